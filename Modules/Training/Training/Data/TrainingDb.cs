using Foundation.Persistence;
using Microsoft.EntityFrameworkCore;
using Training.Surveying;

namespace Training.Data;

/// <summary>What Training keeps.</summary>
public class TrainingDb(DbContextOptions options) : ModuleDb(options, "training")
{
    public DbSet<Person> People => Set<Person>();
    public DbSet<Course> Courses => Set<Course>();
    public DbSet<CoursePart> CourseParts => Set<CoursePart>();
    public DbSet<Session> Sessions => Set<Session>();
    public DbSet<Meeting> Meetings => Set<Meeting>();
    public DbSet<SessionCancellation> SessionCancellations => Set<SessionCancellation>();
    public DbSet<Enrolment> Enrolments => Set<Enrolment>();
    public DbSet<EnrolmentEnd> EnrolmentEnds => Set<EnrolmentEnd>();
    public DbSet<EnrolmentLink> EnrolmentLinks => Set<EnrolmentLink>();
    public DbSet<Invitation> Invitations => Set<Invitation>();
    public DbSet<Attendance> Attendances => Set<Attendance>();
    public DbSet<Completion> Completions => Set<Completion>();
    public DbSet<CertificateLink> CertificateLinks => Set<CertificateLink>();
    public DbSet<Feedback> Feedbacks => Set<Feedback>();
    public DbSet<Recording> Recordings => Set<Recording>();
    public DbSet<RecordingQuestion> RecordingQuestions => Set<RecordingQuestion>();
    public DbSet<Viewing> Viewings => Set<Viewing>();
    public DbSet<Learner> Learners => Set<Learner>();
    public DbSet<LearnerLink> LearnerLinks => Set<LearnerLink>();
    public DbSet<RecordingReminder> RecordingReminders => Set<RecordingReminder>();
    public DbSet<Survey> Surveys => Set<Survey>();
    public DbSet<SurveyStatement> SurveyStatements => Set<SurveyStatement>();
    public DbSet<SurveyRound> SurveyRounds => Set<SurveyRound>();
    public DbSet<SurveyGroup> SurveyGroups => Set<SurveyGroup>();
    public DbSet<SurveyReceipt> SurveyReceipts => Set<SurveyReceipt>();
    public DbSet<SurveyMark> SurveyMarks => Set<SurveyMark>();
    public DbSet<Reminder> Reminders => Set<Reminder>();
    public DbSet<Call> Calls => Set<Call>();
}

/// <summary>The same model with SQLite's migrations.</summary>
public sealed class TrainingDbSqlite(DbContextOptions<TrainingDbSqlite> options) : TrainingDb(options);

/// <summary>The same model with SQL Server's migrations.</summary>
public sealed class TrainingDbSqlServer(DbContextOptions<TrainingDbSqlServer> options) : TrainingDb(options);

/// <summary>For <c>dotnet ef</c>.</summary>
public sealed class TrainingDbSqliteDesign() : SqliteDesign<TrainingDbSqlite>(options => new(options));

/// <summary>For <c>dotnet ef</c>.</summary>
public sealed class TrainingDbSqlServerDesign() : SqlServerDesign<TrainingDbSqlServer>(options => new(options));
