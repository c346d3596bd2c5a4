using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Bookings.Data;

internal sealed class AskingListMap : IEntityTypeConfiguration<AskingList>
{
    public void Configure(EntityTypeBuilder<AskingList> asking)
    {
        asking.HasKey(a => a.RequestId);
        asking.Property(a => a.Message).HasMaxLength(1000);
        asking.Ignore(a => a.IsRunning);
        asking.HasIndex(a => new { a.State, a.LookAgainAt });
    }
}

internal sealed class AskingTurnMap : IEntityTypeConfiguration<AskingTurn>
{
    public void Configure(EntityTypeBuilder<AskingTurn> turn)
    {
        turn.Property(t => t.Why).HasMaxLength(40);
        turn.HasIndex(t => new { t.RequestId, t.ExpertId }).IsUnique();
        turn.HasIndex(t => new { t.RequestId, t.State, t.Position });
    }
}

internal sealed class PreferenceMap : IEntityTypeConfiguration<Preference>
{
    public void Configure(EntityTypeBuilder<Preference> preference)
    {
        preference.HasKey(p => p.ExpertId);
        preference.Ignore(p => p.Quiet);
        preference.HasIndex(p => p.Version); // the pool of candidates asks for the sum of versions to see whether anything changed
    }
}

internal sealed class AbsenceMap : IEntityTypeConfiguration<Absence>
{
    public void Configure(EntityTypeBuilder<Absence> absence)
    {
        absence.HasIndex(a => new { a.ExpertId, a.From });
        absence.HasIndex(a => new { a.To, a.From });
    }
}
