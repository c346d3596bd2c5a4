using Bookings.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bookings.FollowingUp;

internal static class FollowUpInvariants
{
    private const int Most = 100;

    public static async Task<IReadOnlyList<string>> BelongAsync(IServiceProvider services, CancellationToken ct)
    {
        var db = services.GetRequiredService<BookingsDb>();
        var answers = await (from answer in db.MeasureAnswers
                             join round in db.FollowUpRounds on answer.RoundId equals round.Id
                             where !db.ProgrammeParts.Any(p => p.Id == answer.MeasureId && p.Kind == PartKind.Measure && p.ProgrammeId == round.ProgrammeId)
                                || !db.ProgrammeParts.Any(p => p.Id == answer.AreaId && p.Kind == PartKind.Area && p.ProgrammeId == round.ProgrammeId)
                             select new { answer.RoundId, answer.AreaId, answer.MeasureId }).Take(Most).ToListAsync(ct);
        var words = await (from one in db.AreaWords
                           join round in db.FollowUpRounds on one.RoundId equals round.Id
                           where !db.ProgrammeParts.Any(p => p.Id == one.AreaId && p.Kind == PartKind.Area && p.ProgrammeId == round.ProgrammeId)
                           select new { one.RoundId, one.AreaId }).Take(Most).ToListAsync(ct);
        return [.. answers.Select(a => $"The answer of area {a.AreaId} on measure {a.MeasureId} in round {a.RoundId} is about another programme."),
            .. words.Select(w => $"The words of area {w.AreaId} in round {w.RoundId} are about another programme.")];
    }
}
