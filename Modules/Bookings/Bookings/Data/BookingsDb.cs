using Foundation.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Bookings.Data;

/// <summary>What Bookings keeps.</summary>
public class BookingsDb(DbContextOptions options) : ModuleDb(options, "bookings")
{
    public DbSet<Unit> Units => Set<Unit>();
    public DbSet<UnitMember> UnitMembers => Set<UnitMember>();
    public DbSet<Branch> Branches => Set<Branch>();
    public DbSet<UnitClosing> UnitClosings => Set<UnitClosing>();
    public DbSet<RequestTemplate> RequestTemplates => Set<RequestTemplate>();
    public DbSet<Candidate> Candidates => Set<Candidate>();
    public DbSet<TaskCount> TaskCounts => Set<TaskCount>();
    public DbSet<Draft> Drafts => Set<Draft>();
    public DbSet<Request> Requests => Set<Request>();
    public DbSet<RequestCancellation> RequestCancellations => Set<RequestCancellation>();
    public DbSet<AskingList> AskingLists => Set<AskingList>();
    public DbSet<AskingTurn> AskingTurns => Set<AskingTurn>();
    public DbSet<Preference> Preferences => Set<Preference>();
    public DbSet<Absence> Absences => Set<Absence>();
    public DbSet<Quote> Quotes => Set<Quote>();
    public DbSet<Offer> Offers => Set<Offer>();
    public DbSet<OfferAnswer> OfferAnswers => Set<OfferAnswer>();
    public DbSet<Assignment> Assignments => Set<Assignment>();
    public DbSet<Cancellation> Cancellations => Set<Cancellation>();
    public DbSet<OverlapPermit> OverlapPermits => Set<OverlapPermit>();
    public DbSet<UnitReport> UnitReports => Set<UnitReport>();
    public DbSet<ExpertReport> ExpertReports => Set<ExpertReport>();
    public DbSet<Feedback> Feedbacks => Set<Feedback>();
    public DbSet<Impact> Impacts => Set<Impact>();
    public DbSet<Reminder> Reminders => Set<Reminder>();
    public DbSet<FeeStanding> FeeStandings => Set<FeeStanding>();
    public DbSet<Payment> Payments => Set<Payment>();

    public DbSet<MailNote> MailNotes => Set<MailNote>();
    public DbSet<OfferMail> OfferMails => Set<OfferMail>();
    public DbSet<PlanChange> PlanChanges => Set<PlanChange>();
    public DbSet<Reconfirmation> Reconfirmations => Set<Reconfirmation>();
    public DbSet<CalendarFeed> CalendarFeeds => Set<CalendarFeed>();

    public DbSet<Clinic> Clinics => Set<Clinic>();
    public DbSet<ClinicVisit> ClinicVisits => Set<ClinicVisit>();
    public DbSet<ClinicReminder> ClinicReminders => Set<ClinicReminder>();
    public DbSet<ClinicFeedback> ClinicFeedbacks => Set<ClinicFeedback>();
    public DbSet<Programme> Programmes => Set<Programme>();
    public DbSet<ProgrammePart> ProgrammeParts => Set<ProgrammePart>();
    public DbSet<FollowUpRound> FollowUpRounds => Set<FollowUpRound>();
    public DbSet<MeasureAnswer> MeasureAnswers => Set<MeasureAnswer>();
    public DbSet<AreaWords> AreaWords => Set<AreaWords>();
}

/// <summary>The same model with SQLite's migrations.</summary>
public sealed class BookingsDbSqlite(DbContextOptions<BookingsDbSqlite> options) : BookingsDb(options);

/// <summary>The same model with SQL Server's migrations.</summary>
public sealed class BookingsDbSqlServer(DbContextOptions<BookingsDbSqlServer> options) : BookingsDb(options);

/// <summary>For <c>dotnet ef</c>.</summary>
public sealed class BookingsDbSqliteDesign() : SqliteDesign<BookingsDbSqlite>(options => new(options));

/// <summary>For <c>dotnet ef</c>.</summary>
public sealed class BookingsDbSqlServerDesign() : SqlServerDesign<BookingsDbSqlServer>(options => new(options));
