using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Bookings.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "bookings_absences",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ExpertId = table.Column<Guid>(type: "TEXT", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bookings_absences", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "bookings_asking_lists",
                columns: table => new
                {
                    RequestId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Mode = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Message = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    StartedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    StartedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LookAgainAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Looks = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bookings_asking_lists", x => x.RequestId);
                });

            migrationBuilder.CreateTable(
                name: "bookings_asking_turns",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RequestId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ExpertId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Chosen = table.Column<bool>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Why = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    At = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bookings_asking_turns", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "bookings_assignments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RequestId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OfferId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ExpertId = table.Column<Guid>(type: "TEXT", nullable: false),
                    UnitId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Seat = table.Column<int>(type: "INTEGER", nullable: true),
                    StartsAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    EndsAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ConfirmedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    PlannedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Turn = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CalendarSequence = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bookings_assignments", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "bookings_branches",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Under = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bookings_branches", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "bookings_calendar_feeds",
                columns: table => new
                {
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Of = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 5, nullable: false),
                    TokenHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    MadeAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bookings_calendar_feeds", x => new { x.OwnerId, x.Of });
                });

            migrationBuilder.CreateTable(
                name: "bookings_cancellations",
                columns: table => new
                {
                    AssignmentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ByRole = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    ByPerson = table.Column<Guid>(type: "TEXT", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bookings_cancellations", x => x.AssignmentId);
                });

            migrationBuilder.CreateTable(
                name: "bookings_candidates",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    StateRevision = table.Column<int>(type: "INTEGER", nullable: false),
                    FirstName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    LastName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    Phone = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    ByPhone = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsDeveloperClient = table.Column<bool>(type: "INTEGER", nullable: false),
                    Municipality = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    TravelsTo = table.Column<string>(type: "TEXT", nullable: false),
                    WorkLanguages = table.Column<string>(type: "TEXT", nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 5, nullable: false),
                    Areas = table.Column<string>(type: "TEXT", nullable: false),
                    Qualified = table.Column<bool>(type: "INTEGER", nullable: false),
                    Needs = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: true),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    PausedUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bookings_candidates", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "bookings_clinic_feedbacks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClinicId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Score = table.Column<int>(type: "INTEGER", nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bookings_clinic_feedbacks", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "bookings_clinic_reminders",
                columns: table => new
                {
                    ClinicId = table.Column<Guid>(type: "TEXT", nullable: false),
                    UnitId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bookings_clinic_reminders", x => new { x.ClinicId, x.UnitId, x.Date });
                });

            migrationBuilder.CreateTable(
                name: "bookings_clinic_visits",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClinicId = table.Column<Guid>(type: "TEXT", nullable: false),
                    StartsAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    EndsAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Lane = table.Column<int>(type: "INTEGER", nullable: true),
                    UnitId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ByPerson = table.Column<Guid>(type: "TEXT", nullable: false),
                    ReservedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    People = table.Column<int>(type: "INTEGER", nullable: false),
                    Concern = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AwaitsExpert = table.Column<bool>(type: "INTEGER", nullable: false),
                    Came = table.Column<int>(type: "INTEGER", nullable: true),
                    CalendarSequence = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bookings_clinic_visits", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "bookings_clinics",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RequestId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SeriesId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SlotMinutes = table.Column<int>(type: "INTEGER", nullable: false),
                    GapMinutes = table.Column<int>(type: "INTEGER", nullable: false),
                    Breaks = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    FeedbackCode = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    OpenedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    WalkIns = table.Column<int>(type: "INTEGER", nullable: true),
                    CountedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bookings_clinics", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "bookings_drafts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    UnitId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ByPerson = table.Column<Guid>(type: "TEXT", nullable: false),
                    Typed = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    SavedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bookings_drafts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "bookings_expert_reports",
                columns: table => new
                {
                    AssignmentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kilometres = table.Column<int>(type: "INTEGER", nullable: false),
                    OtherCosts = table.Column<long>(type: "INTEGER", nullable: false),
                    OtherCostsWhat = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    ByRole = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    ByPerson = table.Column<Guid>(type: "TEXT", nullable: true),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bookings_expert_reports", x => x.AssignmentId);
                });

            migrationBuilder.CreateTable(
                name: "bookings_fee_standings",
                columns: table => new
                {
                    AssignmentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    NothingToPay = table.Column<bool>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bookings_fee_standings", x => x.AssignmentId);
                });

            migrationBuilder.CreateTable(
                name: "bookings_feedbacks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AssignmentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    From = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Score = table.Column<int>(type: "INTEGER", nullable: true),
                    Words = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    WantsContact = table.Column<bool>(type: "INTEGER", nullable: false),
                    ContactedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ContactedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bookings_feedbacks", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "bookings_impacts",
                columns: table => new
                {
                    AssignmentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AskedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    ByPerson = table.Column<Guid>(type: "TEXT", nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bookings_impacts", x => x.AssignmentId);
                });

            migrationBuilder.CreateTable(
                name: "bookings_mail_notes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    MailKey = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Why = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    OfferId = table.Column<Guid>(type: "TEXT", nullable: true),
                    RequestId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ExpertId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: true),
                    Words = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    ReceivedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    HandledAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    HandledBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bookings_mail_notes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "bookings_offer_mails",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OfferId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MailKey = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Stamp = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Answered = table.Column<bool>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bookings_offer_mails", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "bookings_offers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RequestId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ExpertId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TokenHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ByPhone = table.Column<bool>(type: "INTEGER", nullable: false),
                    FeeKnown = table.Column<bool>(type: "INTEGER", nullable: false),
                    Message = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    AnswerBy = table.Column<DateTime>(type: "TEXT", nullable: false),
                    OfferedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    OfferedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    InTurn = table.Column<bool>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    MailRefused = table.Column<bool>(type: "INTEGER", nullable: false),
                    RemindedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    CalendarSequence = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bookings_offers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "bookings_overlap_permits",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AssignmentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Turn = table.Column<int>(type: "INTEGER", nullable: false),
                    StartsAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    EndsAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    WithOwner = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    WithAssignmentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    WithTurn = table.Column<int>(type: "INTEGER", nullable: true),
                    WithStartsAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    WithEndsAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    ByPerson = table.Column<Guid>(type: "TEXT", nullable: true),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bookings_overlap_permits", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "bookings_payments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AssignmentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClaimId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false),
                    PaidOn = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bookings_payments", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "bookings_plan_changes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RequestId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ByRole = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    ByPerson = table.Column<Guid>(type: "TEXT", nullable: true),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    After_Accessibility = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    After_Address = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    After_Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    After_End = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    After_MeetingLink = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    After_Municipality = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    After_Remote = table.Column<bool>(type: "INTEGER", nullable: false),
                    After_Start = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    Before_Accessibility = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Before_Address = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Before_Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Before_End = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    Before_MeetingLink = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Before_Municipality = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    Before_Remote = table.Column<bool>(type: "INTEGER", nullable: false),
                    Before_Start = table.Column<TimeOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bookings_plan_changes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "bookings_preferences",
                columns: table => new
                {
                    ExpertId = table.Column<Guid>(type: "TEXT", nullable: false),
                    NotOn = table.Column<string>(type: "TEXT", nullable: false),
                    NotBefore = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    NotAfter = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    MostInMonth = table.Column<int>(type: "INTEGER", nullable: true),
                    QuietFrom = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    QuietTo = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    SavedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bookings_preferences", x => x.ExpertId);
                });

            migrationBuilder.CreateTable(
                name: "bookings_programmes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    FromYear = table.Column<int>(type: "INTEGER", nullable: false),
                    ToYear = table.Column<int>(type: "INTEGER", nullable: false),
                    DecidedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    DecidedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Section = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bookings_programmes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "bookings_quotes",
                columns: table => new
                {
                    RequestId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    Decided = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsExample = table.Column<bool>(type: "INTEGER", nullable: false),
                    Recommendation = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Total = table.Column<long>(type: "INTEGER", nullable: false),
                    LinesJson = table.Column<string>(type: "TEXT", nullable: false),
                    BudgetNoteJson = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bookings_quotes", x => x.RequestId);
                });

            migrationBuilder.CreateTable(
                name: "bookings_reconfirmations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AssignmentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OpenFor = table.Column<Guid>(type: "TEXT", nullable: true),
                    ChangeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TokenHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ByPhone = table.Column<bool>(type: "INTEGER", nullable: false),
                    MailRefused = table.Column<bool>(type: "INTEGER", nullable: false),
                    AskedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Suits = table.Column<bool>(type: "INTEGER", nullable: true),
                    ByRole = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    ByPerson = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bookings_reconfirmations", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "bookings_reminders",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AssignmentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    To = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Turn = table.Column<int>(type: "INTEGER", nullable: false),
                    DueAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    HandledAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Missed = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bookings_reminders", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "bookings_request_cancellations",
                columns: table => new
                {
                    RequestId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ByPerson = table.Column<Guid>(type: "TEXT", nullable: true),
                    ByRole = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bookings_request_cancellations", x => x.RequestId);
                });

            migrationBuilder.CreateTable(
                name: "bookings_request_templates",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    UnitId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ByPerson = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Typed = table.Column<string>(type: "TEXT", nullable: false),
                    SavedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bookings_request_templates", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "bookings_requests",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    UnitId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ByPerson = table.Column<Guid>(type: "TEXT", nullable: false),
                    SentAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    TaskType = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Goal = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Audience = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Areas = table.Column<string>(type: "TEXT", nullable: false),
                    Experience = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Remote = table.Column<bool>(type: "INTEGER", nullable: false),
                    Municipality = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    Address = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    MeetingLink = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Start = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    End = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    StartsAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    EndsAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    PreparationMinutes = table.Column<int>(type: "INTEGER", nullable: false),
                    Places = table.Column<int>(type: "INTEGER", nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 5, nullable: false),
                    Accessibility = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    ContactName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ContactPhone = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    CostCentre = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    PlacesTaken = table.Column<int>(type: "INTEGER", nullable: false),
                    QuoteRevision = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bookings_requests", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "bookings_task_counts",
                columns: table => new
                {
                    ExpertId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Count = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bookings_task_counts", x => new { x.ExpertId, x.Year });
                });

            migrationBuilder.CreateTable(
                name: "bookings_unit_closings",
                columns: table => new
                {
                    UnitId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ByPerson = table.Column<Guid>(type: "TEXT", nullable: true),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bookings_unit_closings", x => x.UnitId);
                });

            migrationBuilder.CreateTable(
                name: "bookings_unit_reports",
                columns: table => new
                {
                    AssignmentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TookPlace = table.Column<bool>(type: "INTEGER", nullable: false),
                    NoShow = table.Column<bool>(type: "INTEGER", nullable: false),
                    Minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    PreparationMinutes = table.Column<int>(type: "INTEGER", nullable: false),
                    ByRole = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    ByPerson = table.Column<Guid>(type: "TEXT", nullable: true),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bookings_unit_reports", x => x.AssignmentId);
                });

            migrationBuilder.CreateTable(
                name: "bookings_units",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    CostCentre = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    BranchId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bookings_units", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "bookings_offer_answers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OfferId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Accepted = table.Column<bool>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    ByRole = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    ByPerson = table.Column<Guid>(type: "TEXT", nullable: true),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bookings_offer_answers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_bookings_offer_answers_bookings_offers_OfferId",
                        column: x => x.OfferId,
                        principalTable: "bookings_offers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "bookings_follow_up_rounds",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProgrammeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    OpenedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bookings_follow_up_rounds", x => x.Id);
                    table.ForeignKey(
                        name: "FK_bookings_follow_up_rounds_bookings_programmes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalTable: "bookings_programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "bookings_programme_parts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProgrammeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ParentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Place = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Proof = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bookings_programme_parts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_bookings_programme_parts_bookings_programmes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalTable: "bookings_programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "bookings_unit_members",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    UnitId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 5, nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bookings_unit_members", x => x.Id);
                    table.ForeignKey(
                        name: "FK_bookings_unit_members_bookings_units_UnitId",
                        column: x => x.UnitId,
                        principalTable: "bookings_units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "bookings_area_words",
                columns: table => new
                {
                    RoundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AreaId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    ByPerson = table.Column<Guid>(type: "TEXT", nullable: true),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bookings_area_words", x => new { x.RoundId, x.AreaId });
                    table.ForeignKey(
                        name: "FK_bookings_area_words_bookings_follow_up_rounds_RoundId",
                        column: x => x.RoundId,
                        principalTable: "bookings_follow_up_rounds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_bookings_area_words_bookings_programme_parts_AreaId",
                        column: x => x.AreaId,
                        principalTable: "bookings_programme_parts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "bookings_measure_answers",
                columns: table => new
                {
                    RoundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MeasureId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AreaId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Done = table.Column<bool>(type: "INTEGER", nullable: false),
                    NotDone = table.Column<bool>(type: "INTEGER", nullable: false),
                    How = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    ByPerson = table.Column<Guid>(type: "TEXT", nullable: true),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bookings_measure_answers", x => new { x.RoundId, x.AreaId, x.MeasureId });
                    table.ForeignKey(
                        name: "FK_bookings_measure_answers_bookings_follow_up_rounds_RoundId",
                        column: x => x.RoundId,
                        principalTable: "bookings_follow_up_rounds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_bookings_measure_answers_bookings_programme_parts_AreaId",
                        column: x => x.AreaId,
                        principalTable: "bookings_programme_parts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_bookings_measure_answers_bookings_programme_parts_MeasureId",
                        column: x => x.MeasureId,
                        principalTable: "bookings_programme_parts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_bookings_absences_ExpertId_From",
                table: "bookings_absences",
                columns: new[] { "ExpertId", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_bookings_absences_To_From",
                table: "bookings_absences",
                columns: new[] { "To", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_bookings_area_words_AreaId",
                table: "bookings_area_words",
                column: "AreaId");

            migrationBuilder.CreateIndex(
                name: "IX_bookings_asking_lists_State_LookAgainAt",
                table: "bookings_asking_lists",
                columns: new[] { "State", "LookAgainAt" });

            migrationBuilder.CreateIndex(
                name: "IX_bookings_asking_turns_RequestId_ExpertId",
                table: "bookings_asking_turns",
                columns: new[] { "RequestId", "ExpertId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_bookings_asking_turns_RequestId_State_Position",
                table: "bookings_asking_turns",
                columns: new[] { "RequestId", "State", "Position" });

            migrationBuilder.CreateIndex(
                name: "IX_bookings_assignments_ExpertId_StartsAt",
                table: "bookings_assignments",
                columns: new[] { "ExpertId", "StartsAt" });

            migrationBuilder.CreateIndex(
                name: "IX_bookings_assignments_RequestId_Seat",
                table: "bookings_assignments",
                columns: new[] { "RequestId", "Seat" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_bookings_assignments_State_StartsAt",
                table: "bookings_assignments",
                columns: new[] { "State", "StartsAt" });

            migrationBuilder.CreateIndex(
                name: "IX_bookings_assignments_UnitId_StartsAt",
                table: "bookings_assignments",
                columns: new[] { "UnitId", "StartsAt" });

            migrationBuilder.CreateIndex(
                name: "IX_bookings_branches_Under_Name",
                table: "bookings_branches",
                columns: new[] { "Under", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_bookings_calendar_feeds_TokenHash",
                table: "bookings_calendar_feeds",
                column: "TokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_bookings_candidates_Version",
                table: "bookings_candidates",
                column: "Version");

            migrationBuilder.CreateIndex(
                name: "IX_bookings_clinic_feedbacks_ClinicId",
                table: "bookings_clinic_feedbacks",
                column: "ClinicId");

            migrationBuilder.CreateIndex(
                name: "IX_bookings_clinic_visits_ClinicId_StartsAt_Lane",
                table: "bookings_clinic_visits",
                columns: new[] { "ClinicId", "StartsAt", "Lane" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_bookings_clinic_visits_State",
                table: "bookings_clinic_visits",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_bookings_clinics_FeedbackCode",
                table: "bookings_clinics",
                column: "FeedbackCode",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_bookings_clinics_RequestId",
                table: "bookings_clinics",
                column: "RequestId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_bookings_clinics_SeriesId",
                table: "bookings_clinics",
                column: "SeriesId");

            migrationBuilder.CreateIndex(
                name: "IX_bookings_drafts_UnitId_SavedAt",
                table: "bookings_drafts",
                columns: new[] { "UnitId", "SavedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_bookings_feedbacks_AssignmentId_From",
                table: "bookings_feedbacks",
                columns: new[] { "AssignmentId", "From" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_bookings_feedbacks_WantsContact_ContactedAt",
                table: "bookings_feedbacks",
                columns: new[] { "WantsContact", "ContactedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_bookings_follow_up_rounds_ProgrammeId_Year",
                table: "bookings_follow_up_rounds",
                columns: new[] { "ProgrammeId", "Year" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_bookings_mail_notes_ExpertId",
                table: "bookings_mail_notes",
                column: "ExpertId");

            migrationBuilder.CreateIndex(
                name: "IX_bookings_mail_notes_HandledAt_ReceivedAt",
                table: "bookings_mail_notes",
                columns: new[] { "HandledAt", "ReceivedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_bookings_mail_notes_MailKey",
                table: "bookings_mail_notes",
                column: "MailKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_bookings_mail_notes_OfferId_HandledAt",
                table: "bookings_mail_notes",
                columns: new[] { "OfferId", "HandledAt" });

            migrationBuilder.CreateIndex(
                name: "IX_bookings_measure_answers_AreaId",
                table: "bookings_measure_answers",
                column: "AreaId");

            migrationBuilder.CreateIndex(
                name: "IX_bookings_measure_answers_MeasureId",
                table: "bookings_measure_answers",
                column: "MeasureId");

            migrationBuilder.CreateIndex(
                name: "IX_bookings_offer_answers_OfferId",
                table: "bookings_offer_answers",
                column: "OfferId");

            migrationBuilder.CreateIndex(
                name: "IX_bookings_offer_mails_MailKey",
                table: "bookings_offer_mails",
                column: "MailKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_bookings_offer_mails_OfferId",
                table: "bookings_offer_mails",
                column: "OfferId");

            migrationBuilder.CreateIndex(
                name: "IX_bookings_offers_ExpertId_State",
                table: "bookings_offers",
                columns: new[] { "ExpertId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_bookings_offers_RequestId_ExpertId",
                table: "bookings_offers",
                columns: new[] { "RequestId", "ExpertId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_bookings_offers_State_AnswerBy",
                table: "bookings_offers",
                columns: new[] { "State", "AnswerBy" });

            migrationBuilder.CreateIndex(
                name: "IX_bookings_offers_TokenHash",
                table: "bookings_offers",
                column: "TokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_bookings_overlap_permits_AssignmentId",
                table: "bookings_overlap_permits",
                column: "AssignmentId");

            migrationBuilder.CreateIndex(
                name: "IX_bookings_overlap_permits_WithAssignmentId",
                table: "bookings_overlap_permits",
                column: "WithAssignmentId");

            migrationBuilder.CreateIndex(
                name: "IX_bookings_payments_AssignmentId",
                table: "bookings_payments",
                column: "AssignmentId");

            migrationBuilder.CreateIndex(
                name: "IX_bookings_plan_changes_RequestId_At",
                table: "bookings_plan_changes",
                columns: new[] { "RequestId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_bookings_preferences_Version",
                table: "bookings_preferences",
                column: "Version");

            migrationBuilder.CreateIndex(
                name: "IX_bookings_programme_parts_ProgrammeId_Place",
                table: "bookings_programme_parts",
                columns: new[] { "ProgrammeId", "Place" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_bookings_reconfirmations_AssignmentId",
                table: "bookings_reconfirmations",
                column: "AssignmentId");

            migrationBuilder.CreateIndex(
                name: "IX_bookings_reconfirmations_OpenFor",
                table: "bookings_reconfirmations",
                column: "OpenFor",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_bookings_reconfirmations_TokenHash",
                table: "bookings_reconfirmations",
                column: "TokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_bookings_reminders_AssignmentId_Kind_To_Turn",
                table: "bookings_reminders",
                columns: new[] { "AssignmentId", "Kind", "To", "Turn" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_bookings_request_templates_UnitId_Name",
                table: "bookings_request_templates",
                columns: new[] { "UnitId", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_bookings_requests_Date",
                table: "bookings_requests",
                column: "Date");

            migrationBuilder.CreateIndex(
                name: "IX_bookings_requests_StartsAt",
                table: "bookings_requests",
                column: "StartsAt");

            migrationBuilder.CreateIndex(
                name: "IX_bookings_requests_Status_StartsAt",
                table: "bookings_requests",
                columns: new[] { "Status", "StartsAt" });

            migrationBuilder.CreateIndex(
                name: "IX_bookings_requests_UnitId_StartsAt",
                table: "bookings_requests",
                columns: new[] { "UnitId", "StartsAt" });

            migrationBuilder.CreateIndex(
                name: "IX_bookings_task_counts_Year_Version",
                table: "bookings_task_counts",
                columns: new[] { "Year", "Version" });

            migrationBuilder.CreateIndex(
                name: "IX_bookings_unit_members_UnitId_PersonId_Role",
                table: "bookings_unit_members",
                columns: new[] { "UnitId", "PersonId", "Role" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_bookings_units_BranchId",
                table: "bookings_units",
                column: "BranchId");

            migrationBuilder.CreateIndex(
                name: "IX_bookings_units_Name",
                table: "bookings_units",
                column: "Name",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "bookings_absences");

            migrationBuilder.DropTable(
                name: "bookings_area_words");

            migrationBuilder.DropTable(
                name: "bookings_asking_lists");

            migrationBuilder.DropTable(
                name: "bookings_asking_turns");

            migrationBuilder.DropTable(
                name: "bookings_assignments");

            migrationBuilder.DropTable(
                name: "bookings_branches");

            migrationBuilder.DropTable(
                name: "bookings_calendar_feeds");

            migrationBuilder.DropTable(
                name: "bookings_cancellations");

            migrationBuilder.DropTable(
                name: "bookings_candidates");

            migrationBuilder.DropTable(
                name: "bookings_clinic_feedbacks");

            migrationBuilder.DropTable(
                name: "bookings_clinic_reminders");

            migrationBuilder.DropTable(
                name: "bookings_clinic_visits");

            migrationBuilder.DropTable(
                name: "bookings_clinics");

            migrationBuilder.DropTable(
                name: "bookings_drafts");

            migrationBuilder.DropTable(
                name: "bookings_expert_reports");

            migrationBuilder.DropTable(
                name: "bookings_fee_standings");

            migrationBuilder.DropTable(
                name: "bookings_feedbacks");

            migrationBuilder.DropTable(
                name: "bookings_impacts");

            migrationBuilder.DropTable(
                name: "bookings_mail_notes");

            migrationBuilder.DropTable(
                name: "bookings_measure_answers");

            migrationBuilder.DropTable(
                name: "bookings_offer_answers");

            migrationBuilder.DropTable(
                name: "bookings_offer_mails");

            migrationBuilder.DropTable(
                name: "bookings_overlap_permits");

            migrationBuilder.DropTable(
                name: "bookings_payments");

            migrationBuilder.DropTable(
                name: "bookings_plan_changes");

            migrationBuilder.DropTable(
                name: "bookings_preferences");

            migrationBuilder.DropTable(
                name: "bookings_quotes");

            migrationBuilder.DropTable(
                name: "bookings_reconfirmations");

            migrationBuilder.DropTable(
                name: "bookings_reminders");

            migrationBuilder.DropTable(
                name: "bookings_request_cancellations");

            migrationBuilder.DropTable(
                name: "bookings_request_templates");

            migrationBuilder.DropTable(
                name: "bookings_requests");

            migrationBuilder.DropTable(
                name: "bookings_task_counts");

            migrationBuilder.DropTable(
                name: "bookings_unit_closings");

            migrationBuilder.DropTable(
                name: "bookings_unit_members");

            migrationBuilder.DropTable(
                name: "bookings_unit_reports");

            migrationBuilder.DropTable(
                name: "bookings_follow_up_rounds");

            migrationBuilder.DropTable(
                name: "bookings_programme_parts");

            migrationBuilder.DropTable(
                name: "bookings_offers");

            migrationBuilder.DropTable(
                name: "bookings_units");

            migrationBuilder.DropTable(
                name: "bookings_programmes");
        }
    }
}
