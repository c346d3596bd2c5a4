using Bookings.Cancelling;
using Bookings.Confirming;
using Bookings.Offering;
using Bookings.Overlapping;
using Foundation;
using Foundation.Calendar;
using Foundation.Mail;
using Foundation.Ui;
using NodaTime;

namespace Bookings.Replanning;

/// <summary>Tells everyone concerned what was and what is, and asks those who had said yes.</summary>
internal sealed class ReplanLetters(Request request, PlanChange change, string unitName, Organisation organisation, Instant now)
{
    private static Texts T => BookingsTexts.T;

    /// <summary>To somebody with a place, with a link that works from now on.</summary>
    public Letter Ask(Reconfirmation question, Concerned.Coming one, IReadOnlyList<OverlapMark> overlaps)
    {
        var token = OfferToken.New();
        question.Tell(OfferToken.Hash(token));
        return ToExpert(question, one, overlaps, organisation.Link("/new-time/" + token));
    }

    /// <summary>To somebody whose answer to the offer is awaited, with a link that works from now on; the older one does no more.</summary>
    public Letter Ask(Concerned.Asked asked)
    {
        var token = OfferToken.New();
        asked.Offer.TellAnew(OfferToken.Hash(token));
        return ToAsked(asked, organisation.Link("/offer/" + token));
    }

    /// <summary>Does it still suit? The entry becomes tentative until the answer.</summary>
    private Letter ToExpert(Reconfirmation question, Concerned.Coming one, IReadOnlyList<OverlapMark> overlaps, string link)
    {
        var language = one.Expert.Language;
        return Letter.To(one.Expert.AsReader(), "bookings.replanned", T.Say(language, "replan.expert-subject", TaskTypes.Say(request.TaskType, language), RequestWords.When(request, language)), now)
            .Regarding("reconfirmation:" + question.Id)
            .Paragraph(T.Say(language, "letter.hello", one.Expert.FirstName))
            .Paragraph(T.Say(language, "replan.expert-lead"))
            .Facts(Before(language))
            .Heading(T.Say(language, "replan.now"))
            .Facts(ConfirmationLetters.ExpertFacts(request, unitName, language))
            .OverlappingWith(overlaps, language)
            .Paragraph(T.Say(language, "replan.expert-ask"))
            .Link(T.Say(language, "replan.expert-link"), new Uri(link))
            .Note(T.Say(language, "offer.mail.no-sign-in"))
            .Note(T.Say(language, "offer.mail.questions", organisation.Phone, organisation.Mailbox))
            .Until(request.StartsAt)
            .With(TaskCalendar.ForExpert(one.Place, one.Offer, request, unitName, organisation, language, CalendarMethod.Request, overlaps, askedAnew: true));
    }

    /// <summary>The same offer at another time or place.</summary>
    private Letter ToAsked(Concerned.Asked one, string link)
    {
        var language = one.Expert.Language;
        return Letter.To(one.Expert.AsReader(), "bookings.offer", T.Say(language, "replan.offer-subject", RequestWords.Title(request, unitName, language), Helsinki.Say(request.Date, language)), now)
            .Regarding("offer:" + one.Offer.Id)
            .Paragraph(T.Say(language, "offer.mail.hello", one.Expert.FirstName))
            .Paragraph(T.Say(language, "replan.offer-lead"))
            .Facts(Before(language))
            .Heading(T.Say(language, "replan.now"))
            .Facts([.. RequestWords.Facts(request, unitName, language), (T.Say(language, "fact.contact"), request.ContactName)])
            .Paragraph(T.Say(language, "replan.offer-fee"))
            .Paragraph(OfferLetters.AnswerBy(one.Offer, language))
            .Link(T.Say(language, "offer.mail.link"), new Uri(link))
            .Note(T.Say(language, "offer.mail.no-sign-in"))
            .Note(T.Say(language, "offer.mail.questions", organisation.Phone, organisation.Mailbox))
            .Until(request.StartsAt)
            .With(TaskCalendar.ForAsked(one.Offer, request, unitName, organisation, language, CalendarMethod.Request));
    }

    /// <summary>To the unit, for one who comes: the entry moves along.</summary>
    public Letter ToUnit(UnitMember contact, Concerned.Coming one, bool askedAnew) => ToUnit(contact)
        .Regarding($"assignment:{one.Place.Id}")
        .Paragraph(T.Say(contact.Language, askedAnew ? "replan.unit-asked" : "replan.unit-comes", one.Expert.FirstName))
        .With(TaskCalendar.ForUnit(one.Place, request, unitName, one.Expert.FirstName, organisation, contact.Language, CalendarMethod.Request, askedAnew));

    public Letter ToUnit(UnitMember contact)
    {
        var language = contact.Language;
        return Letter.To(contact.AsReader(), "bookings.replanned-unit", T.Say(language, "replan.unit-subject", TaskTypes.Say(request.TaskType, language), RequestWords.When(request, language)), now)
            .Regarding($"request:{request.Id}")
            .Paragraph(T.Say(language, "letter.hello", contact.Name))
            .Paragraph(T.Say(language, "replan.unit-lead"))
            .Facts([.. Before(language), .. After(language)])
            .Link(T.Say(language, "confirming.unit-link"), new Uri(organisation.Link($"/requests/{request.Id}")));
    }

    /// <summary>To the coordinator when the unit has changed it: who is asked again and who must be called. Null until the county has a mailbox.</summary>
    public Letter? ToCoordinator(IReadOnlyList<Concerned.Coming> coming, bool askedAnew)
    {
        if (organisation.AsReader() is not { } reader)
            return null;
        var language = reader.Language;
        var letter = Letter.To(reader, "bookings.replanned-coordinator", T.Say(language, "replan.unit-subject", RequestWords.Title(request, unitName, language), RequestWords.When(request, language)), now)
            .Regarding($"request:{request.Id}")
            .Paragraph(T.Say(language, "replan.coordinator-lead"))
            .Facts([.. Before(language), .. After(language)]);
        var toCall = coming.Where(one => !one.Expert.HasMail).Select(one => one.Expert.Name).ToList();
        if (askedAnew && coming.Count > 0)
            letter = letter.Paragraph(T.Say(language, "replan.coordinator-asked", string.Join(", ", coming.Select(one => one.Expert.Name))));
        if (askedAnew && toCall.Count > 0)
            letter = letter.Paragraph(T.Say(language, "replan.coordinator-call", string.Join(", ", toCall)));
        return letter.Link(T.Say(language, "ask.mail-link"), new Uri(organisation.Link($"/requests/{request.Id}")));
    }

    /// <summary>To somebody with a place: the link of the meeting, also in the calendar.</summary>
    public Letter LinkToExpert(Concerned.Coming one, IReadOnlyList<OverlapMark> overlaps)
    {
        var language = one.Expert.Language;
        var letter = Letter.To(one.Expert.AsReader(), "bookings.meeting-link", T.Say(language, "link.mail-subject", TaskTypes.Say(request.TaskType, language), RequestWords.When(request, language)), now)
            .Regarding($"assignment:{one.Place.Id}")
            .Paragraph(T.Say(language, "letter.hello", one.Expert.FirstName))
            .Paragraph(T.Say(language, "link.mail-lead"))
            .Facts(After(language))
            .Until(request.EndsAt)
            .With(TaskCalendar.ForExpert(one.Place, one.Offer, request, unitName, organisation, language, CalendarMethod.Request, overlaps, one.AskedAnew));
        return request.MeetingLink is { } link ? letter.Link(T.Say(language, "link.mail-link"), new Uri(link)) : letter;
    }

    /// <summary>To the coordinator about somebody without mail. Null until the county has a mailbox.</summary>
    public Letter? LinkToCall(Concerned.Coming one)
    {
        if (organisation.AsReader() is not { } reader)
            return null;
        var language = reader.Language;
        return Letter.To(reader, "bookings.meeting-link-to-call", T.Say(language, "link.call-subject", one.Expert.Name, RequestWords.When(request, language)), now)
            .Regarding($"request:{request.Id}")
            .Paragraph(T.Say(language, "link.call-lead", one.Expert.Name))
            .Facts([.. After(language), (T.Say(language, "unit.phone"), one.Expert.Phone)])
            .Link(T.Say(language, "ask.mail-link"), new Uri(organisation.Link($"/requests/{request.Id}")))
            .Until(request.EndsAt);
    }

    private IEnumerable<(string, string?)> Before(string language) =>
    [
        (T.Say(language, "replan.was-when"), RequestWords.When(change.Before, language)),
        (T.Say(language, "replan.was-where"), RequestWords.Where(change.Before, language)),
        (T.Say(language, "cancel.reason"), change.Reason),
    ];

    private IEnumerable<(string, string?)> After(string language) =>
    [
        (T.Say(language, "fact.task"), RequestWords.Title(request, unitName, language)),
        (T.Say(language, "fact.when"), RequestWords.When(request, language)),
        (T.Say(language, "fact.where"), RequestWords.Where(request, language)),
    ];
}
