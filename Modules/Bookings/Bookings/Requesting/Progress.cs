using Foundation.Calendar;
using Foundation.Ui;
using NodaTime;

namespace Bookings.Requesting;

/// <summary>Where a request is on its way and who acts next, in words: the same on its own page and in the lists.</summary>
public static class Progress
{
    private const string Done = "done", Now = "now", Later = "next";
    private static Texts T => BookingsTexts.T;

    /// <summary>One line of "where we are". State is "done", "now" or "next".</summary>
    public sealed record Step(string Text, string State, string? Detail = null);

    /// <summary>What happens next, who acts, by when.</summary>
    public sealed record Turn(string What, string? Who = null, string? By = null);

    public static IReadOnlyList<Step> Steps(Situation at, string language)
    {
        string Say(string key, params object?[] values) => T.Say(language, "progress." + key, values);
        var started = at.Now >= at.StartsAt;
        var reported = at.Taken.Count > 0 && at.Taken.All(place => place.IsReported);
        var reminded = at.Taken.Select(place => place.RemindedAt).Max();
        var toPay = at.Taken.Where(place => place.State != AssignmentState.NotHeld).ToList();
        // Once the time has passed nobody more is looked for: the task was held by those who came.
        var gathered = at.IsFull || at.Taken.Count > 0 && at.Now >= at.EndsAt;
        var done = new[]
        {
            true,
            at.FirstOfferAt is not null || at.Taken.Count > 0,
            gathered,
            gathered && (reminded is not null || started),
            gathered && reported,
            gathered && reported && toPay.All(place => place.Settled),
        };
        var details = new[]
        {
            Helsinki.Say(at.SentAt, language),
            at.FirstOfferAt is { } first ? Helsinki.Say(first, language) : null,
            at.Taken.Count > 0 || at.Places > 1 ? Say("places", at.Taken.Count, at.Places) : null,
            reminded is { } last ? Helsinki.Say(last, language) : null,
            at.Taken.Count > 1 && started ? Say("reported", at.Taken.Count(place => place.IsReported), at.Taken.Count) : null,
            toPay.Count > 1 && reported ? Say("paid", toPay.Count(place => place.Settled), toPay.Count) : null,
        };
        // What is under way is the first that is not done; a task that was called off or found nobody is under way no more.
        var under = at.Status is RequestStatus.Cancelled or RequestStatus.Unfilled ? -1 : Array.IndexOf(done, false);
        return [.. new[] { "sent", "asked", "confirmed", "reminded", "held", "paid" }
            .Select((key, i) => new Step(Say("step-" + key), done[i] ? Done : i == under ? Now : Later, details[i]))];
    }

    public static Turn Next(Situation at, string language)
    {
        string Say(string key, params object?[] values) => T.Say(language, "progress." + key, values);
        string At(Instant instant) => Helsinki.Say(instant, language);
        var reported = at.Taken.Count > 0 && at.Taken.All(place => place.IsReported);
        var toPay = at.Taken.Where(place => place.State != AssignmentState.NotHeld).ToList();
        return at switch
        {
            { Status: RequestStatus.Cancelled } => new(Say("cancelled")),
            _ when at.Status == RequestStatus.Unfilled || at.Now >= at.StartsAt && at.Taken.Count == 0 => new(Say("nobody-came"), Say("who-unit")),
            _ when reported && toPay.Count == 0 => new(Say("not-held")),
            _ when reported && toPay.All(place => place.Settled) => new(Say("all-done")),
            _ when reported => new(Say("fee"), Say("who-fee")),
            _ when at.Now >= at.EndsAt && at.Taken.Any(place => !place.IsReported && !place.UnitReported) => new(Say("unit-reports"), Say("who-unit")),
            _ when at.Now >= at.EndsAt => new(Say("expert-reports"), Say("who-expert")),
            _ when at.Now >= at.StartsAt => new(Say("under-way")),
            _ when at.IsFull && at.Taken.Any(place => place.AskedAnew) => new(Say("new-time"), Say("who-expert"), At(at.StartsAt)),
            _ when at.IsFull => new(Say("wait"), Say("who-both"), At(at.StartsAt)),
            { OffersOpen: > 0, AskingGoesOnAt: { } nextAnswer } => new(Say("asking", at.OffersOpen), Say("who-asked"), At(nextAnswer)),
            { AskingGoesOnAt: { } goesOn } => new(Say("asking-waits"), null, At(goesOn)),
            { OffersOpen: > 0 } => new(Say("answers", at.OffersOpen), Say("who-asked"), at.AnswerBy is { } by ? At(by) : null),
            { FirstOfferAt: not null } => new(Say("search-on"), Say("who-coordinator"), At(at.StartsAt)),
            _ => new(Say("search"), Say("who-coordinator"), At(at.StartsAt)),
        };
    }
}
