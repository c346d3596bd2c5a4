using Foundation;
using Foundation.Calendar;
using Foundation.Mail;
using Foundation.Messaging;
using Foundation.Privacy;
using Handbook.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Handbook.Confirming;

/// <summary>Sweep: experts who have not been told of the newest edition are told, newcomers too. Who has no mail comes to the coordinator's list.</summary>
public sealed record TellReaders;

public static class TellReadersHandler
{
    private const int AtOnce = 200;

    public static async Task<Cascade> Handle(TellReaders _, HandbookDb db, Organisation organisation, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        if (Helsinki.Local(now).Hour is < 8 or >= 21) // a phone that rings at night for a handbook is no service
            return [];
        var newest = await db.Editions.AsNoTracking().Where(e => e.State == EditionState.Published).OrderByDescending(e => e.Number).FirstOrDefaultAsync(ct);
        if (newest is null)
            return [];
        var untold = await db.Readers.AsNoTracking().Where(r => r.Active && !db.Readings.Any(one => one.EditionId == newest.Id && one.ReaderId == r.Id)).OrderBy(r => r.Id).Take(AtOnce).ToListAsync(ct);
        var told = new Cascade();
        foreach (var reader in untold)
        {
            var token = reader.HasMail ? Secret.New() : null;
            db.Readings.Add(new Reading { EditionId = newest.Id, ReaderId = reader.Id, ToldAt = reader.HasMail ? now : null, TokenHash = token is null ? null : Secret.Hash(token) });
            if (token is not null)
                told.Add(Letter(reader, newest, token, organisation, now));
        }
        if (untold.Count == AtOnce)
            told.Add(new TellReaders());
        return told;
    }

    private static Letter Letter(Reader reader, Edition edition, string token, Organisation organisation, Instant now)
    {
        string Say(string key, params object?[] values) => HandbookTexts.T.Say(reader.Language, key, values);
        return Foundation.Mail.Letter.To(reader.AsReader(), "handbook.edition", Say("mail.edition-subject", edition.Number), now)
            .Regarding("handbook-edition:" + edition.Id)
            .Paragraph(Say("mail.edition", reader.Name))
            .Facts((Say("mail.edition-changes"), edition.Changes))
            .Link(Say("mail.edition-link"), new Uri(organisation.Link("/handbook/read/" + token)))
            .Note(Say("mail.questions", organisation.Phone, organisation.Mailbox));
    }
}
