using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Training.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "training");

            migrationBuilder.CreateTable(
                name: "attendances",
                schema: "training",
                columns: table => new
                {
                    EnrolmentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MeetingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Minutes = table.Column<int>(type: "int", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ByRole = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    ByPerson = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_attendances", x => new { x.EnrolmentId, x.MeetingId });
                });

            migrationBuilder.CreateTable(
                name: "calls",
                schema: "training",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SessionId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Kind = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Words = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    By = table.Column<DateTime>(type: "datetime2", nullable: true),
                    AddedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    DoneAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DoneBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_calls", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "certificate_links",
                schema: "training",
                columns: table => new
                {
                    TokenHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    CompletionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_certificate_links", x => x.TokenHash);
                });

            migrationBuilder.CreateTable(
                name: "completions",
                schema: "training",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CourseId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Qualification = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Minutes = table.Column<int>(type: "int", nullable: false),
                    CompletedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    ShownName = table.Column<string>(type: "nvarchar(110)", maxLength: 110, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_completions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "courses",
                schema: "training",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Aim = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    Description = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    Audience = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    RequiredMinutes = table.Column<int>(type: "int", nullable: false),
                    Qualification = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    AddedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ArchivedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ArchivedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_courses", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "enrolment_ends",
                schema: "training",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    EnrolmentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    How = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    ByRole = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    ByPerson = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_enrolment_ends", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "enrolment_links",
                schema: "training",
                columns: table => new
                {
                    TokenHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    EnrolmentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_enrolment_links", x => x.TokenHash);
                });

            migrationBuilder.CreateTable(
                name: "enrolments",
                schema: "training",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SessionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Seat = table.Column<int>(type: "int", nullable: true),
                    Ticket = table.Column<int>(type: "int", nullable: false),
                    AskedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    SeatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    OfferedUntil = table.Column<DateTime>(type: "datetime2", nullable: true),
                    CalendarSequence = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_enrolments", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "feedbacks",
                schema: "training",
                columns: table => new
                {
                    EnrolmentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Score = table.Column<int>(type: "int", nullable: false),
                    Words = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_feedbacks", x => x.EnrolmentId);
                });

            migrationBuilder.CreateTable(
                name: "invitations",
                schema: "training",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SessionId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    TokenHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    InvitedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_invitations", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "learner_links",
                schema: "training",
                columns: table => new
                {
                    TokenHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    CourseId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_learner_links", x => x.TokenHash);
                });

            migrationBuilder.CreateTable(
                name: "learners",
                schema: "training",
                columns: table => new
                {
                    CourseId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    JoinedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ByRole = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    ByPerson = table.Column<Guid>(type: "uniqueidentifier", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_learners", x => new { x.CourseId, x.PersonId });
                });

            migrationBuilder.CreateTable(
                name: "people",
                schema: "training",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Revision = table.Column<int>(type: "int", nullable: false),
                    StateRevision = table.Column<int>(type: "int", nullable: false),
                    FirstName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    LastName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    SortName = table.Column<string>(type: "nvarchar(210)", maxLength: 210, nullable: false),
                    Email = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: true),
                    Phone = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: true),
                    ByPhone = table.Column<bool>(type: "bit", nullable: false),
                    Language = table.Column<string>(type: "nvarchar(5)", maxLength: 5, nullable: false),
                    IsDeveloperClient = table.Column<bool>(type: "bit", nullable: false),
                    Qualified = table.Column<bool>(type: "bit", nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_people", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "recording_reminders",
                schema: "training",
                columns: table => new
                {
                    CourseId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    HandledAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Missed = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_recording_reminders", x => new { x.CourseId, x.PersonId, x.Kind });
                });

            migrationBuilder.CreateTable(
                name: "recordings",
                schema: "training",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CourseId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Link = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Minutes = table.Column<int>(type: "int", nullable: false),
                    Part = table.Column<int>(type: "int", nullable: true),
                    CompleteBy = table.Column<DateOnly>(type: "date", nullable: false),
                    AddedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ArchivedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_recordings", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "reminders",
                schema: "training",
                columns: table => new
                {
                    EnrolmentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    HandledAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Missed = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reminders", x => new { x.EnrolmentId, x.Kind });
                });

            migrationBuilder.CreateTable(
                name: "session_cancellations",
                schema: "training",
                columns: table => new
                {
                    SessionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    ByPerson = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_session_cancellations", x => x.SessionId);
                });

            migrationBuilder.CreateTable(
                name: "sessions",
                schema: "training",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CourseId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Remote = table.Column<bool>(type: "bit", nullable: false),
                    Municipality = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: true),
                    Address = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    Link = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    Trainer = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    TrainerEmail = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: true),
                    Seats = table.Column<int>(type: "int", nullable: false),
                    SeatsTaken = table.Column<int>(type: "int", nullable: false),
                    NeedsApproval = table.Column<bool>(type: "bit", nullable: false),
                    InvitationOnly = table.Column<bool>(type: "bit", nullable: false),
                    Materials = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    StartsAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    EndsAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    AddedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Tickets = table.Column<int>(type: "int", nullable: false),
                    TrainerTokenHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sessions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "survey_marks",
                schema: "training",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    GroupId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Statement = table.Column<int>(type: "int", nullable: false),
                    Choice = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_survey_marks", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "survey_receipts",
                schema: "training",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    GroupId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_survey_receipts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "survey_rounds",
                schema: "training",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SurveyId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    OpensOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ClosesOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ClosedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    AddedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_survey_rounds", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "surveys",
                schema: "training",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Intro = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Scale = table.Column<string>(type: "nvarchar(800)", maxLength: 800, nullable: false),
                    AddedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_surveys", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "viewings",
                schema: "training",
                columns: table => new
                {
                    RecordingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    WatchedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DoneAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DoneOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Minutes = table.Column<int>(type: "int", nullable: false),
                    ByRole = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    ByPerson = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ExtendedUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_viewings", x => new { x.RecordingId, x.PersonId });
                });

            migrationBuilder.CreateTable(
                name: "course_parts",
                schema: "training",
                columns: table => new
                {
                    CourseId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Minutes = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_course_parts", x => new { x.CourseId, x.Number });
                    table.ForeignKey(
                        name: "FK_course_parts_courses_CourseId",
                        column: x => x.CourseId,
                        principalSchema: "training",
                        principalTable: "courses",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "recording_questions",
                schema: "training",
                columns: table => new
                {
                    RecordingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Options = table.Column<string>(type: "nvarchar(1100)", maxLength: 1100, nullable: false),
                    Right = table.Column<int>(type: "int", nullable: false),
                    Explanation = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_recording_questions", x => new { x.RecordingId, x.Number });
                    table.ForeignKey(
                        name: "FK_recording_questions_recordings_RecordingId",
                        column: x => x.RecordingId,
                        principalSchema: "training",
                        principalTable: "recordings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "meetings",
                schema: "training",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SessionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    Start = table.Column<TimeOnly>(type: "time", nullable: false),
                    End = table.Column<TimeOnly>(type: "time", nullable: false),
                    StartsAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    EndsAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Part = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_meetings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_meetings_sessions_SessionId",
                        column: x => x.SessionId,
                        principalSchema: "training",
                        principalTable: "sessions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "survey_groups",
                schema: "training",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RoundId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Code = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_survey_groups", x => x.Id);
                    table.ForeignKey(
                        name: "FK_survey_groups_survey_rounds_RoundId",
                        column: x => x.RoundId,
                        principalSchema: "training",
                        principalTable: "survey_rounds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "survey_statements",
                schema: "training",
                columns: table => new
                {
                    SurveyId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_survey_statements", x => new { x.SurveyId, x.Number });
                    table.ForeignKey(
                        name: "FK_survey_statements_surveys_SurveyId",
                        column: x => x.SurveyId,
                        principalSchema: "training",
                        principalTable: "surveys",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_attendances_MeetingId",
                schema: "training",
                table: "attendances",
                column: "MeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_calls_DoneAt_AddedAt",
                schema: "training",
                table: "calls",
                columns: new[] { "DoneAt", "AddedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_certificate_links_CompletionId",
                schema: "training",
                table: "certificate_links",
                column: "CompletionId");

            migrationBuilder.CreateIndex(
                name: "IX_completions_Code",
                schema: "training",
                table: "completions",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_completions_CourseId",
                schema: "training",
                table: "completions",
                column: "CourseId");

            migrationBuilder.CreateIndex(
                name: "IX_completions_PersonId_CourseId",
                schema: "training",
                table: "completions",
                columns: new[] { "PersonId", "CourseId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_enrolment_ends_EnrolmentId",
                schema: "training",
                table: "enrolment_ends",
                column: "EnrolmentId");

            migrationBuilder.CreateIndex(
                name: "IX_enrolment_links_EnrolmentId",
                schema: "training",
                table: "enrolment_links",
                column: "EnrolmentId");

            migrationBuilder.CreateIndex(
                name: "IX_enrolments_PersonId",
                schema: "training",
                table: "enrolments",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_enrolments_SessionId_PersonId",
                schema: "training",
                table: "enrolments",
                columns: new[] { "SessionId", "PersonId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_enrolments_SessionId_Seat",
                schema: "training",
                table: "enrolments",
                columns: new[] { "SessionId", "Seat" },
                unique: true,
                filter: "[Seat] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_enrolments_State_OfferedUntil",
                schema: "training",
                table: "enrolments",
                columns: new[] { "State", "OfferedUntil" });

            migrationBuilder.CreateIndex(
                name: "IX_invitations_PersonId_SessionId",
                schema: "training",
                table: "invitations",
                columns: new[] { "PersonId", "SessionId" });

            migrationBuilder.CreateIndex(
                name: "IX_invitations_TokenHash",
                schema: "training",
                table: "invitations",
                column: "TokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_learner_links_CourseId_PersonId",
                schema: "training",
                table: "learner_links",
                columns: new[] { "CourseId", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_learners_PersonId",
                schema: "training",
                table: "learners",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_meetings_SessionId_StartsAt",
                schema: "training",
                table: "meetings",
                columns: new[] { "SessionId", "StartsAt" });

            migrationBuilder.CreateIndex(
                name: "IX_people_SortName",
                schema: "training",
                table: "people",
                column: "SortName");

            migrationBuilder.CreateIndex(
                name: "IX_recordings_CompleteBy",
                schema: "training",
                table: "recordings",
                column: "CompleteBy");

            migrationBuilder.CreateIndex(
                name: "IX_recordings_CourseId",
                schema: "training",
                table: "recordings",
                column: "CourseId");

            migrationBuilder.CreateIndex(
                name: "IX_sessions_CourseId",
                schema: "training",
                table: "sessions",
                column: "CourseId");

            migrationBuilder.CreateIndex(
                name: "IX_sessions_StartsAt",
                schema: "training",
                table: "sessions",
                column: "StartsAt");

            migrationBuilder.CreateIndex(
                name: "IX_sessions_TrainerTokenHash",
                schema: "training",
                table: "sessions",
                column: "TrainerTokenHash");

            migrationBuilder.CreateIndex(
                name: "IX_survey_groups_Code",
                schema: "training",
                table: "survey_groups",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_survey_groups_RoundId",
                schema: "training",
                table: "survey_groups",
                column: "RoundId");

            migrationBuilder.CreateIndex(
                name: "IX_survey_marks_GroupId_Statement_Choice",
                schema: "training",
                table: "survey_marks",
                columns: new[] { "GroupId", "Statement", "Choice" });

            migrationBuilder.CreateIndex(
                name: "IX_survey_receipts_GroupId",
                schema: "training",
                table: "survey_receipts",
                column: "GroupId");

            migrationBuilder.CreateIndex(
                name: "IX_survey_rounds_SurveyId",
                schema: "training",
                table: "survey_rounds",
                column: "SurveyId");

            migrationBuilder.CreateIndex(
                name: "IX_viewings_PersonId",
                schema: "training",
                table: "viewings",
                column: "PersonId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "attendances",
                schema: "training");

            migrationBuilder.DropTable(
                name: "calls",
                schema: "training");

            migrationBuilder.DropTable(
                name: "certificate_links",
                schema: "training");

            migrationBuilder.DropTable(
                name: "completions",
                schema: "training");

            migrationBuilder.DropTable(
                name: "course_parts",
                schema: "training");

            migrationBuilder.DropTable(
                name: "enrolment_ends",
                schema: "training");

            migrationBuilder.DropTable(
                name: "enrolment_links",
                schema: "training");

            migrationBuilder.DropTable(
                name: "enrolments",
                schema: "training");

            migrationBuilder.DropTable(
                name: "feedbacks",
                schema: "training");

            migrationBuilder.DropTable(
                name: "invitations",
                schema: "training");

            migrationBuilder.DropTable(
                name: "learner_links",
                schema: "training");

            migrationBuilder.DropTable(
                name: "learners",
                schema: "training");

            migrationBuilder.DropTable(
                name: "meetings",
                schema: "training");

            migrationBuilder.DropTable(
                name: "people",
                schema: "training");

            migrationBuilder.DropTable(
                name: "recording_questions",
                schema: "training");

            migrationBuilder.DropTable(
                name: "recording_reminders",
                schema: "training");

            migrationBuilder.DropTable(
                name: "reminders",
                schema: "training");

            migrationBuilder.DropTable(
                name: "session_cancellations",
                schema: "training");

            migrationBuilder.DropTable(
                name: "survey_groups",
                schema: "training");

            migrationBuilder.DropTable(
                name: "survey_marks",
                schema: "training");

            migrationBuilder.DropTable(
                name: "survey_receipts",
                schema: "training");

            migrationBuilder.DropTable(
                name: "survey_statements",
                schema: "training");

            migrationBuilder.DropTable(
                name: "viewings",
                schema: "training");

            migrationBuilder.DropTable(
                name: "courses",
                schema: "training");

            migrationBuilder.DropTable(
                name: "sessions",
                schema: "training");

            migrationBuilder.DropTable(
                name: "recordings",
                schema: "training");

            migrationBuilder.DropTable(
                name: "survey_rounds",
                schema: "training");

            migrationBuilder.DropTable(
                name: "surveys",
                schema: "training");
        }
    }
}
