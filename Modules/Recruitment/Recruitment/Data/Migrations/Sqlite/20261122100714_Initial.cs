using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Recruitment.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "recruitment_agreement_drafts",
                columns: table => new
                {
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Fi = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    En = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    Months = table.Column<int>(type: "INTEGER", nullable: true),
                    InUseFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ChangedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_recruitment_agreement_drafts", x => x.Kind);
                });

            migrationBuilder.CreateTable(
                name: "recruitment_agreement_texts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Fi = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    En = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    Months = table.Column<int>(type: "INTEGER", nullable: true),
                    InUseFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Fingerprint = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    PublishedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    PublishedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_recruitment_agreement_texts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "recruitment_applications",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    TokenHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Token = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    CampaignId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Via = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false),
                    StartedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Answers = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 161, nullable: false),
                    Email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    Phone = table.Column<string>(type: "TEXT", maxLength: 16, nullable: true),
                    Municipality = table.Column<string>(type: "TEXT", maxLength: 3, nullable: true),
                    Areas = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    LinkMailed = table.Column<bool>(type: "INTEGER", nullable: false),
                    SentAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ConsentVersion = table.Column<int>(type: "INTEGER", nullable: true),
                    Stage = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    StageSince = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ExpertId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_recruitment_applications", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "recruitment_campaigns",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    TitleFi = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    TitleEn = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    TextFi = table.Column<string>(type: "TEXT", maxLength: 3000, nullable: false),
                    TextEn = table.Column<string>(type: "TEXT", maxLength: 3000, nullable: false),
                    Areas = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Municipalities = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Sources = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    OpensAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ClosesAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Sought = table.Column<int>(type: "INTEGER", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    MadeByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_recruitment_campaigns", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "recruitment_consent_texts",
                columns: table => new
                {
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Fi = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    En = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    From = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_recruitment_consent_texts", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "recruitment_experts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    FirstName = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    LastName = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    SortName = table.Column<string>(type: "TEXT", maxLength: 161, nullable: false),
                    Email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    Phone = table.Column<string>(type: "TEXT", maxLength: 16, nullable: true),
                    EmailKey = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    PhoneKey = table.Column<string>(type: "TEXT", maxLength: 16, nullable: true),
                    Municipality = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    TravelsTo = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Languages = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false),
                    ExperienceAreas = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Channel = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    Qualified = table.Column<bool>(type: "INTEGER", nullable: false),
                    Needs = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: true),
                    RegisteredAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ActivatedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ErasedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_recruitment_experts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "recruitment_imports",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Encoding = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    UnusedColumns = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    RowCount = table.Column<int>(type: "INTEGER", nullable: false),
                    NewCount = table.Column<int>(type: "INTEGER", nullable: false),
                    UpdatedCount = table.Column<int>(type: "INTEGER", nullable: false),
                    UnchangedCount = table.Column<int>(type: "INTEGER", nullable: false),
                    ErrorCount = table.Column<int>(type: "INTEGER", nullable: false),
                    RemarkCount = table.Column<int>(type: "INTEGER", nullable: false),
                    DoneCount = table.Column<int>(type: "INTEGER", nullable: false),
                    FailedCount = table.Column<int>(type: "INTEGER", nullable: false),
                    UploadedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    UploadedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    UploadedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DecidedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    FinishedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_recruitment_imports", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "recruitment_merges",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    KeptId = table.Column<Guid>(type: "TEXT", nullable: false),
                    GoneId = table.Column<Guid>(type: "TEXT", nullable: false),
                    HadLeft = table.Column<bool>(type: "INTEGER", nullable: false),
                    Before = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: true),
                    KeptRevision = table.Column<int>(type: "INTEGER", nullable: false),
                    Tasks = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ByPerson = table.Column<Guid>(type: "TEXT", nullable: true),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    UndoneAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_recruitment_merges", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "recruitment_tasks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ExpertId = table.Column<Guid>(type: "TEXT", nullable: false),
                    StartsAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ToldAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_recruitment_tasks", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "recruitment_application_steps",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ApplicationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Stage = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ByPerson = table.Column<Guid>(type: "TEXT", nullable: true),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_recruitment_application_steps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_recruitment_application_steps_recruitment_applications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalTable: "recruitment_applications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "recruitment_interview_times",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ApplicationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Start = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    End = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    StartsAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    OfferedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AgreedFor = table.Column<Guid>(type: "TEXT", nullable: true),
                    RemindedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    CalendarSequence = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_recruitment_interview_times", x => x.Id);
                    table.ForeignKey(
                        name: "FK_recruitment_interview_times_recruitment_applications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalTable: "recruitment_applications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "recruitment_activation_records",
                columns: table => new
                {
                    ExpertId = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    ByPerson = table.Column<Guid>(type: "TEXT", nullable: true),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    AgreementId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PledgeId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_recruitment_activation_records", x => x.ExpertId);
                    table.ForeignKey(
                        name: "FK_recruitment_activation_records_recruitment_experts_ExpertId",
                        column: x => x.ExpertId,
                        principalTable: "recruitment_experts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "recruitment_agreement_links",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ExpertId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TokenHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    MadeAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Until = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_recruitment_agreement_links", x => x.Id);
                    table.ForeignKey(
                        name: "FK_recruitment_agreement_links_recruitment_experts_ExpertId",
                        column: x => x.ExpertId,
                        principalTable: "recruitment_experts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "recruitment_departures",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ExpertId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LeftAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LeftBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    LeftByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ReturnedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ReturnedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    ReturnedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_recruitment_departures", x => x.Id);
                    table.ForeignKey(
                        name: "FK_recruitment_departures_recruitment_experts_ExpertId",
                        column: x => x.ExpertId,
                        principalTable: "recruitment_experts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "recruitment_interview_invitations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ApplicationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ExpertId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TimeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TokenHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Token = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AskedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AnswerBy = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    RecordedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    RemindedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    CalendarSequence = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_recruitment_interview_invitations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_recruitment_interview_invitations_recruitment_applications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalTable: "recruitment_applications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_recruitment_interview_invitations_recruitment_experts_ExpertId",
                        column: x => x.ExpertId,
                        principalTable: "recruitment_experts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "recruitment_own_wishes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ExpertId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OpenFor = table.Column<Guid>(type: "TEXT", nullable: true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AskedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ClosedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ClosedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    ClosedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_recruitment_own_wishes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_recruitment_own_wishes_recruitment_experts_ExpertId",
                        column: x => x.ExpertId,
                        principalTable: "recruitment_experts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "recruitment_pauses",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ExpertId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    StartedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    StartedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    StartedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    EndedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    EndedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_recruitment_pauses", x => x.Id);
                    table.ForeignKey(
                        name: "FK_recruitment_pauses_recruitment_experts_ExpertId",
                        column: x => x.ExpertId,
                        principalTable: "recruitment_experts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "recruitment_record_extracts",
                columns: table => new
                {
                    ExpertId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    IssuedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ShownTo = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_recruitment_record_extracts", x => x.ExpertId);
                    table.ForeignKey(
                        name: "FK_recruitment_record_extracts_recruitment_experts_ExpertId",
                        column: x => x.ExpertId,
                        principalTable: "recruitment_experts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "recruitment_signatures",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ExpertId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    TextNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    Fingerprint = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    How = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SignedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SignedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    SignedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_recruitment_signatures", x => x.Id);
                    table.ForeignKey(
                        name: "FK_recruitment_signatures_recruitment_experts_ExpertId",
                        column: x => x.ExpertId,
                        principalTable: "recruitment_experts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "recruitment_import_rows",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ImportId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Line = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Content = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: true),
                    ExpertId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Changes = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Flaws = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    Namesake = table.Column<Guid>(type: "TEXT", nullable: true),
                    Waiting = table.Column<bool>(type: "INTEGER", nullable: false),
                    Failed = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_recruitment_import_rows", x => x.Id);
                    table.ForeignKey(
                        name: "FK_recruitment_import_rows_recruitment_imports_ImportId",
                        column: x => x.ImportId,
                        principalTable: "recruitment_imports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "recruitment_agreement_reminders",
                columns: table => new
                {
                    SignatureId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Days = table.Column<int>(type: "INTEGER", nullable: false),
                    SentAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_recruitment_agreement_reminders", x => new { x.SignatureId, x.Days });
                    table.ForeignKey(
                        name: "FK_recruitment_agreement_reminders_recruitment_signatures_SignatureId",
                        column: x => x.SignatureId,
                        principalTable: "recruitment_signatures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_recruitment_agreement_links_ExpertId_MadeAt",
                table: "recruitment_agreement_links",
                columns: new[] { "ExpertId", "MadeAt" });

            migrationBuilder.CreateIndex(
                name: "IX_recruitment_agreement_links_TokenHash",
                table: "recruitment_agreement_links",
                column: "TokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_recruitment_agreement_texts_Kind_Number",
                table: "recruitment_agreement_texts",
                columns: new[] { "Kind", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_recruitment_application_steps_ApplicationId",
                table: "recruitment_application_steps",
                column: "ApplicationId");

            migrationBuilder.CreateIndex(
                name: "IX_recruitment_applications_CampaignId",
                table: "recruitment_applications",
                column: "CampaignId");

            migrationBuilder.CreateIndex(
                name: "IX_recruitment_applications_Stage_StageSince",
                table: "recruitment_applications",
                columns: new[] { "Stage", "StageSince" });

            migrationBuilder.CreateIndex(
                name: "IX_recruitment_applications_TokenHash",
                table: "recruitment_applications",
                column: "TokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_recruitment_campaigns_ClosesAt",
                table: "recruitment_campaigns",
                column: "ClosesAt");

            migrationBuilder.CreateIndex(
                name: "IX_recruitment_campaigns_Slug",
                table: "recruitment_campaigns",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_recruitment_departures_ExpertId",
                table: "recruitment_departures",
                column: "ExpertId");

            migrationBuilder.CreateIndex(
                name: "IX_recruitment_experts_EmailKey",
                table: "recruitment_experts",
                column: "EmailKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_recruitment_experts_PhoneKey",
                table: "recruitment_experts",
                column: "PhoneKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_recruitment_experts_SortName",
                table: "recruitment_experts",
                column: "SortName");

            migrationBuilder.CreateIndex(
                name: "IX_recruitment_import_rows_ImportId_Kind_Line",
                table: "recruitment_import_rows",
                columns: new[] { "ImportId", "Kind", "Line" });

            migrationBuilder.CreateIndex(
                name: "IX_recruitment_import_rows_ImportId_Line",
                table: "recruitment_import_rows",
                columns: new[] { "ImportId", "Line" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_recruitment_imports_UploadedAt",
                table: "recruitment_imports",
                column: "UploadedAt");

            migrationBuilder.CreateIndex(
                name: "IX_recruitment_interview_invitations_ApplicationId_ExpertId",
                table: "recruitment_interview_invitations",
                columns: new[] { "ApplicationId", "ExpertId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_recruitment_interview_invitations_ExpertId",
                table: "recruitment_interview_invitations",
                column: "ExpertId");

            migrationBuilder.CreateIndex(
                name: "IX_recruitment_interview_invitations_TimeId",
                table: "recruitment_interview_invitations",
                column: "TimeId");

            migrationBuilder.CreateIndex(
                name: "IX_recruitment_interview_invitations_TokenHash",
                table: "recruitment_interview_invitations",
                column: "TokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_recruitment_interview_times_AgreedFor",
                table: "recruitment_interview_times",
                column: "AgreedFor",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_recruitment_interview_times_ApplicationId",
                table: "recruitment_interview_times",
                column: "ApplicationId");

            migrationBuilder.CreateIndex(
                name: "IX_recruitment_interview_times_StartsAt",
                table: "recruitment_interview_times",
                column: "StartsAt");

            migrationBuilder.CreateIndex(
                name: "IX_recruitment_merges_At",
                table: "recruitment_merges",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_recruitment_merges_GoneId",
                table: "recruitment_merges",
                column: "GoneId");

            migrationBuilder.CreateIndex(
                name: "IX_recruitment_merges_KeptId",
                table: "recruitment_merges",
                column: "KeptId");

            migrationBuilder.CreateIndex(
                name: "IX_recruitment_own_wishes_ExpertId",
                table: "recruitment_own_wishes",
                column: "ExpertId");

            migrationBuilder.CreateIndex(
                name: "IX_recruitment_own_wishes_OpenFor_Kind",
                table: "recruitment_own_wishes",
                columns: new[] { "OpenFor", "Kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_recruitment_pauses_EndedAt_Until",
                table: "recruitment_pauses",
                columns: new[] { "EndedAt", "Until" });

            migrationBuilder.CreateIndex(
                name: "IX_recruitment_pauses_ExpertId",
                table: "recruitment_pauses",
                column: "ExpertId");

            migrationBuilder.CreateIndex(
                name: "IX_recruitment_signatures_ExpertId_Kind_TextNumber_From",
                table: "recruitment_signatures",
                columns: new[] { "ExpertId", "Kind", "TextNumber", "From" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_recruitment_signatures_Until",
                table: "recruitment_signatures",
                column: "Until");

            migrationBuilder.CreateIndex(
                name: "IX_recruitment_tasks_ExpertId_State",
                table: "recruitment_tasks",
                columns: new[] { "ExpertId", "State" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "recruitment_activation_records");

            migrationBuilder.DropTable(
                name: "recruitment_agreement_drafts");

            migrationBuilder.DropTable(
                name: "recruitment_agreement_links");

            migrationBuilder.DropTable(
                name: "recruitment_agreement_reminders");

            migrationBuilder.DropTable(
                name: "recruitment_agreement_texts");

            migrationBuilder.DropTable(
                name: "recruitment_application_steps");

            migrationBuilder.DropTable(
                name: "recruitment_campaigns");

            migrationBuilder.DropTable(
                name: "recruitment_consent_texts");

            migrationBuilder.DropTable(
                name: "recruitment_departures");

            migrationBuilder.DropTable(
                name: "recruitment_import_rows");

            migrationBuilder.DropTable(
                name: "recruitment_interview_invitations");

            migrationBuilder.DropTable(
                name: "recruitment_interview_times");

            migrationBuilder.DropTable(
                name: "recruitment_merges");

            migrationBuilder.DropTable(
                name: "recruitment_own_wishes");

            migrationBuilder.DropTable(
                name: "recruitment_pauses");

            migrationBuilder.DropTable(
                name: "recruitment_record_extracts");

            migrationBuilder.DropTable(
                name: "recruitment_tasks");

            migrationBuilder.DropTable(
                name: "recruitment_signatures");

            migrationBuilder.DropTable(
                name: "recruitment_imports");

            migrationBuilder.DropTable(
                name: "recruitment_applications");

            migrationBuilder.DropTable(
                name: "recruitment_experts");
        }
    }
}
