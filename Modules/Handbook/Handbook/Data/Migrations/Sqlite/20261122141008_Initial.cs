using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Handbook.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "handbook_chapters",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Head = table.Column<int>(type: "INTEGER", nullable: false),
                    ReviewBy = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RemindedOf = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Retired = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_handbook_chapters", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "handbook_commented_proposals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 100000, nullable: false),
                    ToldAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_handbook_commented_proposals", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "handbook_editions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    UnderWay = table.Column<int>(type: "INTEGER", nullable: true),
                    Number = table.Column<int>(type: "INTEGER", nullable: true),
                    Changes = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    PlannedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    PlannedByPerson = table.Column<Guid>(type: "TEXT", nullable: true),
                    PlannedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ApprovedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ApprovedByPerson = table.Column<Guid>(type: "TEXT", nullable: true),
                    ApprovedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    PublishedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Fingerprint = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Rendered = table.Column<int>(type: "INTEGER", nullable: false),
                    FilesBuilt = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_handbook_editions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "handbook_pictures",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Alt = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    MediaType = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Content = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Width = table.Column<int>(type: "INTEGER", nullable: false),
                    Height = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_handbook_pictures", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "handbook_readers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    StateRevision = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    Phone = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    ByPhone = table.Column<bool>(type: "INTEGER", nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 5, nullable: false),
                    Active = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_handbook_readers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "handbook_readings",
                columns: table => new
                {
                    EditionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ReaderId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ToldAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    TokenHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    ReadAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ConfirmedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_handbook_readings", x => new { x.EditionId, x.ReaderId });
                });

            migrationBuilder.CreateTable(
                name: "handbook_rounds",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    OpensAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ClosesAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    MadeBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    AnsweredToldAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_handbook_rounds", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "handbook_proposed_changes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ChapterId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 100000, nullable: false),
                    Why = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SettledAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SettledBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    RevisionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_handbook_proposed_changes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_handbook_proposed_changes_handbook_chapters_ChapterId",
                        column: x => x.ChapterId,
                        principalTable: "handbook_chapters",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "handbook_revisions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ChapterId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 100000, nullable: false),
                    Plain = table.Column<string>(type: "TEXT", maxLength: 100000, nullable: false),
                    Why = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ByPerson = table.Column<Guid>(type: "TEXT", nullable: true),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    RestoredFrom = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_handbook_revisions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_handbook_revisions_handbook_chapters_ChapterId",
                        column: x => x.ChapterId,
                        principalTable: "handbook_chapters",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "handbook_edition_chapters",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    EditionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    ChapterId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RevisionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 1000000, nullable: false),
                    Plain = table.Column<string>(type: "TEXT", maxLength: 1000000, nullable: false),
                    Html = table.Column<string>(type: "TEXT", maxLength: 10000000, nullable: true),
                    PlainHtml = table.Column<string>(type: "TEXT", maxLength: 10000000, nullable: true),
                    Words = table.Column<string>(type: "TEXT", maxLength: 1000000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_handbook_edition_chapters", x => x.Id);
                    table.ForeignKey(
                        name: "FK_handbook_edition_chapters_handbook_editions_EditionId",
                        column: x => x.EditionId,
                        principalTable: "handbook_editions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "handbook_edition_files",
                columns: table => new
                {
                    EditionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    Content = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    BuiltAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_handbook_edition_files", x => new { x.EditionId, x.Kind });
                    table.ForeignKey(
                        name: "FK_handbook_edition_files_handbook_editions_EditionId",
                        column: x => x.EditionId,
                        principalTable: "handbook_editions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "handbook_reviewers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RoundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    Phone = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    ExpertId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AskedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    HalfRemindedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LastRemindedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DoneAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    MailRefusedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_handbook_reviewers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_handbook_reviewers_handbook_rounds_RoundId",
                        column: x => x.RoundId,
                        principalTable: "handbook_rounds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "handbook_round_texts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RoundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    ChapterId = table.Column<Guid>(type: "TEXT", nullable: true),
                    RevisionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ProposalId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Title = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 1000000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_handbook_round_texts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_handbook_round_texts_handbook_rounds_RoundId",
                        column: x => x.RoundId,
                        principalTable: "handbook_rounds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "handbook_reviewer_links",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ReviewerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TokenHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_handbook_reviewer_links", x => x.Id);
                    table.ForeignKey(
                        name: "FK_handbook_reviewer_links_handbook_reviewers_ReviewerId",
                        column: x => x.ReviewerId,
                        principalTable: "handbook_reviewers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "handbook_comments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RoundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TextId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ReviewerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Paragraph = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    Words = table.Column<string>(type: "TEXT", maxLength: 5000, nullable: false),
                    NameShown = table.Column<bool>(type: "INTEGER", nullable: false),
                    Channel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    GivenAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    EnteredAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    EnteredBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_handbook_comments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_handbook_comments_handbook_reviewers_ReviewerId",
                        column: x => x.ReviewerId,
                        principalTable: "handbook_reviewers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_handbook_comments_handbook_round_texts_TextId",
                        column: x => x.TextId,
                        principalTable: "handbook_round_texts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_handbook_comments_handbook_rounds_RoundId",
                        column: x => x.RoundId,
                        principalTable: "handbook_rounds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "handbook_answers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CommentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Verdict = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    RevisionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ByPerson = table.Column<Guid>(type: "TEXT", nullable: true),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ToldAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_handbook_answers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_handbook_answers_handbook_comments_CommentId",
                        column: x => x.CommentId,
                        principalTable: "handbook_comments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_handbook_answers_CommentId",
                table: "handbook_answers",
                column: "CommentId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_handbook_chapters_Kind_Slug",
                table: "handbook_chapters",
                columns: new[] { "Kind", "Slug" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_handbook_comments_ReviewerId",
                table: "handbook_comments",
                column: "ReviewerId");

            migrationBuilder.CreateIndex(
                name: "IX_handbook_comments_RoundId",
                table: "handbook_comments",
                column: "RoundId");

            migrationBuilder.CreateIndex(
                name: "IX_handbook_comments_TextId",
                table: "handbook_comments",
                column: "TextId");

            migrationBuilder.CreateIndex(
                name: "IX_handbook_edition_chapters_EditionId_Slug",
                table: "handbook_edition_chapters",
                columns: new[] { "EditionId", "Slug" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_handbook_editions_Number",
                table: "handbook_editions",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_handbook_editions_UnderWay",
                table: "handbook_editions",
                column: "UnderWay",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_handbook_pictures_Name",
                table: "handbook_pictures",
                column: "Name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_handbook_proposed_changes_ChapterId",
                table: "handbook_proposed_changes",
                column: "ChapterId");

            migrationBuilder.CreateIndex(
                name: "IX_handbook_readings_TokenHash",
                table: "handbook_readings",
                column: "TokenHash");

            migrationBuilder.CreateIndex(
                name: "IX_handbook_reviewer_links_ReviewerId",
                table: "handbook_reviewer_links",
                column: "ReviewerId");

            migrationBuilder.CreateIndex(
                name: "IX_handbook_reviewer_links_TokenHash",
                table: "handbook_reviewer_links",
                column: "TokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_handbook_reviewers_ExpertId",
                table: "handbook_reviewers",
                column: "ExpertId");

            migrationBuilder.CreateIndex(
                name: "IX_handbook_reviewers_RoundId_Email",
                table: "handbook_reviewers",
                columns: new[] { "RoundId", "Email" });

            migrationBuilder.CreateIndex(
                name: "IX_handbook_revisions_ChapterId_Number",
                table: "handbook_revisions",
                columns: new[] { "ChapterId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_handbook_round_texts_RoundId",
                table: "handbook_round_texts",
                column: "RoundId");

            migrationBuilder.CreateIndex(
                name: "IX_handbook_rounds_ClosesAt",
                table: "handbook_rounds",
                column: "ClosesAt");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "handbook_answers");

            migrationBuilder.DropTable(
                name: "handbook_commented_proposals");

            migrationBuilder.DropTable(
                name: "handbook_edition_chapters");

            migrationBuilder.DropTable(
                name: "handbook_edition_files");

            migrationBuilder.DropTable(
                name: "handbook_pictures");

            migrationBuilder.DropTable(
                name: "handbook_proposed_changes");

            migrationBuilder.DropTable(
                name: "handbook_readers");

            migrationBuilder.DropTable(
                name: "handbook_readings");

            migrationBuilder.DropTable(
                name: "handbook_reviewer_links");

            migrationBuilder.DropTable(
                name: "handbook_revisions");

            migrationBuilder.DropTable(
                name: "handbook_comments");

            migrationBuilder.DropTable(
                name: "handbook_editions");

            migrationBuilder.DropTable(
                name: "handbook_chapters");

            migrationBuilder.DropTable(
                name: "handbook_reviewers");

            migrationBuilder.DropTable(
                name: "handbook_round_texts");

            migrationBuilder.DropTable(
                name: "handbook_rounds");
        }
    }
}
