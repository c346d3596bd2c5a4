using Foundation.Privacy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;

namespace Foundation.Persistence;

/// <summary>
/// The DbContext of one module. Its tables are <c>schema.name</c> on SQL Server and <c>schema_name</c> on SQLite; both products behave alike because
/// nothing is left to the database: ids, defaults and versions are ours.
/// </summary>
public abstract class ModuleDb(DbContextOptions options, string schema) : DbContext(options)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder conventions)
    {
        conventions.Properties<Instant>().HaveConversion<InstantConverter>();
        conventions.Properties<LocalDate>().HaveConversion<LocalDateConverter>();
        conventions.Properties<LocalTime>().HaveConversion<LocalTimeConverter>();
        conventions.Properties<Money>().HaveConversion<MoneyConverter>();
        conventions.Properties<Sealed>().HaveConversion<SealedConverter>().HaveMaxLength(8000);
        conventions.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
    }

    protected override void OnModelCreating(ModelBuilder model)
    {
        model.ApplyConfigurationsFromAssembly(GetType().Assembly);
        foreach (var entity in model.Model.GetEntityTypes())
        {
            NameTable(entity);
            foreach (var key in entity.GetKeys())
                foreach (var property in key.Properties)
                    property.ValueGenerated = ValueGenerated.Never;
            if (entity.FindProperty("Version") is { } version && version.ClrType == typeof(int))
                version.IsConcurrencyToken = true;
        }
    }

    private void NameTable(IMutableEntityType entity)
    {
        if (entity.IsOwned() || entity.BaseType is not null || entity.GetTableName() is not { } name)
            return;
        var table = string.Concat(name.Select((letter, i) => char.IsUpper(letter) ? (i > 0 ? "_" : "") + char.ToLowerInvariant(letter) : letter.ToString()));
        if (Database.IsSqlServer())
        {
            entity.SetSchema(schema);
            entity.SetTableName(table);
        }
        else
        {
            entity.SetTableName(schema + "_" + table);
        }
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        RaiseVersions();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        RaiseVersions();
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    private void RaiseVersions()
    {
        foreach (var entry in ChangeTracker.Entries().ToList())
        {
            if (entry.Entity is IAppendOnly && entry.State is EntityState.Modified or EntityState.Deleted)
                throw new InvalidOperationException($"{entry.Entity.GetType().Name} is a log: rows are added, never changed or removed.");
            if (entry.State == EntityState.Modified && entry.Metadata.FindProperty("Version") is { IsConcurrencyToken: true })
            {
                var version = entry.Property("Version");
                if (Equals(version.CurrentValue, version.OriginalValue))
                    version.CurrentValue = (int)version.OriginalValue! + 1;
            }
        }
    }

    private sealed class InstantConverter() : ValueConverter<Instant, DateTime>(
        instant => instant.ToDateTimeUtc(), stored => Instant.FromDateTimeUtc(DateTime.SpecifyKind(stored, DateTimeKind.Utc)));

    private sealed class LocalDateConverter() : ValueConverter<LocalDate, DateOnly>(date => date.ToDateOnly(), stored => LocalDate.FromDateOnly(stored));

    private sealed class LocalTimeConverter() : ValueConverter<LocalTime, TimeOnly>(time => time.ToTimeOnly(), stored => LocalTime.FromTimeOnly(stored));

    private sealed class MoneyConverter() : ValueConverter<Money, long>(money => money.Cents, stored => new Money(stored));

    private sealed class SealedConverter() : ValueConverter<Sealed, string>(text => text.Ciphertext, stored => new Sealed(stored));
}

/// <summary>Marks a row of a log: it may be added, and nothing else.</summary>
public interface IAppendOnly;
