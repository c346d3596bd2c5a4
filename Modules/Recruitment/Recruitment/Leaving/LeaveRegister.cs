using Foundation;
using Foundation.Mail;
using Foundation.Messaging;
using Foundation.Privacy;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Recruitment.Data;
using Recruitment.Inviting;

namespace Recruitment.Leaving;

/// <summary>The person leaves the programme: nobody asks them any more.</summary>
/// <param name="Goodbye">The letter as the coordinator has written it; null when the person is told by phone.</param>
public sealed record LeaveRegister(Guid ExpertId, Goodbye? Goodbye = null);

public sealed record Goodbye(string Subject, string Words)
{
    public const int MaxSubject = 200, MaxWords = 4000;
}

public abstract record LeavingOutcome
{
    public sealed record Done : LeavingOutcome;

    public sealed record NotThere : LeavingOutcome;

    /// <summary>Nothing to do: the person has left already, or is here already.</summary>
    public sealed record Already : LeavingOutcome;

    public sealed record Refused(Registering.SameContact Same) : LeavingOutcome;
}

public static class LeaveRegisterHandler
{
    public static async Task<(LeavingOutcome, Cascade?)> Handle(
        LeaveRegister command, RecruitmentDb db, Invitations invitations, PrivacyLog privacy, Sender sender, IClock clock, CancellationToken ct)
    {
        var expert = await db.People.SingleOrDefaultAsync(e => e.Id == command.ExpertId, ct);
        if (expert is null)
        {
            return (new LeavingOutcome.NotThere(), null);
        }

        if (expert.HasLeft)
        {
            return (new LeavingOutcome.Already(), null);
        }

        var by = By.Now(sender, clock);
        privacy.Changed(expert.Id, "recruitment.left");
        // Whoever asked to leave has left; a wish to be erased stays, because it is not done yet.
        (await db.OwnWishes.SingleOrDefaultAsync(wish => wish.OpenFor == expert.Id && wish.Kind == WishKind.Leave, ct))?.Close(by);
        await invitations.EndOfAsync(expert, ct);
        Cascade told = [expert.Leave(by)];
        if (command.Goodbye is { } goodbye && expert.Email is { } address)
        {
            told.Add(Write(goodbye, expert, address, by.At));
        }

        return (new LeavingOutcome.Done(), told);
    }

    private static Letter Write(Goodbye goodbye, Expert expert, string address, Instant now) =>
        goodbye.Words.Split("\n\n", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Aggregate(
            Letter.To(new Reader(expert.Id, expert.Name, address, expert.Language), "recruitment.goodbye", goodbye.Subject, now).Regarding($"expert:{expert.Id}"),
            (letter, paragraph) => letter.Paragraph(paragraph));
}
