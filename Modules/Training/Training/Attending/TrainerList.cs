using Foundation;
using Foundation.Mail;
using Foundation.Messaging;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Training.Data;

namespace Training.Attending;

/// <summary>The coordinator opens the attendance list to the trainer: a link for the phone, mailed when the trainer's address is known. An earlier link stops working.</summary>
public sealed record SendTrainerList(Guid SessionId);

/// <param name="Address">The list's address, shown once to the coordinator; we keep only its hash.</param>
public sealed record TrainerListSent(string Address, string? To);

public static class SendTrainerListHandler
{
    public static async Task<(TrainerListSent, Letter?)> Handle(SendTrainerList command, TrainingDb db, Organisation organisation, IClock clock, CancellationToken ct)
    {
        var (session, course) = (await db.SessionAsync(command.SessionId, ct))!.Value;
        var token = LinkToken.New();
        session.TrainerMayRecord(LinkToken.Hash(token));
        var address = organisation.Link("/training/attendance/" + token);
        if (session.TrainerEmail is not { } email)
            return (new TrainerListSent(address, null), null);
        var t = TrainingTexts.T;
        const string language = Languages.Default;
        return (new TrainerListSent(address, email), Letter.To(new Reader(null, session.Trainer, email, language), "training.trainer-list",
                t.Say(language, "trainer.subject", course.Title, SessionWords.Begins(session, language)), clock.GetCurrentInstant())
            .Regarding("session:" + session.Id)
            .Paragraph(t.Say(language, "trainer.words"))
            .Facts(SessionWords.Facts(course, session, language))
            .Link(t.Say(language, "trainer.link"), new Uri(address))
            .Note(t.Say(language, "news.questions", organisation.Phone, organisation.Mailbox)));
    }

    /// <summary>From the day before the session until two weeks after it.</summary>
    public static bool IsOpen(Session session, Instant now) =>
        session.State == SessionState.Open && now >= session.StartsAt - Duration.FromDays(1) && now <= session.EndsAt + Duration.FromDays(14);
}
