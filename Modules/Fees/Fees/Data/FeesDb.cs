using Foundation.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Fees.Data;

/// <summary>Recommendations, claims, payees, payouts and budgets, and the small copies of experts and units.</summary>
public class FeesDb(DbContextOptions options) : ModuleDb(options, "fees")
{
    public DbSet<Recommendation> Recommendations => Set<Recommendation>();
    public DbSet<Proposal> Proposals => Set<Proposal>();
    public DbSet<TaxClassChoice> TaxClassChoices => Set<TaxClassChoice>();
    public DbSet<Claim> Claims => Set<Claim>();
    public DbSet<ClaimLine> ClaimLines => Set<ClaimLine>();
    public DbSet<ClaimChange> ClaimChanges => Set<ClaimChange>();
    public DbSet<Question> Questions => Set<Question>();
    public DbSet<Approval> Approvals => Set<Approval>();
    public DbSet<FeeDeclined> FeesDeclined => Set<FeeDeclined>();
    public DbSet<Reversal> Reversals => Set<Reversal>();
    public DbSet<Withdrawal> Withdrawals => Set<Withdrawal>();
    public DbSet<Payee> Payees => Set<Payee>();
    public DbSet<AccountKey> AccountKeys => Set<AccountKey>();
    public DbSet<PayoutBatch> Batches => Set<PayoutBatch>();
    public DbSet<BatchLine> BatchLines => Set<BatchLine>();
    public DbSet<LeftOut> LeftOut => Set<LeftOut>();
    public DbSet<Export> Exports => Set<Export>();
    public DbSet<Payment> Payments => Set<Payment>();
    public DbSet<BankReply> BankReplies => Set<BankReply>();
    public DbSet<BankAnswer> BankAnswers => Set<BankAnswer>();
    public DbSet<IncomeDelivery> IncomeDeliveries => Set<IncomeDelivery>();
    public DbSet<IncomeReport> IncomeReports => Set<IncomeReport>();
    public DbSet<KilometreRate> KilometreRates => Set<KilometreRate>();
    public DbSet<YearCap> YearCaps => Set<YearCap>();
    public DbSet<Budget> Budgets => Set<Budget>();
    public DbSet<QuotedTask> QuotedTasks => Set<QuotedTask>();
    public DbSet<Reservation> Reservations => Set<Reservation>();
    public DbSet<CallToMake> Calls => Set<CallToMake>();
    public DbSet<Expert> Experts => Set<Expert>();
    public DbSet<Unit> Units => Set<Unit>();
}

/// <summary>The same model with SQLite's migrations.</summary>
public sealed class FeesDbSqlite(DbContextOptions<FeesDbSqlite> options) : FeesDb(options);

/// <summary>The same model with SQL Server's migrations.</summary>
public sealed class FeesDbSqlServer(DbContextOptions<FeesDbSqlServer> options) : FeesDb(options);

/// <summary>For <c>dotnet ef</c>.</summary>
public sealed class FeesDbSqliteDesign() : SqliteDesign<FeesDbSqlite>(options => new(options));

/// <summary>For <c>dotnet ef</c>.</summary>
public sealed class FeesDbSqlServerDesign() : SqlServerDesign<FeesDbSqlServer>(options => new(options));
