using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Bookings.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "bookings");

            migrationBuilder.CreateTable(
                name: "absences",
                schema: "bookings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ExpertId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_absences", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "asking_lists",
                schema: "bookings",
                columns: table => new
                {
                    RequestId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Mode = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Message = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    StartedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    StartedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    EndedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    LookAgainAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Looks = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_asking_lists", x => x.RequestId);
                });

            migrationBuilder.CreateTable(
                name: "asking_turns",
                schema: "bookings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RequestId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ExpertId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    Chosen = table.Column<bool>(type: "bit", nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Why = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    At = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_asking_turns", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "assignments",
                schema: "bookings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RequestId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OfferId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ExpertId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    UnitId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Seat = table.Column<int>(type: "int", nullable: true),
                    StartsAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    EndsAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ConfirmedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    PlannedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Turn = table.Column<int>(type: "int", nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    CalendarSequence = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_assignments", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "branches",
                schema: "bookings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Under = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_branches", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "calendar_feeds",
                schema: "bookings",
                columns: table => new
                {
                    OwnerId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Of = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Language = table.Column<string>(type: "nvarchar(5)", maxLength: 5, nullable: false),
                    TokenHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    MadeAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_calendar_feeds", x => new { x.OwnerId, x.Of });
                });

            migrationBuilder.CreateTable(
                name: "cancellations",
                schema: "bookings",
                columns: table => new
                {
                    AssignmentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ByRole = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    ByPerson = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cancellations", x => x.AssignmentId);
                });

            migrationBuilder.CreateTable(
                name: "candidates",
                schema: "bookings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Revision = table.Column<int>(type: "int", nullable: false),
                    StateRevision = table.Column<int>(type: "int", nullable: false),
                    FirstName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    LastName = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Email = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: true),
                    Phone = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: true),
                    ByPhone = table.Column<bool>(type: "bit", nullable: false),
                    IsDeveloperClient = table.Column<bool>(type: "bit", nullable: false),
                    Municipality = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    TravelsTo = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    WorkLanguages = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Language = table.Column<string>(type: "nvarchar(5)", maxLength: 5, nullable: false),
                    Areas = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Qualified = table.Column<bool>(type: "bit", nullable: false),
                    Needs = table.Column<string>(type: "nvarchar(max)", maxLength: 8000, nullable: true),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    PausedUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_candidates", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "clinic_feedbacks",
                schema: "bookings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ClinicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Score = table.Column<int>(type: "int", nullable: false),
                    Words = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    Day = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_clinic_feedbacks", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "clinic_reminders",
                schema: "bookings",
                columns: table => new
                {
                    ClinicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    UnitId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_clinic_reminders", x => new { x.ClinicId, x.UnitId, x.Date });
                });

            migrationBuilder.CreateTable(
                name: "clinic_visits",
                schema: "bookings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ClinicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    StartsAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    EndsAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Lane = table.Column<int>(type: "int", nullable: true),
                    UnitId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ByPerson = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ReservedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    People = table.Column<int>(type: "int", nullable: false),
                    Concern = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: true),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    AwaitsExpert = table.Column<bool>(type: "bit", nullable: false),
                    Came = table.Column<int>(type: "int", nullable: true),
                    CalendarSequence = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_clinic_visits", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "clinics",
                schema: "bookings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RequestId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SeriesId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SlotMinutes = table.Column<int>(type: "int", nullable: false),
                    GapMinutes = table.Column<int>(type: "int", nullable: false),
                    Breaks = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    FeedbackCode = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    OpenedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    WalkIns = table.Column<int>(type: "int", nullable: true),
                    CountedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_clinics", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "drafts",
                schema: "bookings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    UnitId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ByPerson = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Typed = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    SavedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_drafts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "expert_reports",
                schema: "bookings",
                columns: table => new
                {
                    AssignmentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kilometres = table.Column<int>(type: "int", nullable: false),
                    OtherCosts = table.Column<long>(type: "bigint", nullable: false),
                    OtherCostsWhat = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    ByRole = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    ByPerson = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_expert_reports", x => x.AssignmentId);
                });

            migrationBuilder.CreateTable(
                name: "fee_standings",
                schema: "bookings",
                columns: table => new
                {
                    AssignmentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    NothingToPay = table.Column<bool>(type: "bit", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_fee_standings", x => x.AssignmentId);
                });

            migrationBuilder.CreateTable(
                name: "feedbacks",
                schema: "bookings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AssignmentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    From = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Score = table.Column<int>(type: "int", nullable: true),
                    Words = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    WantsContact = table.Column<bool>(type: "bit", nullable: false),
                    ContactedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ContactedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_feedbacks", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "impacts",
                schema: "bookings",
                columns: table => new
                {
                    AssignmentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AskedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Words = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    ByPerson = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_impacts", x => x.AssignmentId);
                });

            migrationBuilder.CreateTable(
                name: "mail_notes",
                schema: "bookings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MailKey = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Why = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    OfferId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    RequestId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ExpertId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Subject = table.Column<string>(type: "nvarchar(max)", maxLength: 8000, nullable: true),
                    Words = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: true),
                    ReceivedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    HandledAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    HandledBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_mail_notes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "offer_mails",
                schema: "bookings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OfferId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MailKey = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Stamp = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Answered = table.Column<bool>(type: "bit", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_offer_mails", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "offers",
                schema: "bookings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RequestId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ExpertId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TokenHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    ByPhone = table.Column<bool>(type: "bit", nullable: false),
                    FeeKnown = table.Column<bool>(type: "bit", nullable: false),
                    Message = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    AnswerBy = table.Column<DateTime>(type: "datetime2", nullable: false),
                    OfferedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    OfferedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    InTurn = table.Column<bool>(type: "bit", nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    MailRefused = table.Column<bool>(type: "bit", nullable: false),
                    RemindedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    CalendarSequence = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_offers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "overlap_permits",
                schema: "bookings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AssignmentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Turn = table.Column<int>(type: "int", nullable: false),
                    StartsAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    EndsAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    WithOwner = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    WithAssignmentId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    WithTurn = table.Column<int>(type: "int", nullable: true),
                    WithStartsAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    WithEndsAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    ByPerson = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_overlap_permits", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "payments",
                schema: "bookings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AssignmentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ClaimId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Amount = table.Column<long>(type: "bigint", nullable: false),
                    PaidOn = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_payments", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "plan_changes",
                schema: "bookings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RequestId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ByRole = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    ByPerson = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    After_Accessibility = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    After_Address = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    After_Date = table.Column<DateOnly>(type: "date", nullable: false),
                    After_End = table.Column<TimeOnly>(type: "time", nullable: false),
                    After_MeetingLink = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    After_Municipality = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: true),
                    After_Remote = table.Column<bool>(type: "bit", nullable: false),
                    After_Start = table.Column<TimeOnly>(type: "time", nullable: false),
                    Before_Accessibility = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    Before_Address = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    Before_Date = table.Column<DateOnly>(type: "date", nullable: false),
                    Before_End = table.Column<TimeOnly>(type: "time", nullable: false),
                    Before_MeetingLink = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    Before_Municipality = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: true),
                    Before_Remote = table.Column<bool>(type: "bit", nullable: false),
                    Before_Start = table.Column<TimeOnly>(type: "time", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_changes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "preferences",
                schema: "bookings",
                columns: table => new
                {
                    ExpertId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    NotOn = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    NotBefore = table.Column<TimeOnly>(type: "time", nullable: true),
                    NotAfter = table.Column<TimeOnly>(type: "time", nullable: true),
                    MostInMonth = table.Column<int>(type: "int", nullable: true),
                    QuietFrom = table.Column<TimeOnly>(type: "time", nullable: true),
                    QuietTo = table.Column<TimeOnly>(type: "time", nullable: true),
                    SavedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_preferences", x => x.ExpertId);
                });

            migrationBuilder.CreateTable(
                name: "programmes",
                schema: "bookings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    FromYear = table.Column<int>(type: "int", nullable: false),
                    ToYear = table.Column<int>(type: "int", nullable: false),
                    DecidedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    DecidedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Section = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_programmes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "quotes",
                schema: "bookings",
                columns: table => new
                {
                    RequestId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Revision = table.Column<int>(type: "int", nullable: false),
                    Decided = table.Column<bool>(type: "bit", nullable: false),
                    IsExample = table.Column<bool>(type: "bit", nullable: false),
                    Recommendation = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Total = table.Column<long>(type: "bigint", nullable: false),
                    LinesJson = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    BudgetNoteJson = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_quotes", x => x.RequestId);
                });

            migrationBuilder.CreateTable(
                name: "reconfirmations",
                schema: "bookings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AssignmentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OpenFor = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ChangeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TokenHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    ByPhone = table.Column<bool>(type: "bit", nullable: false),
                    MailRefused = table.Column<bool>(type: "bit", nullable: false),
                    AskedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    AnsweredAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Suits = table.Column<bool>(type: "bit", nullable: true),
                    ByRole = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true),
                    ByPerson = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reconfirmations", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "reminders",
                schema: "bookings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AssignmentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    To = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Turn = table.Column<int>(type: "int", nullable: false),
                    DueAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    HandledAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Missed = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reminders", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "request_cancellations",
                schema: "bookings",
                columns: table => new
                {
                    RequestId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ByPerson = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ByRole = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_request_cancellations", x => x.RequestId);
                });

            migrationBuilder.CreateTable(
                name: "request_templates",
                schema: "bookings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    UnitId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ByPerson = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Typed = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    SavedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_request_templates", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "requests",
                schema: "bookings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    UnitId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ByPerson = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SentAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    TaskType = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Goal = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Audience = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Areas = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Experience = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    Remote = table.Column<bool>(type: "bit", nullable: false),
                    Municipality = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: true),
                    Address = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    MeetingLink = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    Start = table.Column<TimeOnly>(type: "time", nullable: false),
                    End = table.Column<TimeOnly>(type: "time", nullable: false),
                    StartsAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    EndsAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    PreparationMinutes = table.Column<int>(type: "int", nullable: false),
                    Places = table.Column<int>(type: "int", nullable: false),
                    Language = table.Column<string>(type: "nvarchar(5)", maxLength: 5, nullable: false),
                    Accessibility = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    ContactName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ContactPhone = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    CostCentre = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    PlacesTaken = table.Column<int>(type: "int", nullable: false),
                    QuoteRevision = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_requests", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "task_counts",
                schema: "bookings",
                columns: table => new
                {
                    ExpertId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Count = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_task_counts", x => new { x.ExpertId, x.Year });
                });

            migrationBuilder.CreateTable(
                name: "unit_closings",
                schema: "bookings",
                columns: table => new
                {
                    UnitId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ByPerson = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_unit_closings", x => x.UnitId);
                });

            migrationBuilder.CreateTable(
                name: "unit_reports",
                schema: "bookings",
                columns: table => new
                {
                    AssignmentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TookPlace = table.Column<bool>(type: "bit", nullable: false),
                    NoShow = table.Column<bool>(type: "bit", nullable: false),
                    Minutes = table.Column<int>(type: "int", nullable: false),
                    PreparationMinutes = table.Column<int>(type: "int", nullable: false),
                    ByRole = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    ByPerson = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_unit_reports", x => x.AssignmentId);
                });

            migrationBuilder.CreateTable(
                name: "units",
                schema: "bookings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    CostCentre = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    BranchId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Revision = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_units", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "offer_answers",
                schema: "bookings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OfferId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Accepted = table.Column<bool>(type: "bit", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    ByRole = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    ByPerson = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_offer_answers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_offer_answers_offers_OfferId",
                        column: x => x.OfferId,
                        principalSchema: "bookings",
                        principalTable: "offers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "follow_up_rounds",
                schema: "bookings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ProgrammeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    OpenedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_follow_up_rounds", x => x.Id);
                    table.ForeignKey(
                        name: "FK_follow_up_rounds_programmes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalSchema: "bookings",
                        principalTable: "programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "programme_parts",
                schema: "bookings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ProgrammeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    ParentId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Place = table.Column<int>(type: "int", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Proof = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_programme_parts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_programme_parts_programmes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalSchema: "bookings",
                        principalTable: "programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "unit_members",
                schema: "bookings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    UnitId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Email = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: false),
                    Language = table.Column<string>(type: "nvarchar(5)", maxLength: 5, nullable: false),
                    Role = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_unit_members", x => x.Id);
                    table.ForeignKey(
                        name: "FK_unit_members_units_UnitId",
                        column: x => x.UnitId,
                        principalSchema: "bookings",
                        principalTable: "units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "area_words",
                schema: "bookings",
                columns: table => new
                {
                    RoundId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AreaId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Words = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    ByPerson = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_area_words", x => new { x.RoundId, x.AreaId });
                    table.ForeignKey(
                        name: "FK_area_words_follow_up_rounds_RoundId",
                        column: x => x.RoundId,
                        principalSchema: "bookings",
                        principalTable: "follow_up_rounds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_area_words_programme_parts_AreaId",
                        column: x => x.AreaId,
                        principalSchema: "bookings",
                        principalTable: "programme_parts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "measure_answers",
                schema: "bookings",
                columns: table => new
                {
                    RoundId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MeasureId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AreaId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Done = table.Column<bool>(type: "bit", nullable: false),
                    NotDone = table.Column<bool>(type: "bit", nullable: false),
                    How = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    ByPerson = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measure_answers", x => new { x.RoundId, x.AreaId, x.MeasureId });
                    table.ForeignKey(
                        name: "FK_measure_answers_follow_up_rounds_RoundId",
                        column: x => x.RoundId,
                        principalSchema: "bookings",
                        principalTable: "follow_up_rounds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_measure_answers_programme_parts_AreaId",
                        column: x => x.AreaId,
                        principalSchema: "bookings",
                        principalTable: "programme_parts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_measure_answers_programme_parts_MeasureId",
                        column: x => x.MeasureId,
                        principalSchema: "bookings",
                        principalTable: "programme_parts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_absences_ExpertId_From",
                schema: "bookings",
                table: "absences",
                columns: new[] { "ExpertId", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_absences_To_From",
                schema: "bookings",
                table: "absences",
                columns: new[] { "To", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_area_words_AreaId",
                schema: "bookings",
                table: "area_words",
                column: "AreaId");

            migrationBuilder.CreateIndex(
                name: "IX_asking_lists_State_LookAgainAt",
                schema: "bookings",
                table: "asking_lists",
                columns: new[] { "State", "LookAgainAt" });

            migrationBuilder.CreateIndex(
                name: "IX_asking_turns_RequestId_ExpertId",
                schema: "bookings",
                table: "asking_turns",
                columns: new[] { "RequestId", "ExpertId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_asking_turns_RequestId_State_Position",
                schema: "bookings",
                table: "asking_turns",
                columns: new[] { "RequestId", "State", "Position" });

            migrationBuilder.CreateIndex(
                name: "IX_assignments_ExpertId_StartsAt",
                schema: "bookings",
                table: "assignments",
                columns: new[] { "ExpertId", "StartsAt" });

            migrationBuilder.CreateIndex(
                name: "IX_assignments_RequestId_Seat",
                schema: "bookings",
                table: "assignments",
                columns: new[] { "RequestId", "Seat" },
                unique: true,
                filter: "[Seat] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_assignments_State_StartsAt",
                schema: "bookings",
                table: "assignments",
                columns: new[] { "State", "StartsAt" });

            migrationBuilder.CreateIndex(
                name: "IX_assignments_UnitId_StartsAt",
                schema: "bookings",
                table: "assignments",
                columns: new[] { "UnitId", "StartsAt" });

            migrationBuilder.CreateIndex(
                name: "IX_branches_Under_Name",
                schema: "bookings",
                table: "branches",
                columns: new[] { "Under", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_calendar_feeds_TokenHash",
                schema: "bookings",
                table: "calendar_feeds",
                column: "TokenHash",
                unique: true,
                filter: "[TokenHash] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_candidates_Version",
                schema: "bookings",
                table: "candidates",
                column: "Version");

            migrationBuilder.CreateIndex(
                name: "IX_clinic_feedbacks_ClinicId",
                schema: "bookings",
                table: "clinic_feedbacks",
                column: "ClinicId");

            migrationBuilder.CreateIndex(
                name: "IX_clinic_visits_ClinicId_StartsAt_Lane",
                schema: "bookings",
                table: "clinic_visits",
                columns: new[] { "ClinicId", "StartsAt", "Lane" },
                unique: true,
                filter: "[Lane] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_clinic_visits_State",
                schema: "bookings",
                table: "clinic_visits",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_clinics_FeedbackCode",
                schema: "bookings",
                table: "clinics",
                column: "FeedbackCode",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_clinics_RequestId",
                schema: "bookings",
                table: "clinics",
                column: "RequestId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_clinics_SeriesId",
                schema: "bookings",
                table: "clinics",
                column: "SeriesId");

            migrationBuilder.CreateIndex(
                name: "IX_drafts_UnitId_SavedAt",
                schema: "bookings",
                table: "drafts",
                columns: new[] { "UnitId", "SavedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_feedbacks_AssignmentId_From",
                schema: "bookings",
                table: "feedbacks",
                columns: new[] { "AssignmentId", "From" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_feedbacks_WantsContact_ContactedAt",
                schema: "bookings",
                table: "feedbacks",
                columns: new[] { "WantsContact", "ContactedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_follow_up_rounds_ProgrammeId_Year",
                schema: "bookings",
                table: "follow_up_rounds",
                columns: new[] { "ProgrammeId", "Year" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_mail_notes_ExpertId",
                schema: "bookings",
                table: "mail_notes",
                column: "ExpertId");

            migrationBuilder.CreateIndex(
                name: "IX_mail_notes_HandledAt_ReceivedAt",
                schema: "bookings",
                table: "mail_notes",
                columns: new[] { "HandledAt", "ReceivedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_mail_notes_MailKey",
                schema: "bookings",
                table: "mail_notes",
                column: "MailKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_mail_notes_OfferId_HandledAt",
                schema: "bookings",
                table: "mail_notes",
                columns: new[] { "OfferId", "HandledAt" });

            migrationBuilder.CreateIndex(
                name: "IX_measure_answers_AreaId",
                schema: "bookings",
                table: "measure_answers",
                column: "AreaId");

            migrationBuilder.CreateIndex(
                name: "IX_measure_answers_MeasureId",
                schema: "bookings",
                table: "measure_answers",
                column: "MeasureId");

            migrationBuilder.CreateIndex(
                name: "IX_offer_answers_OfferId",
                schema: "bookings",
                table: "offer_answers",
                column: "OfferId");

            migrationBuilder.CreateIndex(
                name: "IX_offer_mails_MailKey",
                schema: "bookings",
                table: "offer_mails",
                column: "MailKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_offer_mails_OfferId",
                schema: "bookings",
                table: "offer_mails",
                column: "OfferId");

            migrationBuilder.CreateIndex(
                name: "IX_offers_ExpertId_State",
                schema: "bookings",
                table: "offers",
                columns: new[] { "ExpertId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_offers_RequestId_ExpertId",
                schema: "bookings",
                table: "offers",
                columns: new[] { "RequestId", "ExpertId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_offers_State_AnswerBy",
                schema: "bookings",
                table: "offers",
                columns: new[] { "State", "AnswerBy" });

            migrationBuilder.CreateIndex(
                name: "IX_offers_TokenHash",
                schema: "bookings",
                table: "offers",
                column: "TokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_overlap_permits_AssignmentId",
                schema: "bookings",
                table: "overlap_permits",
                column: "AssignmentId");

            migrationBuilder.CreateIndex(
                name: "IX_overlap_permits_WithAssignmentId",
                schema: "bookings",
                table: "overlap_permits",
                column: "WithAssignmentId");

            migrationBuilder.CreateIndex(
                name: "IX_payments_AssignmentId",
                schema: "bookings",
                table: "payments",
                column: "AssignmentId");

            migrationBuilder.CreateIndex(
                name: "IX_plan_changes_RequestId_At",
                schema: "bookings",
                table: "plan_changes",
                columns: new[] { "RequestId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_preferences_Version",
                schema: "bookings",
                table: "preferences",
                column: "Version");

            migrationBuilder.CreateIndex(
                name: "IX_programme_parts_ProgrammeId_Place",
                schema: "bookings",
                table: "programme_parts",
                columns: new[] { "ProgrammeId", "Place" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_reconfirmations_AssignmentId",
                schema: "bookings",
                table: "reconfirmations",
                column: "AssignmentId");

            migrationBuilder.CreateIndex(
                name: "IX_reconfirmations_OpenFor",
                schema: "bookings",
                table: "reconfirmations",
                column: "OpenFor",
                unique: true,
                filter: "[OpenFor] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_reconfirmations_TokenHash",
                schema: "bookings",
                table: "reconfirmations",
                column: "TokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_reminders_AssignmentId_Kind_To_Turn",
                schema: "bookings",
                table: "reminders",
                columns: new[] { "AssignmentId", "Kind", "To", "Turn" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_request_templates_UnitId_Name",
                schema: "bookings",
                table: "request_templates",
                columns: new[] { "UnitId", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_requests_Date",
                schema: "bookings",
                table: "requests",
                column: "Date");

            migrationBuilder.CreateIndex(
                name: "IX_requests_StartsAt",
                schema: "bookings",
                table: "requests",
                column: "StartsAt");

            migrationBuilder.CreateIndex(
                name: "IX_requests_Status_StartsAt",
                schema: "bookings",
                table: "requests",
                columns: new[] { "Status", "StartsAt" });

            migrationBuilder.CreateIndex(
                name: "IX_requests_UnitId_StartsAt",
                schema: "bookings",
                table: "requests",
                columns: new[] { "UnitId", "StartsAt" });

            migrationBuilder.CreateIndex(
                name: "IX_task_counts_Year_Version",
                schema: "bookings",
                table: "task_counts",
                columns: new[] { "Year", "Version" });

            migrationBuilder.CreateIndex(
                name: "IX_unit_members_UnitId_PersonId_Role",
                schema: "bookings",
                table: "unit_members",
                columns: new[] { "UnitId", "PersonId", "Role" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_units_BranchId",
                schema: "bookings",
                table: "units",
                column: "BranchId");

            migrationBuilder.CreateIndex(
                name: "IX_units_Name",
                schema: "bookings",
                table: "units",
                column: "Name",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "absences",
                schema: "bookings");

            migrationBuilder.DropTable(
                name: "area_words",
                schema: "bookings");

            migrationBuilder.DropTable(
                name: "asking_lists",
                schema: "bookings");

            migrationBuilder.DropTable(
                name: "asking_turns",
                schema: "bookings");

            migrationBuilder.DropTable(
                name: "assignments",
                schema: "bookings");

            migrationBuilder.DropTable(
                name: "branches",
                schema: "bookings");

            migrationBuilder.DropTable(
                name: "calendar_feeds",
                schema: "bookings");

            migrationBuilder.DropTable(
                name: "cancellations",
                schema: "bookings");

            migrationBuilder.DropTable(
                name: "candidates",
                schema: "bookings");

            migrationBuilder.DropTable(
                name: "clinic_feedbacks",
                schema: "bookings");

            migrationBuilder.DropTable(
                name: "clinic_reminders",
                schema: "bookings");

            migrationBuilder.DropTable(
                name: "clinic_visits",
                schema: "bookings");

            migrationBuilder.DropTable(
                name: "clinics",
                schema: "bookings");

            migrationBuilder.DropTable(
                name: "drafts",
                schema: "bookings");

            migrationBuilder.DropTable(
                name: "expert_reports",
                schema: "bookings");

            migrationBuilder.DropTable(
                name: "fee_standings",
                schema: "bookings");

            migrationBuilder.DropTable(
                name: "feedbacks",
                schema: "bookings");

            migrationBuilder.DropTable(
                name: "impacts",
                schema: "bookings");

            migrationBuilder.DropTable(
                name: "mail_notes",
                schema: "bookings");

            migrationBuilder.DropTable(
                name: "measure_answers",
                schema: "bookings");

            migrationBuilder.DropTable(
                name: "offer_answers",
                schema: "bookings");

            migrationBuilder.DropTable(
                name: "offer_mails",
                schema: "bookings");

            migrationBuilder.DropTable(
                name: "overlap_permits",
                schema: "bookings");

            migrationBuilder.DropTable(
                name: "payments",
                schema: "bookings");

            migrationBuilder.DropTable(
                name: "plan_changes",
                schema: "bookings");

            migrationBuilder.DropTable(
                name: "preferences",
                schema: "bookings");

            migrationBuilder.DropTable(
                name: "quotes",
                schema: "bookings");

            migrationBuilder.DropTable(
                name: "reconfirmations",
                schema: "bookings");

            migrationBuilder.DropTable(
                name: "reminders",
                schema: "bookings");

            migrationBuilder.DropTable(
                name: "request_cancellations",
                schema: "bookings");

            migrationBuilder.DropTable(
                name: "request_templates",
                schema: "bookings");

            migrationBuilder.DropTable(
                name: "requests",
                schema: "bookings");

            migrationBuilder.DropTable(
                name: "task_counts",
                schema: "bookings");

            migrationBuilder.DropTable(
                name: "unit_closings",
                schema: "bookings");

            migrationBuilder.DropTable(
                name: "unit_members",
                schema: "bookings");

            migrationBuilder.DropTable(
                name: "unit_reports",
                schema: "bookings");

            migrationBuilder.DropTable(
                name: "follow_up_rounds",
                schema: "bookings");

            migrationBuilder.DropTable(
                name: "programme_parts",
                schema: "bookings");

            migrationBuilder.DropTable(
                name: "offers",
                schema: "bookings");

            migrationBuilder.DropTable(
                name: "units",
                schema: "bookings");

            migrationBuilder.DropTable(
                name: "programmes",
                schema: "bookings");
        }
    }
}
