using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Recruitment.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "recruitment");

            migrationBuilder.CreateTable(
                name: "agreement_drafts",
                schema: "recruitment",
                columns: table => new
                {
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Fi = table.Column<string>(type: "nvarchar(max)", maxLength: 20000, nullable: false),
                    En = table.Column<string>(type: "nvarchar(max)", maxLength: 20000, nullable: false),
                    Months = table.Column<int>(type: "int", nullable: true),
                    InUseFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ChangedByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agreement_drafts", x => x.Kind);
                });

            migrationBuilder.CreateTable(
                name: "agreement_texts",
                schema: "recruitment",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Fi = table.Column<string>(type: "nvarchar(max)", maxLength: 20000, nullable: false),
                    En = table.Column<string>(type: "nvarchar(max)", maxLength: 20000, nullable: false),
                    Months = table.Column<int>(type: "int", nullable: true),
                    InUseFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    Fingerprint = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    PublishedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    PublishedByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agreement_texts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "applications",
                schema: "recruitment",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    TokenHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Token = table.Column<string>(type: "nvarchar(max)", maxLength: 8000, nullable: false),
                    CampaignId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Source = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Via = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    Language = table.Column<string>(type: "nvarchar(2)", maxLength: 2, nullable: false),
                    StartedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Answers = table.Column<string>(type: "nvarchar(max)", maxLength: 8000, nullable: true),
                    Name = table.Column<string>(type: "nvarchar(161)", maxLength: 161, nullable: false),
                    Email = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: true),
                    Phone = table.Column<string>(type: "nvarchar(16)", maxLength: 16, nullable: true),
                    Municipality = table.Column<string>(type: "nvarchar(3)", maxLength: 3, nullable: true),
                    Areas = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    LinkMailed = table.Column<bool>(type: "bit", nullable: false),
                    SentAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ConsentVersion = table.Column<int>(type: "int", nullable: true),
                    Stage = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    StageSince = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ExpertId = table.Column<Guid>(type: "uniqueidentifier", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_applications", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "campaigns",
                schema: "recruitment",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Slug = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    TitleFi = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: false),
                    TitleEn = table.Column<string>(type: "nvarchar(150)", maxLength: 150, nullable: false),
                    TextFi = table.Column<string>(type: "nvarchar(3000)", maxLength: 3000, nullable: false),
                    TextEn = table.Column<string>(type: "nvarchar(3000)", maxLength: 3000, nullable: false),
                    Areas = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Municipalities = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Sources = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    OpensAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ClosesAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Sought = table.Column<int>(type: "int", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    MadeByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_campaigns", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "consent_texts",
                schema: "recruitment",
                columns: table => new
                {
                    Number = table.Column<int>(type: "int", nullable: false),
                    Fi = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    En = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    From = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_consent_texts", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "experts",
                schema: "recruitment",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Revision = table.Column<int>(type: "int", nullable: false),
                    FirstName = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    LastName = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    SortName = table.Column<string>(type: "nvarchar(161)", maxLength: 161, nullable: false),
                    Email = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: true),
                    Phone = table.Column<string>(type: "nvarchar(16)", maxLength: 16, nullable: true),
                    EmailKey = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: true),
                    PhoneKey = table.Column<string>(type: "nvarchar(16)", maxLength: 16, nullable: true),
                    Municipality = table.Column<string>(type: "nvarchar(3)", maxLength: 3, nullable: false),
                    TravelsTo = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Languages = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Language = table.Column<string>(type: "nvarchar(2)", maxLength: 2, nullable: false),
                    ExperienceAreas = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Role = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Channel = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    Qualified = table.Column<bool>(type: "bit", nullable: false),
                    Needs = table.Column<string>(type: "nvarchar(max)", maxLength: 8000, nullable: true),
                    RegisteredAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ActivatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ErasedAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_experts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "imports",
                schema: "recruitment",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    FileName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Encoding = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    UnusedColumns = table.Column<string>(type: "nvarchar(max)", maxLength: 20000, nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    RowCount = table.Column<int>(type: "int", nullable: false),
                    NewCount = table.Column<int>(type: "int", nullable: false),
                    UpdatedCount = table.Column<int>(type: "int", nullable: false),
                    UnchangedCount = table.Column<int>(type: "int", nullable: false),
                    ErrorCount = table.Column<int>(type: "int", nullable: false),
                    RemarkCount = table.Column<int>(type: "int", nullable: false),
                    DoneCount = table.Column<int>(type: "int", nullable: false),
                    FailedCount = table.Column<int>(type: "int", nullable: false),
                    UploadedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    UploadedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    UploadedByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    DecidedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DecidedByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    FinishedAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_imports", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "merges",
                schema: "recruitment",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    KeptId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    GoneId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    HadLeft = table.Column<bool>(type: "bit", nullable: false),
                    Before = table.Column<string>(type: "nvarchar(max)", maxLength: 8000, nullable: true),
                    KeptRevision = table.Column<int>(type: "int", nullable: false),
                    Tasks = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ByPerson = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    UndoneAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_merges", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "tasks",
                schema: "recruitment",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ExpertId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    StartsAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    ToldAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_tasks", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "application_steps",
                schema: "recruitment",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ApplicationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Stage = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ByPerson = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Note = table.Column<string>(type: "nvarchar(max)", maxLength: 8000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_application_steps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_application_steps_applications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalSchema: "recruitment",
                        principalTable: "applications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "interview_times",
                schema: "recruitment",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ApplicationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    Start = table.Column<TimeOnly>(type: "time", nullable: false),
                    End = table.Column<TimeOnly>(type: "time", nullable: false),
                    StartsAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Place = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    OfferedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    AgreedFor = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    RemindedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    CalendarSequence = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_interview_times", x => x.Id);
                    table.ForeignKey(
                        name: "FK_interview_times_applications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalSchema: "recruitment",
                        principalTable: "applications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "activation_records",
                schema: "recruitment",
                columns: table => new
                {
                    ExpertId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    ByPerson = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    AgreementId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    PledgeId = table.Column<Guid>(type: "uniqueidentifier", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_activation_records", x => x.ExpertId);
                    table.ForeignKey(
                        name: "FK_activation_records_experts_ExpertId",
                        column: x => x.ExpertId,
                        principalSchema: "recruitment",
                        principalTable: "experts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "agreement_links",
                schema: "recruitment",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ExpertId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TokenHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    MadeAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Until = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agreement_links", x => x.Id);
                    table.ForeignKey(
                        name: "FK_agreement_links_experts_ExpertId",
                        column: x => x.ExpertId,
                        principalSchema: "recruitment",
                        principalTable: "experts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "departures",
                schema: "recruitment",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ExpertId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    LeftAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    LeftBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    LeftByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ReturnedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ReturnedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ReturnedByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_departures", x => x.Id);
                    table.ForeignKey(
                        name: "FK_departures_experts_ExpertId",
                        column: x => x.ExpertId,
                        principalSchema: "recruitment",
                        principalTable: "experts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "interview_invitations",
                schema: "recruitment",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ApplicationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ExpertId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TimeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TokenHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Token = table.Column<string>(type: "nvarchar(max)", maxLength: 8000, nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    AskedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    AnswerBy = table.Column<DateTime>(type: "datetime2", nullable: false),
                    AnsweredAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    RecordedByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    RemindedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    CalendarSequence = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_interview_invitations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_interview_invitations_applications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalSchema: "recruitment",
                        principalTable: "applications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_interview_invitations_experts_ExpertId",
                        column: x => x.ExpertId,
                        principalSchema: "recruitment",
                        principalTable: "experts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "own_wishes",
                schema: "recruitment",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ExpertId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OpenFor = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    AskedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ClosedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ClosedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ClosedByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_own_wishes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_own_wishes_experts_ExpertId",
                        column: x => x.ExpertId,
                        principalSchema: "recruitment",
                        principalTable: "experts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "pauses",
                schema: "recruitment",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ExpertId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    StartedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    StartedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    StartedByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    EndedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    EndedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    EndedByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_pauses", x => x.Id);
                    table.ForeignKey(
                        name: "FK_pauses_experts_ExpertId",
                        column: x => x.ExpertId,
                        principalSchema: "recruitment",
                        principalTable: "experts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "record_extracts",
                schema: "recruitment",
                columns: table => new
                {
                    ExpertId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    IssuedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ShownTo = table.Column<string>(type: "nvarchar(160)", maxLength: 160, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_record_extracts", x => x.ExpertId);
                    table.ForeignKey(
                        name: "FK_record_extracts_experts_ExpertId",
                        column: x => x.ExpertId,
                        principalSchema: "recruitment",
                        principalTable: "experts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "signatures",
                schema: "recruitment",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ExpertId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    TextNumber = table.Column<int>(type: "int", nullable: false),
                    Fingerprint = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    How = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    SignedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    SignedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SignedByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_signatures", x => x.Id);
                    table.ForeignKey(
                        name: "FK_signatures_experts_ExpertId",
                        column: x => x.ExpertId,
                        principalSchema: "recruitment",
                        principalTable: "experts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "import_rows",
                schema: "recruitment",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ImportId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Line = table.Column<int>(type: "int", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Content = table.Column<string>(type: "nvarchar(max)", maxLength: 8000, nullable: true),
                    ExpertId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Changes = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Flaws = table.Column<string>(type: "nvarchar(max)", maxLength: 8000, nullable: false),
                    Namesake = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Waiting = table.Column<bool>(type: "bit", nullable: false),
                    Failed = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_import_rows", x => x.Id);
                    table.ForeignKey(
                        name: "FK_import_rows_imports_ImportId",
                        column: x => x.ImportId,
                        principalSchema: "recruitment",
                        principalTable: "imports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "agreement_reminders",
                schema: "recruitment",
                columns: table => new
                {
                    SignatureId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Days = table.Column<int>(type: "int", nullable: false),
                    SentAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agreement_reminders", x => new { x.SignatureId, x.Days });
                    table.ForeignKey(
                        name: "FK_agreement_reminders_signatures_SignatureId",
                        column: x => x.SignatureId,
                        principalSchema: "recruitment",
                        principalTable: "signatures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_agreement_links_ExpertId_MadeAt",
                schema: "recruitment",
                table: "agreement_links",
                columns: new[] { "ExpertId", "MadeAt" });

            migrationBuilder.CreateIndex(
                name: "IX_agreement_links_TokenHash",
                schema: "recruitment",
                table: "agreement_links",
                column: "TokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_agreement_texts_Kind_Number",
                schema: "recruitment",
                table: "agreement_texts",
                columns: new[] { "Kind", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_application_steps_ApplicationId",
                schema: "recruitment",
                table: "application_steps",
                column: "ApplicationId");

            migrationBuilder.CreateIndex(
                name: "IX_applications_CampaignId",
                schema: "recruitment",
                table: "applications",
                column: "CampaignId");

            migrationBuilder.CreateIndex(
                name: "IX_applications_Stage_StageSince",
                schema: "recruitment",
                table: "applications",
                columns: new[] { "Stage", "StageSince" });

            migrationBuilder.CreateIndex(
                name: "IX_applications_TokenHash",
                schema: "recruitment",
                table: "applications",
                column: "TokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_campaigns_ClosesAt",
                schema: "recruitment",
                table: "campaigns",
                column: "ClosesAt");

            migrationBuilder.CreateIndex(
                name: "IX_campaigns_Slug",
                schema: "recruitment",
                table: "campaigns",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_departures_ExpertId",
                schema: "recruitment",
                table: "departures",
                column: "ExpertId");

            migrationBuilder.CreateIndex(
                name: "IX_experts_EmailKey",
                schema: "recruitment",
                table: "experts",
                column: "EmailKey",
                unique: true,
                filter: "[EmailKey] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_experts_PhoneKey",
                schema: "recruitment",
                table: "experts",
                column: "PhoneKey",
                unique: true,
                filter: "[PhoneKey] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_experts_SortName",
                schema: "recruitment",
                table: "experts",
                column: "SortName");

            migrationBuilder.CreateIndex(
                name: "IX_import_rows_ImportId_Kind_Line",
                schema: "recruitment",
                table: "import_rows",
                columns: new[] { "ImportId", "Kind", "Line" });

            migrationBuilder.CreateIndex(
                name: "IX_import_rows_ImportId_Line",
                schema: "recruitment",
                table: "import_rows",
                columns: new[] { "ImportId", "Line" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_imports_UploadedAt",
                schema: "recruitment",
                table: "imports",
                column: "UploadedAt");

            migrationBuilder.CreateIndex(
                name: "IX_interview_invitations_ApplicationId_ExpertId",
                schema: "recruitment",
                table: "interview_invitations",
                columns: new[] { "ApplicationId", "ExpertId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_interview_invitations_ExpertId",
                schema: "recruitment",
                table: "interview_invitations",
                column: "ExpertId");

            migrationBuilder.CreateIndex(
                name: "IX_interview_invitations_TimeId",
                schema: "recruitment",
                table: "interview_invitations",
                column: "TimeId");

            migrationBuilder.CreateIndex(
                name: "IX_interview_invitations_TokenHash",
                schema: "recruitment",
                table: "interview_invitations",
                column: "TokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_interview_times_AgreedFor",
                schema: "recruitment",
                table: "interview_times",
                column: "AgreedFor",
                unique: true,
                filter: "[AgreedFor] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_interview_times_ApplicationId",
                schema: "recruitment",
                table: "interview_times",
                column: "ApplicationId");

            migrationBuilder.CreateIndex(
                name: "IX_interview_times_StartsAt",
                schema: "recruitment",
                table: "interview_times",
                column: "StartsAt");

            migrationBuilder.CreateIndex(
                name: "IX_merges_At",
                schema: "recruitment",
                table: "merges",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_merges_GoneId",
                schema: "recruitment",
                table: "merges",
                column: "GoneId");

            migrationBuilder.CreateIndex(
                name: "IX_merges_KeptId",
                schema: "recruitment",
                table: "merges",
                column: "KeptId");

            migrationBuilder.CreateIndex(
                name: "IX_own_wishes_ExpertId",
                schema: "recruitment",
                table: "own_wishes",
                column: "ExpertId");

            migrationBuilder.CreateIndex(
                name: "IX_own_wishes_OpenFor_Kind",
                schema: "recruitment",
                table: "own_wishes",
                columns: new[] { "OpenFor", "Kind" },
                unique: true,
                filter: "[OpenFor] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_pauses_EndedAt_Until",
                schema: "recruitment",
                table: "pauses",
                columns: new[] { "EndedAt", "Until" });

            migrationBuilder.CreateIndex(
                name: "IX_pauses_ExpertId",
                schema: "recruitment",
                table: "pauses",
                column: "ExpertId");

            migrationBuilder.CreateIndex(
                name: "IX_signatures_ExpertId_Kind_TextNumber_From",
                schema: "recruitment",
                table: "signatures",
                columns: new[] { "ExpertId", "Kind", "TextNumber", "From" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_signatures_Until",
                schema: "recruitment",
                table: "signatures",
                column: "Until");

            migrationBuilder.CreateIndex(
                name: "IX_tasks_ExpertId_State",
                schema: "recruitment",
                table: "tasks",
                columns: new[] { "ExpertId", "State" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "activation_records",
                schema: "recruitment");

            migrationBuilder.DropTable(
                name: "agreement_drafts",
                schema: "recruitment");

            migrationBuilder.DropTable(
                name: "agreement_links",
                schema: "recruitment");

            migrationBuilder.DropTable(
                name: "agreement_reminders",
                schema: "recruitment");

            migrationBuilder.DropTable(
                name: "agreement_texts",
                schema: "recruitment");

            migrationBuilder.DropTable(
                name: "application_steps",
                schema: "recruitment");

            migrationBuilder.DropTable(
                name: "campaigns",
                schema: "recruitment");

            migrationBuilder.DropTable(
                name: "consent_texts",
                schema: "recruitment");

            migrationBuilder.DropTable(
                name: "departures",
                schema: "recruitment");

            migrationBuilder.DropTable(
                name: "import_rows",
                schema: "recruitment");

            migrationBuilder.DropTable(
                name: "interview_invitations",
                schema: "recruitment");

            migrationBuilder.DropTable(
                name: "interview_times",
                schema: "recruitment");

            migrationBuilder.DropTable(
                name: "merges",
                schema: "recruitment");

            migrationBuilder.DropTable(
                name: "own_wishes",
                schema: "recruitment");

            migrationBuilder.DropTable(
                name: "pauses",
                schema: "recruitment");

            migrationBuilder.DropTable(
                name: "record_extracts",
                schema: "recruitment");

            migrationBuilder.DropTable(
                name: "tasks",
                schema: "recruitment");

            migrationBuilder.DropTable(
                name: "signatures",
                schema: "recruitment");

            migrationBuilder.DropTable(
                name: "imports",
                schema: "recruitment");

            migrationBuilder.DropTable(
                name: "applications",
                schema: "recruitment");

            migrationBuilder.DropTable(
                name: "experts",
                schema: "recruitment");
        }
    }
}
