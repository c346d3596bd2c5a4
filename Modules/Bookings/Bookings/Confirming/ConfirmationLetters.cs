using Foundation;
using Foundation.Calendar;
using Foundation.Mail;
using NodaTime;

namespace Bookings.Confirming;

/// <summary>What the expert and the unit get when a place is confirmed: all they need for the day, and a calendar entry.</summary>
public static class ConfirmationLetters
{
    /// <param name="contacts">Who at the unit hears of the request.</param>
    /// <param name="quote">What the task pays, shown to the expert; null when Fees has not answered.</param>
    /// <returns>None for an expert without mail: the coordinator has them on the phone.</returns>
    public static IReadOnlyList<Letter> For(
        Assignment assignment, Request request, Unit unit, Candidate candidate, IReadOnlyList<UnitMember> contacts, Organisation organisation, Instant now, Quote? quote = null)
    {
        var letters = contacts.Select(contact => ToUnit(contact, assignment, request, unit, candidate, organisation, now)).ToList();
        if (candidate.HasMail)
            letters.Insert(0, ToExpert(assignment, request, unit, candidate, organisation, now, quote));
        return letters;
    }

    private static Letter ToExpert(Assignment assignment, Request request, Unit unit, Candidate candidate, Organisation organisation, Instant now, Quote? quote)
    {
        var language = candidate.Language;
        string Say(string key, params object?[] values) => BookingsTexts.T.Say(language, key, values);
        return Letter.To(candidate.AsReader(), "bookings.confirmed", Say("confirming.expert-subject", TaskTypes.Say(request.TaskType, language), RequestWords.When(request, language)), now)
            .Regarding($"assignment:{assignment.Id}")
            .Paragraph(Say("letter.hello", candidate.FirstName))
            .Paragraph(Say("confirming.expert-lead"))
            .Facts([
                .. RequestWords.Facts(request, unit.Name, language),
                (Say("fact.contact"), $"{request.ContactName}, {request.ContactPhone}"),
                (Say("fact.fee"), Fee(quote, language)),
            ])
            .Paragraph(Say("confirming.calendar-attached"))
            .Paragraph(Say("confirming.expert-cancel") + (organisation.Phone.Length > 0 ? " " + Say("confirming.or-call", organisation.Phone) : ""))
            .Link(Say("confirming.expert-link"), new Uri(organisation.Link($"/my/tasks/{assignment.Id}")))
            .With(TaskCalendar.ForExpert(assignment, request, unit.Name, organisation, language, CalendarMethod.Request));
    }

    private static Letter ToUnit(UnitMember contact, Assignment assignment, Request request, Unit unit, Candidate candidate, Organisation organisation, Instant now)
    {
        var language = contact.Language;
        string Say(string key, params object?[] values) => BookingsTexts.T.Say(language, key, values);
        return Letter.To(contact.AsReader(), "bookings.confirmed-unit", Say("confirming.unit-subject", TaskTypes.Say(request.TaskType, language), RequestWords.When(request, language)), now)
            .Regarding($"assignment:{assignment.Id}")
            .Paragraph(Say("letter.hello", contact.Name))
            .Paragraph(Say("confirming.unit-lead", candidate.FirstName))
            .Facts([
                (Say("confirming.expert"), candidate.FirstName),
                (Say("confirming.phone"), candidate.Phone),
                (Say("confirming.email"), candidate.HasMail ? candidate.Email : null),
                .. RequestWords.Facts(request, unit.Name, language),
            ])
            .Paragraph(Say("confirming.unit-needs", candidate.FirstName))
            .Paragraph(Say("confirming.calendar-attached"))
            .Paragraph(Say("confirming.unit-cancel"))
            .Link(Say("confirming.unit-link"), new Uri(organisation.Link($"/requests/{request.Id}")))
            .With(TaskCalendar.ForUnit(assignment, request, unit.Name, candidate.FirstName, organisation, language, CalendarMethod.Request));
    }

    private static string? Fee(Quote? quote, string language) => quote switch
    {
        null => null,
        { Decided: false } => BookingsTexts.T.Say(language, "confirming.fee-undecided"),
        { IsExample: true } => BookingsTexts.T.Say(language, "confirming.fee-example", quote.Total.ToString(Foundation.Ui.Languages.Culture(language))),
        _ => quote.Total.ToString(Foundation.Ui.Languages.Culture(language)),
    };
}
