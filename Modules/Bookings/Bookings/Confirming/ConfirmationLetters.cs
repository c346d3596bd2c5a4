using Bookings.Offering;
using Bookings.Overlapping;
using Foundation;
using Foundation.Calendar;
using Foundation.Mail;
using NodaTime;

namespace Bookings.Confirming;

/// <summary>What the expert and the unit get when a place is confirmed: all they need for the day, and a calendar entry.</summary>
public static class ConfirmationLetters
{
    /// <param name="contacts">Who at the unit hears of the request.</param>
    /// <param name="overlaps">What else the expert has agreed to at the same time: told to the expert and not to the unit.</param>
    /// <param name="quote">What the task pays, shown to the expert; null when Fees has not answered.</param>
    /// <returns>None for an expert without mail: the coordinator has them on the phone.</returns>
    public static IReadOnlyList<Letter> For(
        Assignment assignment, Offer offer, Request request, Unit unit, Candidate candidate, IReadOnlyList<UnitMember> contacts, Organisation organisation, Instant now,
        IReadOnlyList<OverlapMark> overlaps, Quote? quote = null)
    {
        var letters = contacts.Select(contact => ToUnit(contact, assignment, request, unit, candidate, organisation, now)).ToList();
        if (candidate.HasMail)
            letters.Insert(0, ToExpert(assignment, offer, request, unit, candidate, organisation, now, overlaps, quote));
        return letters;
    }

    private static Letter ToExpert(
        Assignment assignment, Offer offer, Request request, Unit unit, Candidate candidate, Organisation organisation, Instant now, IReadOnlyList<OverlapMark> overlaps, Quote? quote)
    {
        var language = candidate.Language;
        string Say(string key, params object?[] values) => BookingsTexts.T.Say(language, key, values);
        var letter = Letter.To(candidate.AsReader(), "bookings.confirmed", Say("confirming.expert-subject", TaskTypes.Say(request.TaskType, language), RequestWords.When(request, language)), now)
            .Regarding($"assignment:{assignment.Id}")
            .Paragraph(Say("letter.hello", candidate.FirstName))
            .Paragraph(Say("confirming.expert-lead"))
            .Facts(ExpertFacts(request, unit.Name, language))
            .OverlappingWith(overlaps, language);
        if (quote is not null)
            letter = quote.Decided
                ? letter.Heading(Say("fact.fee")).Facts(FeeWords.Rows(quote, language)).Note(FeeWords.Source(quote, language))
                : letter.Heading(Say("fact.fee")).Paragraph(Say("fee.undecided"));
        return letter
            .Paragraph(Say("confirming.calendar-attached"))
            .Paragraph(HowToCancel(organisation, language))
            .Link(Say("confirming.expert-link"), new Uri(organisation.Link($"/my/tasks/{assignment.Id}")))
            .With(TaskCalendar.ForExpert(assignment, offer, request, unit.Name, organisation, language, CalendarMethod.Request, overlaps));
    }

    private static Letter ToUnit(UnitMember contact, Assignment assignment, Request request, Unit unit, Candidate candidate, Organisation organisation, Instant now)
    {
        var language = contact.Language;
        string Say(string key, params object?[] values) => BookingsTexts.T.Say(language, key, values);
        return Letter.To(contact.AsReader(), "bookings.confirmed-unit", Say("confirming.unit-subject", TaskTypes.Say(request.TaskType, language), RequestWords.When(request, language)), now)
            .Regarding($"assignment:{assignment.Id}")
            .Paragraph(Say("letter.hello", contact.Name))
            .Paragraph(Say("confirming.unit-lead", candidate.FirstName))
            .Facts(UnitFacts(request, unit.Name, candidate, language))
            .Paragraph(Say("confirming.unit-needs", candidate.FirstName))
            .Paragraph(Say("confirming.calendar-attached"))
            .Paragraph(Say("confirming.unit-cancel"))
            .Link(Say("confirming.unit-link"), new Uri(organisation.Link($"/requests/{request.Id}")))
            .With(TaskCalendar.ForUnit(assignment, request, unit.Name, candidate.FirstName, organisation, language, CalendarMethod.Request));
    }

    /// <summary>What the expert needs on the day, also in reminders.</summary>
    internal static IEnumerable<(string, string?)> ExpertFacts(Request request, string unitName, string language) =>
        [.. RequestWords.Facts(request, unitName, language), (BookingsTexts.T.Say(language, "fact.contact"), $"{request.ContactName}, {request.ContactPhone}")];

    /// <summary>What the unit needs on the day: the expert's first name and how to reach them, nothing more.</summary>
    internal static IEnumerable<(string, string?)> UnitFacts(Request request, string unitName, Candidate candidate, string language) =>
    [
        (BookingsTexts.T.Say(language, "confirming.expert"), candidate.FirstName),
        (BookingsTexts.T.Say(language, "confirming.phone"), candidate.Phone),
        (BookingsTexts.T.Say(language, "confirming.email"), candidate.HasMail ? candidate.Email : null),
        .. RequestWords.Facts(request, unitName, language),
    ];

    /// <summary>"If you cannot come, cancel on your page", with the phone number where there is one.</summary>
    internal static string HowToCancel(Organisation organisation, string language) => BookingsTexts.T.Say(language, "confirming.expert-cancel")
        + (organisation.Phone.Length > 0 ? " " + BookingsTexts.T.Say(language, "confirming.or-call", organisation.Phone) : "");
}
