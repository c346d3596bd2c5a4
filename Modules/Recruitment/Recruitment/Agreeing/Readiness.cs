using Microsoft.EntityFrameworkCore;
using NodaTime;
using Recruitment.Data;

namespace Recruitment.Agreeing;

/// <summary>The three steps before somebody can be asked for tasks: training (not for developer clients), agreement, pledge. Their order does not matter.</summary>
public sealed record Readiness(bool Trained, bool NeedsTraining, Standing Agreement, Standing Pledge)
{
    public bool IsComplete => Trained && Agreement.Holds && Pledge.Holds;

    public IReadOnlyList<Standing> Both => [Agreement, Pledge];

    /// <summary>Keys of the steps that are not done.</summary>
    public IReadOnlyList<string> Missing =>
        [.. new[] { ("training", Trained), ("Agreement", Agreement.Holds), ("Pledge", Pledge.Holds) }.Where(step => !step.Item2).Select(step => step.Item1)];

    public static Readiness Of(bool qualified, string role, IReadOnlyCollection<Signature> signatures, LocalDate today)
    {
        var needsTraining = role == ExpertRoles.Expert;
        return new(qualified || !needsTraining, needsTraining, Standing.Of(AgreementKind.Agreement, signatures, today), Standing.Of(AgreementKind.Pledge, signatures, today));
    }

    public static async Task<Readiness> OfAsync(RecruitmentDb db, Expert expert, LocalDate today, CancellationToken ct) =>
        Of(expert.Qualified, expert.Role, await db.Signatures.AsNoTracking().Where(s => s.ExpertId == expert.Id).ToListAsync(ct), today);
}
