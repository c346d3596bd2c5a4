using Foundation.Calendar;
using NodaTime;

namespace Trial;

/// <summary>Takes a person's time, as accepting an offer does.</summary>
public sealed record Reserve(Guid Person, Instant From, Instant To, string Owner, IReadOnlyList<string>? Beside = null);

public static class ReserveHandler
{
    public static async Task<ReserveOutcome> Handle(Reserve command, Ledger ledger, CancellationToken ct) =>
        new(await ledger.ReserveAsync(command.Person, command.From, command.To, command.Owner, ct, command.Beside));
}

public sealed record ReserveOutcome(bool Reserved);

/// <summary>Gives it back, and takes some for another owner in the same breath when there is one.</summary>
public sealed record Release(Guid Person, string Owner, Reserve? Instead = null);

public static class ReleaseHandler
{
    public static async Task<ReserveOutcome> Handle(Release command, Ledger ledger, CancellationToken ct)
    {
        await ledger.ReleaseAsync(command.Person, command.Owner, ct);
        return new(command.Instead is { } other && await ledger.ReserveAsync(other.Person, other.From, other.To, other.Owner, ct));
    }
}

/// <summary>Several reservations in one transaction: a course with many sessions.</summary>
public sealed record ReserveAll(IReadOnlyList<Reserve> All);

public static class ReserveAllHandler
{
    public static async Task<ReserveAllOutcome> Handle(ReserveAll command, Ledger ledger, CancellationToken ct)
    {
        var answers = new List<bool>();
        foreach (var one in command.All)
            answers.Add(await ledger.ReserveAsync(one.Person, one.From, one.To, one.Owner, ct));
        return new(answers);
    }
}

public sealed record ReserveAllOutcome(IReadOnlyList<bool> Reserved);
