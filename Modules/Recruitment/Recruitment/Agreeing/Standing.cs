using NodaTime;

namespace Recruitment.Agreeing;

/// <summary>How somebody's agreement or pledge is today.</summary>
public enum Hold { Missing, Ended, Ending, InForce }

/// <summary>Where a person is with one kind of agreement. Whatever version was signed holds until its end; only a renewal asks for the newest.</summary>
/// <param name="Signature">The one that holds, or the last that did; null when nothing was ever signed.</param>
/// <param name="Until">The last day that is covered, renewals included; null without end or when nothing holds.</param>
public sealed record Standing(AgreementKind Kind, Hold Hold, Signature? Signature, LocalDate? Until)
{
    /// <summary>So long before the end a renewal is asked for, and taken.</summary>
    public const int RenewalDays = 60;

    public bool Holds => Hold is Hold.Ending or Hold.InForce;

    /// <summary>There is something to sign.</summary>
    public bool IsDue => Hold is not Hold.InForce;

    public static Standing Of(AgreementKind kind, IEnumerable<Signature> signatures, LocalDate today)
    {
        var mine = signatures.Where(s => s.Kind == kind && s.From <= today).OrderBy(s => s.From).ToList();
        if (mine.LastOrDefault(s => s.HoldsOn(today)) is not { } holding)
            return mine.Count == 0 ? new(kind, Hold.Missing, null, null) : new(kind, Hold.Ended, mine[^1], null);
        var covering = signatures.Where(s => s.Kind == kind && (s.Until is null || s.Until >= today)).ToList();
        LocalDate? until = covering.Any(s => s.Until is null) ? null : covering.Max(s => s.Until);
        return new(kind, until <= today.PlusDays(RenewalDays) ? Hold.Ending : Hold.InForce, holding, until);
    }

    /// <summary>From when until when a signature of the text would hold; null when the same version holds already, so that signing twice is harmless.</summary>
    /// <param name="signedOn">Within <see cref="RenewalDays"/> before the end, the new time begins where the old one ends.</param>
    public static (LocalDate From, LocalDate? Until)? Terms(AgreementText text, IEnumerable<Signature> signatures, LocalDate signedOn)
    {
        var same = signatures.Where(s => s.Kind == text.Kind && s.TextNumber == text.Number).ToList();
        var from = signedOn;
        if (same.Where(s => s.HoldsOn(signedOn)).MaxBy(s => s.Until ?? LocalDate.MaxIsoValue) is { } running)
        {
            if (running.Until is not { } end || end > signedOn.PlusDays(RenewalDays))
                return null;
            from = end.PlusDays(1);
        }

        LocalDate? until = text.Months is { } months ? from.PlusMonths(months).PlusDays(-1) : null;
        return same.Any(s => (until is null || s.From <= until) && (s.Until is null || s.Until >= from)) ? null : (from, until);
    }
}
