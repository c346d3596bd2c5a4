using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Handbook.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "handbook");

            migrationBuilder.CreateTable(
                name: "chapters",
                schema: "handbook",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Slug = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    Head = table.Column<int>(type: "int", nullable: false),
                    ReviewBy = table.Column<DateOnly>(type: "date", nullable: true),
                    RemindedOf = table.Column<DateOnly>(type: "date", nullable: true),
                    Retired = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_chapters", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "commented_proposals",
                schema: "handbook",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: false),
                    Text = table.Column<string>(type: "nvarchar(max)", maxLength: 100000, nullable: false),
                    ToldAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_commented_proposals", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "editions",
                schema: "handbook",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    UnderWay = table.Column<int>(type: "int", nullable: true),
                    Number = table.Column<int>(type: "int", nullable: true),
                    Changes = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    PlannedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    PlannedByPerson = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    PlannedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ApprovedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ApprovedByPerson = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ApprovedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    PublishedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Fingerprint = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Rendered = table.Column<int>(type: "int", nullable: false),
                    FilesBuilt = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_editions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "pictures",
                schema: "handbook",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Alt = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    MediaType = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Content = table.Column<byte[]>(type: "varbinary(max)", nullable: false),
                    Width = table.Column<int>(type: "int", nullable: false),
                    Height = table.Column<int>(type: "int", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_pictures", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "readers",
                schema: "handbook",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Revision = table.Column<int>(type: "int", nullable: false),
                    StateRevision = table.Column<int>(type: "int", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Email = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: true),
                    Phone = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: true),
                    ByPhone = table.Column<bool>(type: "bit", nullable: false),
                    Language = table.Column<string>(type: "nvarchar(5)", maxLength: 5, nullable: false),
                    Active = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_readers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "readings",
                schema: "handbook",
                columns: table => new
                {
                    EditionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ReaderId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ToldAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    TokenHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    ReadAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ConfirmedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_readings", x => new { x.EditionId, x.ReaderId });
                });

            migrationBuilder.CreateTable(
                name: "rounds",
                schema: "handbook",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: false),
                    Words = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    OpensAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ClosesAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    MadeBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    AnsweredToldAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_rounds", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "proposed_changes",
                schema: "handbook",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ChapterId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(max)", maxLength: 100000, nullable: false),
                    Why = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    SettledAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    SettledBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    RevisionId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_proposed_changes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_proposed_changes_chapters_ChapterId",
                        column: x => x.ChapterId,
                        principalSchema: "handbook",
                        principalTable: "chapters",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "revisions",
                schema: "handbook",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ChapterId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: false),
                    Text = table.Column<string>(type: "nvarchar(max)", maxLength: 100000, nullable: false),
                    Plain = table.Column<string>(type: "nvarchar(max)", maxLength: 100000, nullable: false),
                    Why = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ByPerson = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    RestoredFrom = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_revisions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_revisions_chapters_ChapterId",
                        column: x => x.ChapterId,
                        principalSchema: "handbook",
                        principalTable: "chapters",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "edition_chapters",
                schema: "handbook",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EditionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    ChapterId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RevisionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Slug = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Title = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: false),
                    Text = table.Column<string>(type: "nvarchar(max)", maxLength: 1000000, nullable: false),
                    Plain = table.Column<string>(type: "nvarchar(max)", maxLength: 1000000, nullable: false),
                    Html = table.Column<string>(type: "nvarchar(max)", maxLength: 10000000, nullable: true),
                    PlainHtml = table.Column<string>(type: "nvarchar(max)", maxLength: 10000000, nullable: true),
                    Words = table.Column<string>(type: "nvarchar(max)", maxLength: 1000000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_edition_chapters", x => x.Id);
                    table.ForeignKey(
                        name: "FK_edition_chapters_editions_EditionId",
                        column: x => x.EditionId,
                        principalSchema: "handbook",
                        principalTable: "editions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "edition_files",
                schema: "handbook",
                columns: table => new
                {
                    EditionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    Content = table.Column<byte[]>(type: "varbinary(max)", nullable: false),
                    Sha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    BuiltAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_edition_files", x => new { x.EditionId, x.Kind });
                    table.ForeignKey(
                        name: "FK_edition_files_editions_EditionId",
                        column: x => x.EditionId,
                        principalSchema: "handbook",
                        principalTable: "editions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "reviewers",
                schema: "handbook",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RoundId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Email = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: true),
                    Phone = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: true),
                    ExpertId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    AskedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    HalfRemindedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    LastRemindedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DoneAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    MailRefusedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reviewers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_reviewers_rounds_RoundId",
                        column: x => x.RoundId,
                        principalSchema: "handbook",
                        principalTable: "rounds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "round_texts",
                schema: "handbook",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RoundId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    ChapterId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    RevisionId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ProposalId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Title = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: false),
                    Text = table.Column<string>(type: "nvarchar(max)", maxLength: 1000000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_round_texts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_round_texts_rounds_RoundId",
                        column: x => x.RoundId,
                        principalSchema: "handbook",
                        principalTable: "rounds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "reviewer_links",
                schema: "handbook",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ReviewerId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TokenHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reviewer_links", x => x.Id);
                    table.ForeignKey(
                        name: "FK_reviewer_links_reviewers_ReviewerId",
                        column: x => x.ReviewerId,
                        principalSchema: "handbook",
                        principalTable: "reviewers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "comments",
                schema: "handbook",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RoundId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TextId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ReviewerId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Paragraph = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true),
                    Words = table.Column<string>(type: "nvarchar(max)", maxLength: 5000, nullable: false),
                    NameShown = table.Column<bool>(type: "bit", nullable: false),
                    Channel = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    GivenAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    EnteredAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    EnteredBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_comments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_comments_reviewers_ReviewerId",
                        column: x => x.ReviewerId,
                        principalSchema: "handbook",
                        principalTable: "reviewers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_comments_round_texts_TextId",
                        column: x => x.TextId,
                        principalSchema: "handbook",
                        principalTable: "round_texts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_comments_rounds_RoundId",
                        column: x => x.RoundId,
                        principalSchema: "handbook",
                        principalTable: "rounds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "answers",
                schema: "handbook",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CommentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Verdict = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Words = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    RevisionId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ByPerson = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ToldAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_answers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_answers_comments_CommentId",
                        column: x => x.CommentId,
                        principalSchema: "handbook",
                        principalTable: "comments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_answers_CommentId",
                schema: "handbook",
                table: "answers",
                column: "CommentId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_chapters_Kind_Slug",
                schema: "handbook",
                table: "chapters",
                columns: new[] { "Kind", "Slug" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_comments_ReviewerId",
                schema: "handbook",
                table: "comments",
                column: "ReviewerId");

            migrationBuilder.CreateIndex(
                name: "IX_comments_RoundId",
                schema: "handbook",
                table: "comments",
                column: "RoundId");

            migrationBuilder.CreateIndex(
                name: "IX_comments_TextId",
                schema: "handbook",
                table: "comments",
                column: "TextId");

            migrationBuilder.CreateIndex(
                name: "IX_edition_chapters_EditionId_Slug",
                schema: "handbook",
                table: "edition_chapters",
                columns: new[] { "EditionId", "Slug" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_editions_Number",
                schema: "handbook",
                table: "editions",
                column: "Number",
                unique: true,
                filter: "[Number] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_editions_UnderWay",
                schema: "handbook",
                table: "editions",
                column: "UnderWay",
                unique: true,
                filter: "[UnderWay] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_pictures_Name",
                schema: "handbook",
                table: "pictures",
                column: "Name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_proposed_changes_ChapterId",
                schema: "handbook",
                table: "proposed_changes",
                column: "ChapterId");

            migrationBuilder.CreateIndex(
                name: "IX_readings_TokenHash",
                schema: "handbook",
                table: "readings",
                column: "TokenHash");

            migrationBuilder.CreateIndex(
                name: "IX_reviewer_links_ReviewerId",
                schema: "handbook",
                table: "reviewer_links",
                column: "ReviewerId");

            migrationBuilder.CreateIndex(
                name: "IX_reviewer_links_TokenHash",
                schema: "handbook",
                table: "reviewer_links",
                column: "TokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_reviewers_ExpertId",
                schema: "handbook",
                table: "reviewers",
                column: "ExpertId");

            migrationBuilder.CreateIndex(
                name: "IX_reviewers_RoundId_Email",
                schema: "handbook",
                table: "reviewers",
                columns: new[] { "RoundId", "Email" });

            migrationBuilder.CreateIndex(
                name: "IX_revisions_ChapterId_Number",
                schema: "handbook",
                table: "revisions",
                columns: new[] { "ChapterId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_round_texts_RoundId",
                schema: "handbook",
                table: "round_texts",
                column: "RoundId");

            migrationBuilder.CreateIndex(
                name: "IX_rounds_ClosesAt",
                schema: "handbook",
                table: "rounds",
                column: "ClosesAt");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "answers",
                schema: "handbook");

            migrationBuilder.DropTable(
                name: "commented_proposals",
                schema: "handbook");

            migrationBuilder.DropTable(
                name: "edition_chapters",
                schema: "handbook");

            migrationBuilder.DropTable(
                name: "edition_files",
                schema: "handbook");

            migrationBuilder.DropTable(
                name: "pictures",
                schema: "handbook");

            migrationBuilder.DropTable(
                name: "proposed_changes",
                schema: "handbook");

            migrationBuilder.DropTable(
                name: "readers",
                schema: "handbook");

            migrationBuilder.DropTable(
                name: "readings",
                schema: "handbook");

            migrationBuilder.DropTable(
                name: "reviewer_links",
                schema: "handbook");

            migrationBuilder.DropTable(
                name: "revisions",
                schema: "handbook");

            migrationBuilder.DropTable(
                name: "comments",
                schema: "handbook");

            migrationBuilder.DropTable(
                name: "editions",
                schema: "handbook");

            migrationBuilder.DropTable(
                name: "chapters",
                schema: "handbook");

            migrationBuilder.DropTable(
                name: "reviewers",
                schema: "handbook");

            migrationBuilder.DropTable(
                name: "round_texts",
                schema: "handbook");

            migrationBuilder.DropTable(
                name: "rounds",
                schema: "handbook");
        }
    }
}
