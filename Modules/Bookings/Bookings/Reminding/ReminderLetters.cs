using Bookings.Confirming;
using Foundation;
using Foundation.Mail;
using Foundation.Ui;
using NodaTime;

namespace Bookings.Reminding;

/// <summary>What is coming, once more with all that is needed on the day.</summary>
public static class ReminderLetters
{
    private static Texts T => BookingsTexts.T;

    public static Letter ToExpert(Assignment place, Request request, string unitName, Candidate expert, Organisation organisation, Instant now)
    {
        var language = expert.Language;
        return Letter.To(expert.AsReader(), "bookings.reminder", T.Say(language, "reminder.expert-subject", TaskTypes.Say(request.TaskType, language), RequestWords.When(request, language)), now)
            .Regarding($"assignment:{place.Id}")
            .Paragraph(T.Say(language, "letter.hello", expert.FirstName))
            .Paragraph(T.Say(language, "reminder.expert-lead"))
            .Facts(ConfirmationLetters.ExpertFacts(request, unitName, language))
            .Paragraph(ConfirmationLetters.HowToCancel(organisation, language))
            .Link(T.Say(language, "confirming.expert-link"), new Uri(organisation.Link($"/my/tasks/{place.Id}")))
            .Until(request.StartsAt);
    }

    public static Letter ToUnit(UnitMember contact, Assignment place, Request request, string unitName, Candidate expert, Organisation organisation, Instant now)
    {
        var language = contact.Language;
        return Letter.To(contact.AsReader(), "bookings.reminder-unit", T.Say(language, "reminder.unit-subject", expert.FirstName, TaskTypes.Say(request.TaskType, language), RequestWords.When(request, language)), now)
            .Regarding($"assignment:{place.Id}")
            .Paragraph(T.Say(language, "letter.hello", contact.Name))
            .Paragraph(T.Say(language, "reminder.unit-lead", expert.FirstName))
            .Facts(ConfirmationLetters.UnitFacts(request, unitName, expert, language))
            .Paragraph(T.Say(language, "confirming.unit-needs", expert.FirstName))
            .Paragraph(T.Say(language, "confirming.unit-cancel"))
            .Link(T.Say(language, "confirming.unit-link"), new Uri(organisation.Link($"/requests/{request.Id}")))
            .Until(request.StartsAt);
    }
}
