using Microsoft.EntityFrameworkCore;
using NodaTime;
using Recruitment.Data;

namespace Recruitment.Agreeing;

/// <summary>Everybody in the register by what is missing or ending. The list, its counts and the first page ask alike.</summary>
public static class AgreementList
{
    public const string Missing = "missing", Ending = "ending", Paper = "paper", All = "all";

    public static readonly IReadOnlyList<string> Shows = [Missing, Ending, Paper, All];

    public static IQueryable<Expert> Of(RecruitmentDb db, string show, LocalDate today)
    {
        var here = db.Experts.Where(e => e.Departures.All(d => d.ReturnedAt != null));
        var soon = today.PlusDays(Standing.RenewalDays);
        return show switch
        {
            Missing => WithoutBoth(db, here, today),
            Paper => WithoutBoth(db, here, today).Where(e => e.Email == null),
            Ending => here.Where(e => db.Signatures.Any(s => s.ExpertId == e.Id && s.From <= today && s.Until != null && s.Until >= today && s.Until <= soon
                && !db.Signatures.Any(other => other.ExpertId == e.Id && other.Kind == s.Kind && (other.Until == null || other.Until > soon)))),
            _ => here,
        };
    }

    private static IQueryable<Expert> WithoutBoth(RecruitmentDb db, IQueryable<Expert> experts, LocalDate today) => experts.Where(e =>
        !db.Signatures.Any(s => s.ExpertId == e.Id && s.Kind == AgreementKind.Agreement && s.From <= today && (s.Until == null || s.Until >= today))
        || !db.Signatures.Any(s => s.ExpertId == e.Id && s.Kind == AgreementKind.Pledge && s.From <= today && (s.Until == null || s.Until >= today)));
}
