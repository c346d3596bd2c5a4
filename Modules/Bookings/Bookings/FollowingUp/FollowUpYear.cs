using Bookings.Data;
using Microsoft.EntityFrameworkCore;

namespace Bookings.FollowingUp;

/// <summary>One year of a programme with all its answers. A fixed number of questions to the database.</summary>
public sealed record FollowUpYear(Programme Programme, FollowUpRound Round, IReadOnlyDictionary<(Guid Area, Guid Measure), MeasureAnswer> Answers, IReadOnlyDictionary<Guid, AreaWords> Words)
{
    /// <returns>Null when there is no such round.</returns>
    public static async Task<FollowUpYear?> ReadAsync(BookingsDb db, Guid roundId, CancellationToken ct)
    {
        if (await db.FollowUpRounds.AsNoTracking().SingleOrDefaultAsync(r => r.Id == roundId, ct) is not { } round)
            return null;
        return new FollowUpYear(await db.Programmes.AsNoTracking().Include(p => p.Parts).SingleAsync(p => p.Id == round.ProgrammeId, ct), round,
            await db.MeasureAnswers.AsNoTracking().Where(a => a.RoundId == roundId).ToDictionaryAsync(a => (a.AreaId, a.MeasureId), ct),
            await db.AreaWords.AsNoTracking().Where(w => w.RoundId == roundId).ToDictionaryAsync(w => w.AreaId, ct));
    }

    public string Title => $"{Programme.Name}, {Round.Year}";

    public MeasureAnswer? Answer(ProgrammePart area, ProgrammePart measure) => Answers.GetValueOrDefault((area.Id, measure.Id));

    /// <summary>Areas that have marked or written something on a measure of this goal; the others said nothing of it.</summary>
    public IEnumerable<ProgrammePart> AreasOn(ProgrammePart goal) => Programme.Areas.Where(area => Programme.MeasuresOf(goal.Id).Any(measure => Answer(area, measure) is not null));

    public int Answered(ProgrammePart area) => Answers.Keys.Count(key => key.Area == area.Id);

    /// <summary>What everything that can change about the answers comes to: an import looks whether it is still what was previewed.</summary>
    public string Print => AnswerFacts.PrintOf(string.Join('\n',
        [.. Programme.Parts.OrderBy(part => part.Place).Select(part => $"{part.Id}{part.Text}"),
            .. Answers.OrderBy(one => one.Key).Select(one => $"{one.Key}{one.Value.Facts.Print}"), .. Words.OrderBy(one => one.Key).Select(one => $"{one.Key}{one.Value.Words}")]));
}
