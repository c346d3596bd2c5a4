using Foundation.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Foundation.Calendar;

/// <summary>One person's calendar. Every reservation raises its version, so of two overlapping ones made at once only one can commit.</summary>
public sealed class PersonCalendar
{
    private PersonCalendar() { }

    public PersonCalendar(Guid personId) => PersonId = personId;

    public Guid PersonId { get; private set; }
    public int Reserved { get; private set; }
    public int Version { get; private set; }

    /// <summary>A change of the person's reserved time. The version rises by hand: a reservation that is moved leaves the count as it was, and must be seen all the same.</summary>
    internal void Touch(int change)
    {
        Reserved += change;
        Version++;
    }
}

/// <summary>Time taken from a person: half-open, from its start up to but not including its end.</summary>
public sealed class Reservation
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid PersonId { get; init; }
    public required Instant StartsAt { get; init; }
    public required Instant EndsAt { get; init; }
    /// <summary>Whose reservation it is, e.g. "bookings.assignment:GUID". Releasing goes by it.</summary>
    public required string Owner { get; init; }
}

/// <summary>That somebody has something then, and not what.</summary>
public readonly record struct TakenTime(Guid PersonId, Instant StartsAt, Instant EndsAt)
{
    public bool Overlaps(Instant startsAt, Instant endsAt) => StartsAt < endsAt && EndsAt > startsAt;
}

/// <summary>
/// The ledger of people's reserved time, for all modules: a booking, a training session and an interview take from the same hours.
/// Works in the caller's transaction.
/// </summary>
public sealed class Ledger(FoundationDb db)
{
    /// <summary>No reservation is longer; so who is busy at a time is found near that time, not in the whole history.</summary>
    public static readonly Duration Longest = Duration.FromDays(3);

    /// <summary>Reserves the interval, or answers false when the person already has something then. Reserving again for the same owner moves it.</summary>
    /// <param name="beside">Owners whose time may be shared, because somebody has seen them and agreed to it knowingly. Nobody else's: what was reserved since then refuses as ever.</param>
    public async Task<bool> ReserveAsync(Guid personId, Instant startsAt, Instant endsAt, string owner, CancellationToken ct, IReadOnlyCollection<string>? beside = null)
    {
        if (endsAt <= startsAt)
            throw new ArgumentException("A reservation ends after it starts.", nameof(endsAt));
        if (endsAt - startsAt > Longest)
            throw new ArgumentException("A reservation is at most three days long.", nameof(endsAt));
        var calendar = await db.Calendars.FindAsync([personId], ct) ?? db.Calendars.Add(new PersonCalendar(personId)).Entity;
        var known = await KnownAsync(db.Reservations.Where(r => r.PersonId == personId && (r.Owner == owner || (r.StartsAt < endsAt && r.EndsAt > startsAt))), ct);
        if (known.Any(r => r.PersonId == personId && r.Owner != owner && r.StartsAt < endsAt && r.EndsAt > startsAt && beside?.Contains(r.Owner) != true))
            return false;
        var held = known.Where(r => r.PersonId == personId && r.Owner == owner).ToList();
        db.Reservations.RemoveRange(held);
        db.Reservations.Add(new Reservation { PersonId = personId, StartsAt = startsAt, EndsAt = endsAt, Owner = owner });
        Touch(calendar, 1 - held.Count);
        return true;
    }

    /// <summary>Enters reservations that are known not to overlap, such as those of a register that moves in. Does not look whether the time is free.</summary>
    public async Task EnterAsync(IReadOnlyCollection<Reservation> reservations, CancellationToken ct)
    {
        db.Reservations.AddRange(reservations);
        foreach (var person in reservations.GroupBy(reservation => reservation.PersonId))
            Touch(await db.Calendars.FindAsync([person.Key], ct) ?? db.Calendars.Add(new PersonCalendar(person.Key)).Entity, person.Count());
    }

    /// <summary>Gives the time back. Nothing happens when the owner holds none.</summary>
    public async Task ReleaseAsync(Guid personId, string owner, CancellationToken ct)
    {
        var known = await KnownAsync(db.Reservations.Where(r => r.PersonId == personId && r.Owner == owner), ct);
        var held = known.Where(r => r.PersonId == personId && r.Owner == owner).ToList();
        if (held.Count == 0)
            return;
        db.Reservations.RemoveRange(held);
        var calendar = await db.Calendars.FindAsync([personId], ct) ?? throw new InvalidOperationException($"Person {personId} has reservations but no calendar.");
        Touch(calendar, -held.Count);
    }

    /// <summary>The row is written even when the count stays the same, as when time is moved: its version must rise, or a parallel reservation would not notice.</summary>
    private void Touch(PersonCalendar calendar, int change)
    {
        calendar.Touch(change);
        if (db.Entry(calendar).State == EntityState.Unchanged)
            db.Entry(calendar).State = EntityState.Modified;
    }

    /// <summary>What is true within this transaction: the rows asked for, with what was reserved here and not yet saved, without what was released here.</summary>
    private async Task<IEnumerable<Reservation>> KnownAsync(IQueryable<Reservation> asked, CancellationToken ct)
    {
        await asked.LoadAsync(ct);
        return db.Reservations.Local;
    }

    /// <summary>What people have within the interval beside their own reservation: why it could not be made there, or moved there.</summary>
    /// <param name="owners">The reservation of each that would be made or moved.</param>
    public async Task<IReadOnlyList<Reservation>> ElsewhereAsync(Instant startsAt, Instant endsAt, IReadOnlyDictionary<Guid, string> owners, CancellationToken ct)
    {
        var (people, earliest) = (owners.Keys.ToList(), startsAt - Longest);
        var taken = await db.Reservations.AsNoTracking()
            .Where(r => people.Contains(r.PersonId) && r.StartsAt >= earliest && r.StartsAt < endsAt && r.EndsAt > startsAt)
            .OrderBy(r => r.StartsAt).ThenBy(r => r.Id).ToListAsync(ct);
        return [.. taken.Where(r => r.Owner != owners[r.PersonId])];
    }

    /// <summary>What these owners hold of these people's time now.</summary>
    public async Task<IReadOnlyList<Reservation>> HeldAsync(IReadOnlyCollection<Guid> people, IReadOnlyCollection<string> owners, CancellationToken ct) =>
        await db.Reservations.AsNoTracking().Where(r => people.Contains(r.PersonId) && owners.Contains(r.Owner)).ToListAsync(ct);

    /// <summary>Everybody's time that is taken within the interval: for who looks at many moments of it with one question.</summary>
    public async Task<IReadOnlyList<TakenTime>> TakenAsync(Instant startsAt, Instant endsAt, CancellationToken ct)
    {
        var earliest = startsAt - Longest;
        return await db.Reservations.AsNoTracking().Where(r => r.StartsAt >= earliest && r.StartsAt < endsAt && r.EndsAt > startsAt)
            .Select(r => new TakenTime(r.PersonId, r.StartsAt, r.EndsAt)).ToListAsync(ct);
    }

    /// <summary>Which of the people have something within the interval.</summary>
    public async Task<IReadOnlySet<Guid>> BusyAsync(Instant startsAt, Instant endsAt, CancellationToken ct) =>
        (await TakenAsync(startsAt, endsAt, ct)).Select(taken => taken.PersonId).ToHashSet();
}

internal sealed class PersonCalendarMap : IEntityTypeConfiguration<PersonCalendar>
{
    public void Configure(EntityTypeBuilder<PersonCalendar> calendar) => calendar.HasKey(c => c.PersonId);
}

internal sealed class ReservationMap : IEntityTypeConfiguration<Reservation>
{
    public void Configure(EntityTypeBuilder<Reservation> reservation)
    {
        reservation.Property(r => r.Owner).HasMaxLength(100);
        reservation.HasIndex(r => new { r.PersonId, r.StartsAt });
        reservation.HasIndex(r => new { r.PersonId, r.Owner }).IsUnique();
        reservation.HasIndex(r => r.StartsAt);
    }
}
