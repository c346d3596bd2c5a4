using Bookings.Answering;
using Bookings.Asking;
using Bookings.Cancelling;
using Bookings.Clinics;
using Bookings.Contracts;
using Bookings.Data;
using Bookings.Evidencing;
using Bookings.FollowingUp;
using Bookings.Matching;
using Bookings.Replanning;
using Bookings.Replying;
using Bookings.Requesting;
using Bookings.Subscribing;
using Bookings.Today;
using Bookings.Units;
using Foundation;
using Foundation.Ui;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Bookings;

/// <summary>The face of Bookings: a unit asks, the right expert is found and answers, the task is held and reported.</summary>
public sealed class BookingsModule : IModule
{
    public string Name => "bookings";

    public void Register(ModuleBuilder module)
    {
        module.Db<BookingsDb, BookingsDbSqlite, BookingsDbSqlServer>(options => new(options), options => new(options));
        module.AddUnits().AddRequesting().AddAsking().AddReplying().AddReplanning().AddSubscribing().AddClinics().AddEvidencing().AddFollowingUp().AddToday();
        module.Remembers(Listening.PersonErasedHandler.RememberedAsync).Gives(MyTasks.OwnFile.OfAsync);
        module.Messages
            .Name<UnitChanged>("bookings.unit-changed", 1)
            .Name<ExpertRequested>("bookings.expert-requested", 1)
            .Name<AssignmentConfirmed>("bookings.assignment-confirmed", 1)
            .Name<AssignmentCancelled>("bookings.assignment-cancelled", 1)
            .Name<AssignmentNotHeld>("bookings.assignment-not-held", 1)
            .Name<AssignmentCompleted>("bookings.assignment-completed", 1)
            .Name<LapseDueOffers>("bookings.lapse-due-offers", 1)
            .Name<LapseOffer>("bookings.lapse-offer", 1)
            .Name<TellOfferIsOver>("bookings.tell-offer-is-over", 1)
            .Name<TellOpenAgain>("bookings.tell-open-again", 1)
            .Name<EndUnfilledRequests>("bookings.end-unfilled-requests", 1)
            .Name<EndUnfilledRequest>("bookings.end-unfilled-request", 1);
        module.Services.AddSingleton(module.Configuration.GetSection("Bookings:Ranking").Get<RankingWeights>() ?? new RankingWeights());
        module.Services.AddSingleton<CandidatePool>().AddScoped<Matches>();
        module.Nav("/bookings/calls", () => BookingsTexts.T["nav.calls"], 30, Roles.Coordinator);
        TasksFace.AddTo(module);
    }
}
