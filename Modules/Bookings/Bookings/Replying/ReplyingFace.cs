using Bookings.Data;
using Foundation;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bookings.Replying;

/// <summary>The part of the module's face that is about answers by mail.</summary>
internal static class ReplyingFace
{
    public static ModuleBuilder AddReplying(this ModuleBuilder module)
    {
        module.Messages.Name<EraseReadMails>("bookings.erase-read-mails", 1);
        module.Services.AddSingleton(MailRetention.From(module.Configuration));
        module.Services.AddScoped<RepliesToOffers>().AddSingleton(new Desk(WaitingAsync));
        return module
            .Check("an answer by mail is one answer of its offer", AnswersAsync)
            .Check("a mail that was taken as an answer does not wait for the coordinator to answer", NotesAsync);
    }

    private static async Task<IReadOnlyList<Waiting>> WaitingAsync(IServiceProvider services, Me me, CancellationToken ct)
    {
        if (!me.IsCoordinator || await services.GetRequiredService<BookingsDb>().MailNotes.CountAsync(note => note.HandledAt == null, ct) is not (> 0 and var waiting))
            return [];
        return [new Waiting(BookingsTexts.T[waiting == 1 ? "desk.mail-one" : "desk.mail", waiting], "/bookings/mail")];
    }

    private static async Task<IReadOnlyList<string>> AnswersAsync(IServiceProvider services, CancellationToken ct)
    {
        var db = services.GetRequiredService<BookingsDb>();
        var lost = await db.OfferMails.Where(mail => mail.Answered && !db.OfferAnswers.Any(answer => answer.OfferId == mail.OfferId && answer.At == mail.At)).Select(mail => mail.Id).ToListAsync(ct);
        var mails = await db.OfferMails.Where(mail => mail.Answered).GroupBy(mail => new { mail.OfferId, mail.At }).Where(same => same.Count() > 1)
            .Select(same => new { same.Key.OfferId, same.Key.At, Mails = same.Count() }).ToListAsync(ct);
        List<Guid> twice = [];
        foreach (var same in mails)
            if (await db.OfferAnswers.CountAsync(answer => answer.OfferId == same.OfferId && answer.At == same.At, ct) < same.Mails)
                twice.Add(same.OfferId);
        return [.. lost.Select(id => $"Mail {id} was taken as an answer, but the offer has no answer of that moment."), .. twice.Select(id => $"Two mails are one answer of offer {id}.")];
    }

    private static async Task<IReadOnlyList<string>> NotesAsync(IServiceProvider services, CancellationToken ct)
    {
        var db = services.GetRequiredService<BookingsDb>();
        return [.. (await db.MailNotes.Where(note => note.Why != NoteReason.SaidMore && db.OfferMails.Any(mail => mail.MailKey == note.MailKey)).Select(note => note.Id).ToListAsync(ct))
            .Select(id => $"The mail of note {id} is both an answer and a doubt.")];
    }
}
