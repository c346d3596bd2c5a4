using Bookings.Asking;
using Bookings.Cancelling;
using Bookings.Data;
using Bookings.Matching;
using Bookings.Offering;
using Foundation;
using Foundation.Calendar;
using Foundation.Mail.Receiving;
using Foundation.Messaging;
using NodaTime;

namespace Bookings.Together;

/// <summary>One request of several that were chosen together: what was foreseen for it is done, and nothing else.</summary>
/// <param name="Stamp">The <see cref="Foreseen.Stamp"/> that was seen.</param>
/// <param name="Reason">As cancelling stores it; needed for that only.</param>
public sealed record ActTogether(Guid RequestId, TogetherAct Act, string Stamp, string? Reason, Reach By);

public enum TogetherOutcome
{
    Done,
    /// <summary>It was so already, by a first click or by somebody else. Nothing more was done.</summary>
    AlreadySo,
    /// <summary>It is not as it was seen any more. Nothing was done.</summary>
    Stale,
    /// <summary>The use case itself refused. Nothing was done.</summary>
    Refused,
}

public static class ActTogetherHandler
{
    public static async Task<(TogetherOutcome, Cascade)> Handle(
        ActTogether command, BookingsDb db, Matches matches, AskingPace pace, Ledger ledger, Organisation organisation, ReplyAddresses addresses, Sender sender, IClock clock, CancellationToken ct)
    {
        var seen = (await Foreseen.OfAsync(db, matches, pace, command.Act, [command.RequestId], clock.GetCurrentInstant(), BookingsTexts.Language, ct)).SingleOrDefault();
        if (seen is { IsSo: true })
            return (TogetherOutcome.AlreadySo, []);
        if (seen is not { Will: true } || seen.Stamp != command.Stamp)
            return (TogetherOutcome.Stale, []);
        switch (command.Act)
        {
            case TogetherAct.Remind:
                var (reminded, letters) = await RemindOffersHandler.Handle(new RemindOffers(command.RequestId), db, organisation, addresses, clock, ct);
                return (reminded > 0 ? TogetherOutcome.Done : TogetherOutcome.Refused, letters);
            case TogetherAct.Stop:
                return (await StopAskingHandler.Handle(new StopAsking(command.RequestId), db, clock, ct) ? TogetherOutcome.Done : TogetherOutcome.Refused, []);
            case TogetherAct.Cancel:
                var reason = command.Reason ?? throw new InvalidOperationException("Nothing is called off without a reason.");
                var (cancelled, told) = await CancelRequestHandler.Handle(new CancelRequest(command.RequestId, reason, command.By), db, ledger, sender, organisation, clock, ct);
                return (cancelled == CancelOutcome.Done ? TogetherOutcome.Done : TogetherOutcome.Refused, told ?? []);
            default:
                var start = new StartAsking(command.RequestId, [], ThenOthers: true, AskingMode.InOrder, null, FeeMayBeUndecided: false);
                var (started, next) = await StartAskingHandler.Handle(start, db, matches, pace, sender, clock, ct);
                return (started is OfferPlacesOutcome.Started ? TogetherOutcome.Done : TogetherOutcome.Refused, next is null ? [] : [next]);
        }
    }
}
