using Foundation;
using Foundation.Messaging;
using Foundation.Privacy;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Recruitment.Data;

namespace Recruitment.Agreeing;

/// <summary>A person signs what was on the page.</summary>
/// <param name="ExpertId">Who is signed in; null on a page with a secret address.</param>
/// <param name="Token">The secret of that address.</param>
public sealed record SignAgreements(Guid? ExpertId, string? Token, IReadOnlyList<AgreedText> Texts);

/// <summary>Which version somebody has said yes to.</summary>
public sealed record AgreedText(AgreementKind Kind, int Number);

public enum Signing
{
    /// <summary>Signed now, or before.</summary>
    Done,

    /// <summary>No such person, or they have left, or the address is unknown or too old.</summary>
    NotThere,

    /// <summary>A newer version came into use since the page was opened: it is to be read first.</summary>
    TextChanged,
}

public static class SignAgreementsHandler
{
    public static async Task<(Signing, Cascade?)> Handle(
        SignAgreements command, RecruitmentDb db, PrivacyLog privacy, Sender sender, Organisation organisation, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        var id = command.ExpertId ?? await AgreementLinks.WhoseAsync(db, command.Token ?? "", now, ct);
        if (await db.People.SingleOrDefaultAsync(e => e.Id == id, ct) is not { HasLeft: false } expert)
            return (Signing.NotThere, null);
        var today = Foundation.Calendar.Helsinki.Date(now);
        var texts = await AgreementTexts.InUseAsync(db, today, ct);
        if (command.Texts.Any(agreed => texts.GetValueOrDefault(agreed.Kind)?.Number != agreed.Number))
            return (Signing.TextChanged, null);
        // Whoever holds the secret address acts in the person's own name, and the log says so.
        if (command.ExpertId is null)
            sender.Is(expert.Id, expert.Name, Roles.Expert);
        var before = await db.Signatures.AsNoTracking().Where(s => s.ExpertId == expert.Id).ToListAsync(ct);
        var signed = new List<(AgreementText Text, Signature Signature)>();
        foreach (var text in command.Texts.Select(agreed => texts[agreed.Kind]).DistinctBy(text => text.Kind))
            if (Standing.Terms(text, before, today) is { } terms)
                signed.Add((text, new Signature(expert.Id, text, command.ExpertId is null ? SignedHow.Link : SignedHow.Button, terms.From, terms.Until, By.Now(sender, clock))));
        return (Signing.Done, SignatureKept.Keep(expert, signed, db, privacy, organisation, now));
    }
}
