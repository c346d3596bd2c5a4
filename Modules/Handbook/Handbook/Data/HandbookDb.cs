using Foundation.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Handbook.Data;

/// <summary>Texts and their revisions, comment rounds, editions, and who has read them.</summary>
public class HandbookDb(DbContextOptions options) : ModuleDb(options, "handbook")
{
    public DbSet<Chapter> Chapters => Set<Chapter>();
    public DbSet<Revision> Revisions => Set<Revision>();
    public DbSet<ProposedChange> ProposedChanges => Set<ProposedChange>();
    public DbSet<Picture> Pictures => Set<Picture>();
    public DbSet<CommentedProposal> CommentedProposals => Set<CommentedProposal>();
    public DbSet<Round> Rounds => Set<Round>();
    public DbSet<RoundText> RoundTexts => Set<RoundText>();
    public DbSet<Reviewer> Reviewers => Set<Reviewer>();
    public DbSet<ReviewerLink> ReviewerLinks => Set<ReviewerLink>();
    public DbSet<Comment> Comments => Set<Comment>();
    public DbSet<Answer> Answers => Set<Answer>();
    public DbSet<Edition> Editions => Set<Edition>();
    public DbSet<EditionChapter> EditionChapters => Set<EditionChapter>();
    public DbSet<EditionFile> EditionFiles => Set<EditionFile>();
    public DbSet<Reader> Readers => Set<Reader>();
    public DbSet<Reading> Readings => Set<Reading>();
}

/// <summary>The same model with SQLite's migrations.</summary>
public sealed class HandbookDbSqlite(DbContextOptions<HandbookDbSqlite> options) : HandbookDb(options);

/// <summary>The same model with SQL Server's migrations.</summary>
public sealed class HandbookDbSqlServer(DbContextOptions<HandbookDbSqlServer> options) : HandbookDb(options);

/// <summary>For <c>dotnet ef</c>.</summary>
public sealed class HandbookDbSqliteDesign() : SqliteDesign<HandbookDbSqlite>(options => new(options));

/// <summary>For <c>dotnet ef</c>.</summary>
public sealed class HandbookDbSqlServerDesign() : SqlServerDesign<HandbookDbSqlServer>(options => new(options));
