using Bookings.Data;
using Foundation.Privacy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Recruitment.Contracts;

namespace Bookings.Listening;

/// <summary>Forgets the name, the address and every word by or about the person. That there was a task, when and how long, stays: it was part of the county's work.</summary>
public static class PersonErasedHandler
{
    public static async Task Handle(PersonErased told, BookingsDb db, Vault vault, CancellationToken ct)
    {
        (await db.CandidateOrNewAsync(told.ExpertId, ct)).Learn(told.Facts(), vault);
        var person = told.ExpertId;
        await db.CalendarFeeds.Where(feed => feed.OwnerId == person).ExecuteDeleteAsync(ct);
        var places = db.Assignments.Where(place => place.ExpertId == person).Select(place => place.Id);
        var offers = db.Offers.Where(offer => offer.ExpertId == person).Select(offer => offer.Id);
        await db.Offers.Where(offer => offer.ExpertId == person).ExecuteUpdateAsync(set => set.SetProperty(offer => offer.Message, (string?)null), ct);
        await db.OfferAnswers.Where(answer => offers.Contains(answer.OfferId)).ExecuteUpdateAsync(set => set.SetProperty(answer => answer.Reason, (string?)null), ct);
        await db.Preferences.Where(one => one.ExpertId == person).ExecuteDeleteAsync(ct);
        await db.Absences.Where(one => one.ExpertId == person).ExecuteDeleteAsync(ct);
        await db.Cancellations.Where(one => places.Contains(one.AssignmentId)).ExecuteUpdateAsync(set => set.SetProperty(one => one.Reason, ""), ct);
        await db.OverlapPermits.Where(one => places.Contains(one.AssignmentId)).ExecuteUpdateAsync(set => set.SetProperty(one => one.Reason, ""), ct);
        await db.ExpertReports.Where(one => places.Contains(one.AssignmentId)).ExecuteUpdateAsync(set => set.SetProperty(one => one.OtherCostsWhat, (string?)null), ct);
        await db.Feedbacks.Where(one => places.Contains(one.AssignmentId)).ExecuteUpdateAsync(set => set.SetProperty(one => one.Words, (string?)null), ct);
        await db.Feedbacks.Where(one => places.Contains(one.AssignmentId) && one.From == Foundation.Ui.Roles.Expert).ExecuteUpdateAsync(set => set.SetProperty(one => one.WantsContact, false), ct);
        await db.MailNotes.Where(note => note.ExpertId == person).ExecuteDeleteAsync(ct);
    }

    public static async Task<IReadOnlyList<Remembered>> RememberedAsync(IServiceProvider services, Guid person, CancellationToken ct)
    {
        var (db, now) = (services.GetRequiredService<BookingsDb>(), services.GetRequiredService<IClock>().GetCurrentInstant());
        var tasks = BookingsTexts.T["remembered.dates-kept"];
        return
        [
            new(BookingsTexts.T["remembered.candidate"], await db.Candidates.CountAsync(one => one.Id == person, ct)),
            new(BookingsTexts.T["remembered.preferences"], await db.Preferences.CountAsync(one => one.ExpertId == person, ct) + await db.Absences.CountAsync(one => one.ExpertId == person, ct)),
            new(BookingsTexts.T["remembered.ahead"], await db.Assignments.CountAsync(place => place.ExpertId == person && place.State == AssignmentState.Confirmed, ct), InTheWay: true),
            new(BookingsTexts.T["remembered.open-offers"], await db.Offers.CountAsync(offer => offer.ExpertId == person && offer.State == OfferState.Open && offer.AnswerBy > now, ct), InTheWay: true),
            new(BookingsTexts.T["remembered.offers"], await db.Offers.CountAsync(offer => offer.ExpertId == person, ct), tasks),
            new(BookingsTexts.T["remembered.mail"], await db.MailNotes.CountAsync(note => note.ExpertId == person, ct)),
            new(BookingsTexts.T["remembered.places"], await db.Assignments.CountAsync(place => place.ExpertId == person && place.State != AssignmentState.Confirmed, ct), tasks),
        ];
    }
}
