using Foundation.Calendar;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Recruitment.Data;

namespace Recruitment.Agreeing;

/// <summary>For the first page: how many people lack something, for the coordinator; what a person has to sign, for themselves.</summary>
internal static class WaitingAgreements
{
    public static async Task<IReadOnlyList<Waiting>> OfAsync(IServiceProvider services, Me me, CancellationToken ct)
    {
        if (!me.IsCoordinator && me.ExpertId is null)
            return [];
        var db = services.GetRequiredService<RecruitmentDb>();
        var now = services.GetRequiredService<IClock>().GetCurrentInstant();
        var today = Helsinki.Date(now);
        var waiting = new List<Waiting>();
        if (me.IsCoordinator && await AgreementList.Of(db, AgreementList.Missing, today).CountAsync(ct) is > 0 and var count)
            waiting.Add(new Waiting(RecruitmentTexts.T[count == 1 ? "desk.agreement" : "desk.agreements", count], "/recruitment/agreements"));
        if (me.ExpertId is { } id && await db.Experts.AsNoTracking().SingleOrDefaultAsync(e => e.Id == id, ct) is { } expert)
        {
            var due = (await Readiness.OfAsync(db, expert, today, ct)).Both.Where(one => one.IsDue).ToList();
            var texts = await AgreementTexts.InUseAsync(db, today, ct);
            if (due.Any(one => texts.ContainsKey(one.Kind)))
                waiting.Add(new Waiting(RecruitmentTexts.T["desk.own-agreement"], "/my/agreements", due.Min(one => one.Until) is { } day ? Helsinki.Say(day, me.Language) : null));
        }

        return waiting;
    }
}
