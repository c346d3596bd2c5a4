using Bookings.Confirming;
using Foundation;
using Foundation.Calendar;
using Foundation.Mail;
using Foundation.Ui;
using NodaTime;

namespace Bookings.Cancelling;

/// <summary>Tells everyone concerned that something was cancelled, kindly and with the calendar entry taken out.</summary>
public static class CancellationLetters
{
    private static Texts T => BookingsTexts.T;

    internal static Letter ToExpert(Assignment assignment, Offer offer, Request request, string unitName, Candidate expert, PlaceCancelling.By by, Organisation organisation)
    {
        var language = expert.Language;
        var own = by.Role == Roles.Expert;
        return Letter.To(expert.AsReader(), "bookings.cancelled", T.Say(language, "cancel.subject", TaskTypes.Say(request.TaskType, language), RequestWords.When(request, language)), by.At)
            .Regarding($"assignment:{assignment.Id}")
            .Paragraph(T.Say(language, "letter.hello", expert.FirstName))
            .Paragraph(T.Say(language, own ? "cancel.expert-own" : "cancel.expert-other"))
            .Facts(Facts(request, unitName, own ? null : by.Reason, language))
            .Paragraph(T.Say(language, own ? "cancel.expert-own-thanks" : "cancel.expert-other-thanks"))
            .Note(T.Say(language, "cancel.calendar"))
            .With(TaskCalendar.ForExpert(assignment, offer, request, unitName, organisation, language, CalendarMethod.Cancel, []));
    }

    internal static Letter ToUnit(UnitMember contact, Assignment assignment, Request request, string unitName, string firstName, PlaceCancelling.By by, Organisation organisation)
    {
        var language = contact.Language;
        var goesOn = request.Status != RequestStatus.Cancelled;
        return Letter.To(contact.AsReader(), "bookings.cancelled-unit", T.Say(language, "cancel.subject-unit", firstName, TaskTypes.Say(request.TaskType, language), RequestWords.When(request, language)), by.At)
            .Regarding($"assignment:{assignment.Id}")
            .Paragraph(T.Say(language, "letter.hello", contact.Name))
            .Paragraph(T.Say(language, by.Role == Roles.Expert ? "cancel.unit-expert" : "cancel.unit-other", firstName))
            .Facts(Facts(request, unitName, by.Reason, language))
            .Paragraph(T.Say(language, goesOn ? "cancel.unit-search" : "cancel.unit-end"))
            .Link(T.Say(language, "confirming.unit-link"), new Uri(organisation.Link($"/requests/{request.Id}")))
            .Note(T.Say(language, "cancel.calendar"))
            .With(TaskCalendar.ForUnit(assignment, request, unitName, firstName, organisation, language, CalendarMethod.Cancel));
    }

    /// <summary>To those who had lost the place to another: it is free after all.</summary>
    public static Letter OpenAgain(Offer offer, Request request, string unitName, Candidate expert, Organisation organisation, Instant now)
    {
        var language = expert.Language;
        return Letter.To(expert.AsReader(), "bookings.offer-open-again", T.Say(language, "cancel.again-subject", TaskTypes.Say(request.TaskType, language), RequestWords.When(request, language)), now)
            .Regarding($"offer:{offer.Id}")
            .Paragraph(T.Say(language, "letter.hello", expert.FirstName))
            .Paragraph(T.Say(language, "cancel.again-lead"))
            .Facts(RequestWords.Facts(request, unitName, language))
            .Paragraph(T.Say(language, "cancel.again-answer", Helsinki.Say(offer.AnswerBy, language)))
            .Link(T.Say(language, "cancel.again-link"), new Uri(organisation.Link("/my/tasks")))
            .Until(offer.AnswerBy)
            .With(TaskCalendar.ForAsked(offer, request, unitName, organisation, language, CalendarMethod.Request));
    }

    /// <summary>To those whose answer was still waited for: there is no task any more.</summary>
    public static Letter OfferCalledOff(Offer offer, Request request, string unitName, Candidate expert, string reason, Organisation organisation, Instant now)
    {
        var language = expert.Language;
        return Letter.To(expert.AsReader(), "bookings.offer-called-off", T.Say(language, "cancel.offer-subject", TaskTypes.Say(request.TaskType, language), RequestWords.When(request, language)), now)
            .Regarding($"offer:{offer.Id}")
            .Paragraph(T.Say(language, "letter.hello", expert.FirstName))
            .Paragraph(T.Say(language, "cancel.offer-lead"))
            .Facts(Facts(request, unitName, reason, language))
            .Paragraph(T.Say(language, "cancel.offer-thanks"))
            .With(TaskCalendar.ForAsked(offer, request, unitName, organisation, language, CalendarMethod.Cancel));
    }

    /// <summary>To the coordinator: somebody new is needed. Null until the county has a mailbox.</summary>
    /// <param name="isAsked">The system asks others by itself.</param>
    internal static Letter? PlaceIsFree(Request request, string unitName, PlaceCancelling.By by, int openAgain, bool isAsked, Organisation organisation)
    {
        if (organisation.AsReader() is not { } reader)
            return null;
        var language = reader.Language;
        return Letter.To(reader, "bookings.place-free", T.Say(language, "cancel.free-subject", RequestWords.Title(request, unitName, language), RequestWords.When(request, language)), by.At)
            .Regarding($"request:{request.Id}")
            .Paragraph(T.Say(language, by.Role == Roles.Expert ? "cancel.free-by-expert" : "cancel.free-by-unit"))
            .Facts(Facts(request, unitName, by.Reason, language))
            .Paragraph(T.Say(language, openAgain > 0 ? "cancel.free-again" : isAsked ? "cancel.free-asking" : "cancel.free-next", openAgain))
            .Link(T.Say(language, isAsked ? "confirming.unit-link" : "cancel.free-link"), new Uri(organisation.Link(isAsked ? $"/requests/{request.Id}" : $"/bookings/requests/{request.Id}/candidates")))
            .Until(request.StartsAt);
    }

    /// <summary>That a whole request was called off, to the unit's contacts when nobody was coming yet, and to the coordinator.</summary>
    public static Letter RequestCalledOff(Reader reader, Request request, string unitName, string reason, Organisation organisation, Instant now)
    {
        var language = reader.Language;
        return Letter.To(reader, "bookings.request-cancelled", T.Say(language, "cancel.request-subject", RequestWords.Title(request, unitName, language), RequestWords.When(request, language)), now)
            .Regarding($"request:{request.Id}")
            .Paragraph(T.Say(language, "cancel.request-lead"))
            .Facts(Facts(request, unitName, reason, language))
            .Link(T.Say(language, "confirming.unit-link"), new Uri(organisation.Link($"/requests/{request.Id}")));
    }

    private static IEnumerable<(string, string?)> Facts(Request request, string unitName, string? reason, string language) =>
    [
        (T.Say(language, "fact.task"), TaskTypes.Say(request.TaskType, language)),
        (T.Say(language, "fact.unit"), unitName),
        (T.Say(language, "fact.when"), RequestWords.When(request, language)),
        (T.Say(language, "fact.where"), RequestWords.Where(request, language)),
        (T.Say(language, "cancel.reason"), reason is null ? null : CancelReasons.Say(reason, language)),
    ];
}
