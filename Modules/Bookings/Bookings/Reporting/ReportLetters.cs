using Foundation;
using Foundation.Mail;
using Foundation.Ui;
using NodaTime;

namespace Bookings.Reporting;

/// <summary>The letters after a task.</summary>
public static class ReportLetters
{
    private static Texts T => BookingsTexts.T;

    public static Letter AskUnit(UnitMember contact, Assignment place, Request request, string unitName, string firstName, Organisation organisation, Instant now) =>
        Begin(contact.AsReader(), contact.Name, "bookings.ask-unit-report", "report.ask-unit-subject", place, request, now)
            .Paragraph(T.Say(contact.Language, "report.ask-unit-lead", firstName, TaskTypes.Say(request.TaskType, contact.Language), RequestWords.When(request, contact.Language)))
            .Paragraph(T.Say(contact.Language, "report.ask-unit-why"))
            .Link(T.Say(contact.Language, "report.ask-unit-link"), new Uri(organisation.Link($"/assignments/{place.Id}/unit-report")));

    public static Letter AskExpert(Candidate expert, Assignment place, Request request, string unitName, Organisation organisation, Instant now) =>
        Begin(expert.AsReader(), expert.FirstName, "bookings.ask-expert-report", "report.ask-expert-subject", place, request, now)
            .Paragraph(T.Say(expert.Language, "report.ask-expert-lead", RequestWords.Title(request, unitName, expert.Language), RequestWords.When(request, expert.Language)))
            .Paragraph(T.Say(expert.Language, "report.ask-expert-why"))
            .Link(T.Say(expert.Language, "report.ask-expert-link"), new Uri(organisation.Link($"/my/tasks/{place.Id}/report")));

    /// <summary>No fee follows, so the expert hears why and how to object, and the coordinator looks into it.</summary>
    public static IEnumerable<Letter> NotHeld(Assignment place, Request request, string unitName, Candidate expert, UnitReport report, Organisation organisation, Instant now)
    {
        var what = report.NoShow ? "no-show" : "not-held";
        if (expert.HasMail)
            yield return Begin(expert.AsReader(), expert.FirstName, "bookings.not-held", "report.not-held-subject", place, request, now)
                .Paragraph(T.Say(expert.Language, "report.expert-" + what, RequestWords.Title(request, unitName, expert.Language), RequestWords.When(request, expert.Language)))
                .Paragraph(T.Say(expert.Language, "report.not-held-object", organisation.Mailbox, organisation.Phone))
                .Link(T.Say(expert.Language, "confirming.expert-link"), new Uri(organisation.Link($"/my/tasks/{place.Id}")));
        if (organisation.AsReader() is { } coordinator)
            yield return Begin(coordinator, coordinator.Name, "bookings.not-held-coordinator", "report.not-held-subject", place, request, now)
                .Paragraph(T.Say(coordinator.Language, "report.coordinator-" + what, expert.Name, RequestWords.Title(request, unitName, coordinator.Language), RequestWords.When(request, coordinator.Language)))
                .Link(T.Say(coordinator.Language, "confirming.unit-link"), new Uri(organisation.Link($"/requests/{request.Id}")));
    }

    public static Letter AskWhatChanged(UnitMember contact, Assignment place, Request request, string firstName, Organisation organisation, Instant now) =>
        Begin(contact.AsReader(), contact.Name, "bookings.ask-impact", "impact.ask-subject", place, request, now)
            .Paragraph(T.Say(contact.Language, "impact.ask-lead", firstName, TaskTypes.Say(request.TaskType, contact.Language), RequestWords.When(request, contact.Language)))
            .Paragraph(T.Say(contact.Language, "impact.ask-why", firstName))
            .Link(T.Say(contact.Language, "impact.ask-link"), new Uri(organisation.Link($"/assignments/{place.Id}/impact")));

    public static Letter WhatChanged(Candidate expert, Assignment place, Request request, string unitName, string words, Organisation organisation, Instant now) =>
        Begin(expert.AsReader(), expert.FirstName, "bookings.impact", "impact.told-subject", place, request, now)
            .Paragraph(T.Say(expert.Language, "impact.told-lead", RequestWords.Title(request, unitName, expert.Language), RequestWords.When(request, expert.Language)))
            .Paragraph(words)
            .Paragraph(T.Say(expert.Language, "impact.told-thanks"))
            .Link(T.Say(expert.Language, "confirming.expert-link"), new Uri(organisation.Link($"/my/tasks/{place.Id}")));

    private static Letter Begin(Reader reader, string hello, string kind, string subject, Assignment place, Request request, Instant now) =>
        Letter.To(reader, kind, T.Say(reader.Language, subject, TaskTypes.Say(request.TaskType, reader.Language), RequestWords.When(request, reader.Language)), now)
            .Regarding($"assignment:{place.Id}")
            .Paragraph(T.Say(reader.Language, "letter.hello", hello));
}
