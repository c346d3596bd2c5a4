using Bookings.Contracts;
using Fees.Contracts;
using Fees.Data;
using Foundation.Calendar;
using NodaTime;

namespace Fees.Listening;

/// <summary>Answers what a task would pay. Nothing is kept of the question: the answer follows from the recommendations and can be asked again.</summary>
public static class ExpertRequestedHandler
{
    public static async Task<FeeQuoted> Handle(ExpertRequested message, FeesDb db, KilometreRates rates, IClock clock, CancellationToken ct)
    {
        var day = Helsinki.Date(Instant.FromDateTimeOffset(message.StartsAt));
        var task = new TaskFacts(message.TaskType, day, message.Minutes, message.PreparationMinutes, message.Remote);
        var quote = Quote.For(await Recommendations.InForceAsync(db, day, ct), task, rates);
        return new FeeQuoted(
            message.RequestId, message.Revision, quote.Decided, quote.IsExample, quote.Recommendation,
            [.. quote.Lines.Select(line => line.AsMessage())], quote.Total.Cents, clock.GetCurrentInstant().ToDateTimeOffset());
    }
}
