using Bookings.Confirming;
using Bookings.Data;
using Foundation;
using Foundation.Calendar;
using Foundation.Mail;
using Foundation.Messaging;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bookings.Requesting;

/// <summary>The link of a remote task, promised when the request was sent. Whoever has a place gets it, also into the calendar.</summary>
public sealed record GiveMeetingLink(Guid RequestId, string? Link, Reach By);

public abstract record LinkGiving
{
    private LinkGiving()
    {
    }

    public sealed record Given : LinkGiving;

    public sealed record Refused(Errors Errors) : LinkGiving;

    /// <summary>No such request, or one whose time or place asks for no link.</summary>
    public sealed record NotThere : LinkGiving;
}

public static class GiveMeetingLinkHandler
{
    public static async Task<(LinkGiving, Cascade)> Handle(GiveMeetingLink command, BookingsDb db, Organisation organisation, IClock clock, CancellationToken ct)
    {
        var told = new Cascade();
        var now = clock.GetCurrentInstant();
        var request = await db.Requests.SingleOrDefaultAsync(r => r.Id == command.RequestId, ct);
        if (request is null || !command.By.Covers(request.UnitId) || !CanBeGiven(request, now))
            return (new LinkGiving.NotThere(), told);
        if (MeetingLinks.Read(command.Link) is not { } link)
            return (new LinkGiving.Refused(new Errors(BookingsTexts.T).Add("MeetingLink", Typed.Empty(command.Link) ? "ask.link-missing" : "ask.link-wrong")), told);
        if (request.MeetingLink == link)
            return (new LinkGiving.Given(), told);
        request.MeetAt(link);

        var unitName = await db.Units.Where(u => u.Id == request.UnitId).Select(u => u.Name).SingleAsync(ct);
        var coming = await (from assignment in db.Assignments
                            join expert in db.Candidates on assignment.ExpertId equals expert.Id
                            where assignment.RequestId == request.Id && assignment.State == AssignmentState.Confirmed
                            select new { assignment, expert }).ToListAsync(ct);
        foreach (var one in coming)
        {
            one.assignment.EntryChanged();
            if (one.expert.HasMail)
                told.Add(ToExpert(one.assignment, request, unitName, one.expert, organisation, now));
            else if (organisation.AsReader() is { } coordinator)
                told.Add(ToCoordinator(coordinator, request, unitName, one.expert, organisation, now));
        }
        return (new LinkGiving.Given(), told);
    }

    /// <summary>The task is remote and neither over nor called off.</summary>
    public static bool CanBeGiven(Request request, Instant now) =>
        request.Remote && request.Status is not (RequestStatus.Cancelled or RequestStatus.Done or RequestStatus.Unfilled) && now < request.EndsAt;

    private static Letter ToExpert(Assignment assignment, Request request, string unitName, Candidate expert, Organisation organisation, Instant now)
    {
        string Say(string key, params object?[] values) => BookingsTexts.T.Say(expert.Language, key, values);
        return Letter.To(expert.AsReader(), "bookings.meeting-link", Say("link.mail-subject", TaskTypes.Say(request.TaskType, expert.Language), RequestWords.When(request, expert.Language)), now)
            .Regarding($"assignment:{assignment.Id}")
            .Paragraph(Say("letter.hello", expert.FirstName))
            .Paragraph(Say("link.mail-lead"))
            .Facts(Facts(request, unitName, expert.Language))
            .Link(Say("link.mail-link"), new Uri(request.MeetingLink!))
            .Until(request.EndsAt)
            .With(TaskCalendar.ForExpert(assignment, request, unitName, organisation, expert.Language, CalendarMethod.Request));
    }

    private static Letter ToCoordinator(Reader coordinator, Request request, string unitName, Candidate expert, Organisation organisation, Instant now)
    {
        string Say(string key, params object?[] values) => BookingsTexts.T.Say(coordinator.Language, key, values);
        return Letter.To(coordinator, "bookings.meeting-link-to-call", Say("link.call-subject", expert.Name, RequestWords.When(request, coordinator.Language)), now)
            .Regarding($"request:{request.Id}")
            .Paragraph(Say("link.call-lead", expert.Name))
            .Facts([.. Facts(request, unitName, coordinator.Language), (Say("unit.phone"), expert.Phone)])
            .Link(Say("ask.mail-link"), new Uri(organisation.Link($"/requests/{request.Id}")))
            .Until(request.EndsAt);
    }

    private static IEnumerable<(string, string?)> Facts(Request request, string unitName, string language) =>
    [
        (BookingsTexts.T.Say(language, "fact.task"), RequestWords.Title(request, unitName, language)),
        (BookingsTexts.T.Say(language, "fact.when"), RequestWords.When(request, language)),
        (BookingsTexts.T.Say(language, "fact.where"), RequestWords.Where(request, language)),
    ];
}
