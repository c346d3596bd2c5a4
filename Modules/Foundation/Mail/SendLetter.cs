using Foundation.Mail.Receiving;
using Foundation.Messaging;
using Foundation.Persistence;
using Foundation.Privacy;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Foundation.Mail;

/// <summary>Time to try to send a letter.</summary>
/// <param name="Try">1, 2, 3 …</param>
public sealed record SendLetter(Guid LetterId, int Try = 1);

/// <summary>What came of it.</summary>
public sealed record LetterTried(Guid LetterId, LetterState State, string? Reason, DateTimeOffset At);

/// <summary>
/// A letter did not and will not reach its reader; modules hear it to tell somebody "call this person". Also told when the mail server was away
/// for so long that the letter was given up.
/// </summary>
public sealed record LetterRefused(Guid LetterId, Guid? PersonId, string Kind, string? About, string Name, string Address, string Reason, DateTimeOffset At);

/// <summary>Keeps the letter in the transaction of the work that wrote it; sending starts after the commit.</summary>
public static class LetterHandler
{
    public static async Task<SendLetter> Handle(Letter letter, FoundationDb db, Vault vault, ReplyAddresses addresses, IClock clock, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(letter);
        if (letter.Entry is { AnswersOf: not null } entry && await addresses.OpenAsync(ct) is { } codes)
            letter = letter with { Entry = codes.Organize(entry) };
        db.Letters.Add(StoredLetter.Of(letter, vault, clock.GetCurrentInstant()));
        return new SendLetter(letter.Id);
    }
}

/// <summary>
/// Talks to the mail server, so it runs outside any transaction. What it returns commits together with the end of this try. Killed in between, the
/// try is repeated with the same Message-ID, which mail programs show once.
/// </summary>
[OutsideTransaction]
public static class SendLetterHandler
{
    public static async Task<Cascade?> Handle(SendLetter send, FoundationDb db, Vault vault, IMailCarrier carrier, MailSettings settings, IClock clock, CancellationToken ct)
    {
        var stored = await db.Letters.AsNoTracking().SingleAsync(l => l.Id == send.LetterId, ct);
        if (stored.ToSend(vault) is not { } letter) return null;
        if (letter.UsefulUntil <= clock.GetCurrentInstant()) return Told(LetterState.TooLate, stored.Reason);
        switch (await carrier.CarryAsync(letter, ct))
        {
            case MailOutcome.Sent:
                return Told(LetterState.Sent, null);
            case MailOutcome.RefusedAddress refused:
                return Told(LetterState.Refused, refused.Reason);
            case MailOutcome.TryLater later when clock.GetCurrentInstant() - stored.QueuedAt >= Duration.FromHours(settings.GiveUpAfterHours):
                return Told(LetterState.GivenUp, later.Reason);
            case MailOutcome.TryLater later:
                return [.. Told(LetterState.Waiting, later.Reason), new Later(new SendLetter(letter.Id, send.Try + 1), clock.GetCurrentInstant() + Wait(send.Try))];
            case var unknown:
                throw new NotSupportedException($"What is to be done about {unknown}?");
        }

        Cascade Told(LetterState state, string? reason) => [new LetterTried(send.LetterId, state, reason, clock.GetCurrentInstant().ToDateTimeOffset())];
    }

    /// <summary>15 seconds after the first try, then twice as long each time, at most half an hour.</summary>
    public static Duration Wait(int tries) => Duration.FromSeconds(Math.Min(1800, 15 * Math.Pow(2, tries - 1)));
}

public static class LetterTriedHandler
{
    public static async Task<LetterRefused?> Handle(LetterTried tried, FoundationDb db, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(tried);
        var letter = await db.Letters.SingleAsync(l => l.Id == tried.LetterId, ct);
        letter.Record(tried);
        return tried.State is LetterState.Refused or LetterState.GivenUp
            ? new LetterRefused(letter.Id, letter.PersonId, letter.Kind, letter.About, letter.Name, letter.Address, tried.Reason ?? "", tried.At)
            : null;
    }
}
