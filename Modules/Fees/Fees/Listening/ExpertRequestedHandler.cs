using Bookings.Contracts;
using Fees.Budgeting;
using Fees.Contracts;
using Fees.Data;
using Foundation.Calendar;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Fees.Listening;

/// <summary>Answers what a task would pay. What was quoted is kept, so that a confirmed place can be reserved in the budget; a question can be asked again.</summary>
public static class ExpertRequestedHandler
{
    public static async Task<FeeQuoted> Handle(ExpertRequested message, FeesDb db, FeesSettings settings, IClock clock, CancellationToken ct)
    {
        var day = Helsinki.Date(Instant.FromDateTimeOffset(message.StartsAt));
        var task = new TaskFacts(message.TaskType, day, message.Minutes, message.PreparationMinutes, message.Remote, message.Places);
        var quote = Quote.For(await Recommendations.InForceAsync(db, day, ct), task, await KilometreRates.OfAsync(db, settings, ct));
        var quoted = await db.QuotedTasks.FindAsync([message.RequestId], ct);
        if (quoted is null)
            db.QuotedTasks.Add(quoted = new QuotedTask(message.RequestId));
        quoted.Is(message.Revision, message.CostCentre, day, quote.Total);
        // Asked anew because the task was moved: what its confirmed places will need follows.
        foreach (var reserved in await db.Reservations.Where(r => r.RequestId == message.RequestId && r.ReleasedAt == null).ToListAsync(ct))
            reserved.Follow(quoted);
        var note = quote.Decided ? await BudgetNote.OfAsync(db, message.CostCentre, day, quote.Total.Times(message.Places), ct) : null;
        return new FeeQuoted(
            message.RequestId, message.Revision, quote.Decided, quote.IsExample, quote.Recommendation,
            [.. quote.Lines.Select(line => line.AsMessage())], quote.Total.Cents, clock.GetCurrentInstant().ToDateTimeOffset(), note?.ByLanguage());
    }
}
