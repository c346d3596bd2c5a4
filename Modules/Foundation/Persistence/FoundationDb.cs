using Foundation.Calendar;
using Foundation.Mail;
using Foundation.Mail.Receiving;
using Foundation.Messaging;
using Foundation.Privacy;
using Microsoft.EntityFrameworkCore;

namespace Foundation.Persistence;

/// <summary>What the mechanisms keep: deliveries under way, reserved time, letters, the privacy log.</summary>
public class FoundationDb(DbContextOptions options) : ModuleDb(options, "foundation")
{
    public DbSet<Delivery> Deliveries => Set<Delivery>();
    public DbSet<PersonCalendar> Calendars => Set<PersonCalendar>();
    public DbSet<Reservation> Reservations => Set<Reservation>();
    public DbSet<StoredLetter> Letters => Set<StoredLetter>();
    public DbSet<SeenMail> SeenMails => Set<SeenMail>();
    public DbSet<ReplyKey> ReplyKeys => Set<ReplyKey>();
    public DbSet<PrivacyEntry> PrivacyEntries => Set<PrivacyEntry>();
}

/// <summary>The same model with SQLite's migrations.</summary>
public sealed class FoundationDbSqlite(DbContextOptions<FoundationDbSqlite> options) : FoundationDb(options);

/// <summary>The same model with SQL Server's migrations.</summary>
public sealed class FoundationDbSqlServer(DbContextOptions<FoundationDbSqlServer> options) : FoundationDb(options);
