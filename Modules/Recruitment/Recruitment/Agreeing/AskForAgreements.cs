using Foundation;
using Foundation.Calendar;
using Foundation.Mail;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Recruitment.Data;

namespace Recruitment.Agreeing;

/// <summary>A letter asks a person to sign what is missing or ending. Told by itself when somebody is accepted or qualified, and by the coordinator's button.</summary>
public sealed record AskForAgreements(Guid ExpertId);

public enum Asking
{
    Sent,
    NotThere,
    NothingMissing,

    /// <summary>What is missing has no published text.</summary>
    NoText,

    /// <summary>Without a mail address: the coordinator calls, and it is signed on paper.</summary>
    OnPaper,
}

public static class AskForAgreementsHandler
{
    public static async Task<(Asking, Letter?)> Handle(AskForAgreements command, RecruitmentDb db, Organisation organisation, IClock clock, CancellationToken ct)
    {
        if (await db.People.SingleOrDefaultAsync(e => e.Id == command.ExpertId, ct) is not { HasLeft: false } expert)
            return (Asking.NotThere, null);
        var now = clock.GetCurrentInstant();
        var today = Helsinki.Date(now);
        var due = (await Readiness.OfAsync(db, expert, today, ct)).Both.Where(standing => standing.IsDue).ToList();
        if (due.Count == 0)
            return (Asking.NothingMissing, null);
        var texts = await AgreementTexts.InUseAsync(db, today, ct);
        if (due.Any(standing => !texts.ContainsKey(standing.Kind)))
            return (Asking.NoText, null);
        return expert.Email is null ? (Asking.OnPaper, null) : (Asking.Sent, AgreementLetters.Request(expert, due, AgreementLinks.Make(expert, db, organisation, now), organisation, now));
    }
}
