using Foundation;
using Foundation.Mail;
using Foundation.Messaging;
using Foundation.Persistence;
using Foundation.Privacy;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Recruitment.Contracts;
using Recruitment.Data;
using Recruitment.Inviting;

namespace Recruitment.Erasing;

/// <summary>Erases a person who has left, in every module (GDPR article 17). It cannot be undone.</summary>
public sealed record EraseExpert(Guid ExpertId);

public abstract record ErasingOutcome
{
    public sealed record Done : ErasingOutcome;

    public sealed record NotThere : ErasingOutcome;

    public sealed record Already : ErasingOutcome;

    /// <summary>Still in the register: leaving comes first, so that nobody is erased by one wrong click.</summary>
    public sealed record StillHere : ErasingOutcome;

    /// <summary>Something must be settled first: a task, a fee that is not paid.</summary>
    public sealed record InTheWay(IReadOnlyList<Remembered> What) : ErasingOutcome;
}

public static class EraseExpertHandler
{
    public static async Task<(ErasingOutcome, Cascade?)> Handle(
        EraseExpert command, RecruitmentDb db, FoundationDb foundation, Installation installation, IServiceProvider services, Vault vault, Invitations invitations, MailFolder mails, PrivacyLog privacy, IClock clock, CancellationToken ct)
    {
        var expert = await db.People.SingleOrDefaultAsync(e => e.Id == command.ExpertId, ct);
        if (expert is null)
            return (new ErasingOutcome.NotThere(), null);
        if (expert.IsErased)
            return (new ErasingOutcome.Already(), null);
        if (!expert.HasLeft)
            return (new ErasingOutcome.StillHere(), null);
        var inTheWay = await Memory.InTheWayAsync(installation, services, expert.Id, ct);
        if (inTheWay.Count > 0)
            return (new ErasingOutcome.InTheWay(inTheWay), null);

        var told = await new RegisterTraces(db, vault, invitations).ForgetAsync(expert, ct);
        await PersonTraces.ForgetAsync(foundation, mails, expert.Id, expert.Email, [.. new[] { expert.Name, expert.Email, expert.Phone }.OfType<string>()], PersonErased.Nameless, ct);
        var now = clock.GetCurrentInstant();
        privacy.Changed(expert.Id, "recruitment.erased");
        told.Add(expert.Erase(now));
        return (new ErasingOutcome.Done(), told);
    }
}
