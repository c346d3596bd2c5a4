using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Host.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "host_accounts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false),
                    ChosenLanguage = table.Column<string>(type: "TEXT", maxLength: 2, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_host_accounts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "host_counties",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Mailbox = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    Phone = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_host_counties", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "host_kept_forms",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TokenHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Body = table.Column<string>(type: "TEXT", nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_host_kept_forms", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "host_known_revisions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_host_known_revisions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "host_sign_in_tickets",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AddressHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    CallerHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: true),
                    CodeHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    LinkHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ReturnTo = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    WrongTries = table.Column<int>(type: "INTEGER", nullable: false),
                    UsedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_host_sign_in_tickets", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "host_grants",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Reach = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_host_grants", x => x.Id);
                    table.ForeignKey(
                        name: "FK_host_grants_host_accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "host_accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_host_accounts_Email",
                table: "host_accounts",
                column: "Email",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_host_grants_AccountId",
                table: "host_grants",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_host_grants_Source",
                table: "host_grants",
                column: "Source");

            migrationBuilder.CreateIndex(
                name: "IX_host_kept_forms_ExpiresAt",
                table: "host_kept_forms",
                column: "ExpiresAt");

            migrationBuilder.CreateIndex(
                name: "IX_host_kept_forms_TokenHash",
                table: "host_kept_forms",
                column: "TokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_host_sign_in_tickets_CreatedAt",
                table: "host_sign_in_tickets",
                column: "CreatedAt");

            migrationBuilder.CreateIndex(
                name: "IX_host_sign_in_tickets_LinkHash",
                table: "host_sign_in_tickets",
                column: "LinkHash",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "host_counties");

            migrationBuilder.DropTable(
                name: "host_grants");

            migrationBuilder.DropTable(
                name: "host_kept_forms");

            migrationBuilder.DropTable(
                name: "host_known_revisions");

            migrationBuilder.DropTable(
                name: "host_sign_in_tickets");

            migrationBuilder.DropTable(
                name: "host_accounts");
        }
    }
}
