using Fees.Data;
using Fees.Deciding;
using Foundation;
using Foundation.Messaging;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Fees.SettingRates;

/// <summary>A rate as typed.</summary>
public sealed class RateForm
{
    /// <summary>Empty for a new one.</summary>
    public string? Id { get; set; }
    public string? From { get; set; }
    public string? To { get; set; }
    public string? Rate { get; set; }
    public string? Source { get; set; }
}

/// <summary>The coordinator enters a rate or corrects one that no claim has used. Claims that waited for it are priced at once.</summary>
public sealed record SaveKilometreRate(RateForm Form);

/// <summary>A rate that no claim has used is taken away.</summary>
public sealed record RemoveKilometreRate(Guid Id);

public abstract record RateOutcome
{
    private RateOutcome() { }
    public sealed record Done : RateOutcome;
    public sealed record Refused(Errors Errors) : RateOutcome;
    public sealed record NotFound : RateOutcome;
    /// <summary>A claim has been explained with it.</summary>
    public sealed record Used : RateOutcome;
}

public static class SaveKilometreRateHandler
{
    public static async Task<(RateOutcome, Cascade?)> Handle(SaveKilometreRate command, FeesDb db, Sender sender, IClock clock, CancellationToken ct)
    {
        var form = command.Form;
        var errors = new Errors(FeesTexts.T);
        var (from, to, rate) = (Typed.Date(form.From), Typed.Date(form.To), Typed.Euros(form.Rate));
        var source = (form.Source ?? "").Trim();
        if (from is null)
            errors.Add(nameof(form.From), "recommendation.date-wrong");
        if (to is null || to < from)
            errors.Add(nameof(form.To), to is null ? "recommendation.date-wrong" : "recommendation.ends-before");
        if (rate is null || rate == Money.Zero || rate > Money.Euros(5))
            errors.Add(nameof(form.Rate), "rate.rate-wrong");
        if (source.Length is 0 or > 300)
            errors.Add(nameof(form.Source), "rate.source-missing");

        var all = await db.KilometreRates.ToListAsync(ct);
        var known = Guid.TryParse(form.Id, out var id) ? all.Find(one => one.Id == id) : null;
        if (known is null && !Typed.Empty(form.Id))
            return (new RateOutcome.NotFound(), null);
        if (known is not null && await IsUsedAsync(db, known.Id, ct))
            return (new RateOutcome.Used(), null);
        if (all.Find(one => one != known && one.From <= to && from <= one.To) is { } other)
            errors.Add(nameof(form.From), "rate.overlaps", Dates.Say(other.From, null), Dates.Say(other.To, null));
        if (errors.Any)
            return (new RateOutcome.Refused(errors), null);
        if (known is null)
            db.KilometreRates.Add(known = new KilometreRate(Guid.CreateVersion7(), from!.Value, to!.Value, rate!.Value, source));
        known.Is(from!.Value, to!.Value, rate!.Value, source, Act.Of(sender, clock));
        return (new RateOutcome.Done(), [new PriceWaitingClaims()]);
    }

    internal static Task<bool> IsUsedAsync(FeesDb db, Guid rate, CancellationToken ct) => db.Claims.AnyAsync(claim => claim.KilometreRateId == rate, ct);
}

public static class RemoveKilometreRateHandler
{
    public static async Task<RateOutcome> Handle(RemoveKilometreRate command, FeesDb db, CancellationToken ct)
    {
        if (await db.KilometreRates.FindAsync([command.Id], ct) is not { } rate)
            return new RateOutcome.NotFound();
        if (await SaveKilometreRateHandler.IsUsedAsync(db, rate.Id, ct))
            return new RateOutcome.Used();
        db.KilometreRates.Remove(rate);
        return new RateOutcome.Done();
    }
}
