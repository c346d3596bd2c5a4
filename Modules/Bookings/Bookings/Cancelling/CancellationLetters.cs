using Bookings.Confirming;
using Foundation;
using Foundation.Calendar;
using Foundation.Mail;
using Foundation.Ui;
using NodaTime;

namespace Bookings.Cancelling;

/// <summary>What people get when a confirmed place is cancelled: who, why, what happens next, and the calendar entry taken out.</summary>
public static class CancellationLetters
{
    private static Texts T => BookingsTexts.T;

    public static Letter ToExpert(Assignment assignment, Request request, string unitName, Candidate expert, string byRole, string reason, Organisation organisation, Instant now)
    {
        var language = expert.Language;
        return Letter.To(expert.AsReader(), "bookings.cancelled", T.Say(language, "cancelling.subject", RequestWords.Title(request, unitName, language), RequestWords.When(request, language)), now)
            .Regarding($"assignment:{assignment.Id}")
            .Paragraph(T.Say(language, "letter.hello", expert.FirstName))
            .Paragraph(T.Say(language, "cancelling.expert-by-" + byRole))
            .Facts((T.Say(language, "cancelling.reason"), reason))
            .Paragraph(T.Say(language, "cancelling.expert-next"))
            .Paragraph(T.Say(language, "cancelling.calendar"))
            .Note(T.Say(language, "offer.mail.questions", organisation.Phone, organisation.Mailbox))
            .With(TaskCalendar.ForExpert(assignment, request, unitName, organisation, language, CalendarMethod.Cancel));
    }

    public static Letter ToUnit(UnitMember contact, Assignment assignment, Request request, string unitName, Candidate expert, string byRole, string reason,
        bool placeIsOffered, Organisation organisation, Instant now)
    {
        var language = contact.Language;
        return Letter.To(contact.AsReader(), "bookings.cancelled-unit", T.Say(language, "cancelling.subject", RequestWords.Title(request, unitName, language), RequestWords.When(request, language)), now)
            .Regarding($"assignment:{assignment.Id}")
            .Paragraph(T.Say(language, "letter.hello", contact.Name))
            .Paragraph(T.Say(language, "cancelling.unit-by-" + byRole, expert.FirstName))
            .Facts((T.Say(language, "cancelling.reason"), reason))
            .Paragraph(T.Say(language, placeIsOffered ? "cancelling.unit-next" : "cancelling.unit-over"))
            .Paragraph(T.Say(language, "cancelling.calendar"))
            .Link(T.Say(language, "confirming.unit-link"), new Uri(organisation.Link($"/requests/{request.Id}")))
            .With(TaskCalendar.ForUnit(assignment, request, unitName, expert.FirstName, organisation, language, CalendarMethod.Cancel));
    }

    /// <summary>To the coordinator: a place is free again and needs another person.</summary>
    public static Letter ToCoordinator(Request request, string unitName, Candidate expert, string byRole, string reason, Organisation organisation, Instant now)
    {
        const string language = Languages.Default;
        return Letter.To(new Reader(null, organisation.Name, organisation.Mailbox, language), "bookings.place-free",
                T.Say(language, "cancelling.free-subject", RequestWords.Title(request, unitName, language), Helsinki.Say(request.Date, language)), now)
            .Regarding($"request:{request.Id}")
            .Paragraph(T.Say(language, "cancelling.free-by-" + byRole, expert.Name))
            .Facts((T.Say(language, "cancelling.reason"), reason))
            .Paragraph(T.Say(language, "cancelling.free-words"))
            .Link(T.Say(language, "offer.nobody.link"), new Uri(organisation.Link($"/bookings/requests/{request.Id}/candidates")));
    }
}
