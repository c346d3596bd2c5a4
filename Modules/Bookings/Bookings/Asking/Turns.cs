using Bookings.Matching;
using Foundation.Mail;
using Foundation.Messaging;
using NodaTime;

namespace Bookings.Asking;

/// <summary>One look at a list: who is asked now, who is passed over, who waits on, and when to look again.</summary>
/// <param name="open">The deadlines of the request's open offers, whoever made them.</param>
internal sealed class Turns(AskingList list, Request request, AskingPace pace, Instant now, IReadOnlyCollection<Instant> open)
{
    /// <summary>Somebody who has an offer of the same time to answer is looked at again after this.</summary>
    private static readonly Duration WhileHeld = Duration.FromMinutes(30);

    /// <summary>Nothing is looked at more often than this.</summary>
    private static readonly Duration Soonest = Duration.FromMinutes(1);

    private Instant? wake = open.Count == 0 ? null : open.Min();
    private int room = list.Mode == AskingMode.InOrder ? request.Places - request.PlacesTaken - open.Count : int.MaxValue;

    /// <summary>Another place is free that nobody is asked for. Each place of a request is asked for on its own.</summary>
    public bool HasRoom => room > 0;

    public Cascade Letters { get; } = [];

    /// <summary>Null: nobody waits and nobody has to answer.</summary>
    public Instant? NextLook => wake is { } at ? Instant.Max(at, now + Soonest) : null;

    /// <param name="match">How the person suits now; null when they have left.</param>
    /// <param name="earlier">The offer of this request that the person has had.</param>
    /// <param name="offer">Makes the offer; its letter, or null when somebody has to call.</param>
    public void Come(AskingTurn turn, Ranked? match, Offer? earlier, QuietHours quiet, Func<Instant, Letter?> offer)
    {
        if (match is null)
            turn.PassOver("gone", now);
        else if (match.Obstacle is { Key: Ranking.AlreadyAsked } || earlier is { State: not OfferState.Taken } && earlier.OfferedAt > list.StartedAt)
            turn.Ask(now); // by hand, meanwhile, whatever the answer was: nobody is asked twice
        else if (match.Obstacle is { } obstacle)
            turn.PassOver(obstacle.Key, now);
        else if (pace.AnswerBy(quiet.EndAfter(now), request.StartsAt, quiet) is not { } answerBy)
            turn.PassOver("too-late", now); // also who could be asked only when it is too late: nobody waits for a morning that does not come
        else if (match.Held)
            Delay(turn, "held", now + WhileHeld);
        else if (quiet.Hold(now))
            WaitOutQuiet(turn, quiet);
        else
            Ask(turn, answerBy, offer);
    }

    private void Ask(AskingTurn turn, Instant answerBy, Func<Instant, Letter?> offer)
    {
        turn.Ask(now);
        if (offer(answerBy) is { } letter)
            Letters.Add(letter);
        Asked++;
        room--;
        Wake(answerBy);
    }

    /// <summary>How many were asked in this look, by mail or by phone.</summary>
    public int Asked { get; private set; }

    /// <summary>A place is kept for somebody who is left in peace for a while; when that would take as long as an answer, the next is asked meanwhile.</summary>
    private void WaitOutQuiet(AskingTurn turn, QuietHours quiet)
    {
        var ready = quiet.EndAfter(now);
        Delay(turn, "quiet", ready);
        if (list.Mode == AskingMode.InOrder && pace.AnswerBy(now, request.StartsAt, new QuietHours()) is { } usual && ready < usual)
            room--;
    }

    private void Delay(AskingTurn turn, string why, Instant until)
    {
        turn.Delay(why);
        Wake(until);
    }

    private void Wake(Instant at) => wake = wake is { } sooner ? Instant.Min(sooner, at) : at;
}
