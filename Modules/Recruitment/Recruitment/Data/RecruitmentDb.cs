using Foundation.Persistence;
using Microsoft.EntityFrameworkCore;
using Recruitment.Importing;

namespace Recruitment.Data;

/// <summary>The register's tables.</summary>
public class RecruitmentDb(DbContextOptions options) : ModuleDb(options, "recruitment")
{
    public DbSet<Expert> Experts => Set<Expert>();

    /// <summary>Persons with their pauses and departures, as every change needs them: without those nobody would seem to have left.</summary>
    public IQueryable<Expert> People => Experts.Include(e => e.Pauses).Include(e => e.Departures).AsSplitQuery();

    public DbSet<Pause> Pauses => Set<Pause>();
    public DbSet<Departure> Departures => Set<Departure>();
    public DbSet<OwnWish> OwnWishes => Set<OwnWish>();
    public DbSet<ExpertTask> Tasks => Set<ExpertTask>();
    public DbSet<Import> Imports => Set<Import>();
    public DbSet<ImportRow> ImportRows => Set<ImportRow>();
    public DbSet<Campaign> Campaigns => Set<Campaign>();
    public DbSet<Application> Applications => Set<Application>();
    public DbSet<ApplicationStep> ApplicationSteps => Set<ApplicationStep>();
    public DbSet<InterviewTime> InterviewTimes => Set<InterviewTime>();
    public DbSet<InterviewInvitation> InterviewInvitations => Set<InterviewInvitation>();
    public DbSet<Merge> Merges => Set<Merge>();
    public DbSet<ConsentText> ConsentTexts => Set<ConsentText>();

    public DbSet<AgreementText> AgreementTexts => Set<AgreementText>();
    public DbSet<AgreementDraft> AgreementDrafts => Set<AgreementDraft>();
    public DbSet<Signature> Signatures => Set<Signature>();
    public DbSet<AgreementLink> AgreementLinks => Set<AgreementLink>();
    public DbSet<AgreementReminder> AgreementReminders => Set<AgreementReminder>();
    public DbSet<RecordExtract> RecordExtracts => Set<RecordExtract>();
    public DbSet<ActivationRecord> ActivationRecords => Set<ActivationRecord>();
}

/// <summary>The same model with SQLite's migrations.</summary>
public sealed class RecruitmentDbSqlite(DbContextOptions<RecruitmentDbSqlite> options) : RecruitmentDb(options);

/// <summary>The same model with SQL Server's migrations.</summary>
public sealed class RecruitmentDbSqlServer(DbContextOptions<RecruitmentDbSqlServer> options) : RecruitmentDb(options);

/// <summary>For <c>dotnet ef</c>.</summary>
public sealed class RecruitmentDbSqliteDesign() : SqliteDesign<RecruitmentDbSqlite>(options => new(options));

/// <summary>For <c>dotnet ef</c>.</summary>
public sealed class RecruitmentDbSqlServerDesign() : SqlServerDesign<RecruitmentDbSqlServer>(options => new(options));
