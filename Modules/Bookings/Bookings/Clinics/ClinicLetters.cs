using Bookings.Data;
using Foundation;
using Foundation.Calendar;
using Foundation.Mail;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bookings.Clinics;

/// <summary>What a unit hears of the slots it has reserved. Each letter carries the slot's calendar entry.</summary>
internal sealed class ClinicLetters
{
    public const string Reserved = "reserved", GivenBack = "given-back", Looking = "looking", Found = "found", Moved = "moved", NoExpert = "no-expert", NotHeld = "not-held", Link = "remote-link";

    private readonly BookingsDb db;
    private readonly Clinic clinic;
    private readonly Request request;
    private readonly string host;
    private readonly Organisation organisation;
    private readonly Instant now;
    private readonly Dictionary<(Guid, Guid), IReadOnlyList<UnitMember>> contacts = [];

    private ClinicLetters(BookingsDb db, Clinic clinic, Request request, string host, Organisation organisation, Instant now) =>
        (this.db, this.clinic, this.request, this.host, this.organisation, this.now) = (db, clinic, request, host, organisation, now);

    public static async Task<ClinicLetters> ForAsync(BookingsDb db, Clinic clinic, Request request, Organisation organisation, Instant now, CancellationToken ct) =>
        new(db, clinic, request, await db.Units.Where(u => u.Id == request.UnitId).Select(u => u.Name).SingleAsync(ct), organisation, now);

    /// <summary>To whoever reserved the slot.</summary>
    /// <param name="was">When it was until now, if it has moved: a unit with several slots knows by it which is meant.</param>
    public async Task<IEnumerable<Letter>> ToAsync(ClinicVisit visit, string what, CancellationToken ct, Func<string, string>? was = null) =>
        (await ReadersAsync(visit, ct)).Select(reader => Write(reader, visit, what, was?.Invoke(reader.Language)));

    /// <summary>The day before: all of a unit's slots of the clinic in one letter, to each of those who reserved them.</summary>
    public async Task<IEnumerable<Letter>> RemindAsync(IReadOnlyList<ClinicVisit> visits, CancellationToken ct)
    {
        var readers = new List<UnitMember>();
        foreach (var visit in visits)
            readers.AddRange(await ReadersAsync(visit, ct));
        return readers.DistinctBy(reader => reader.PersonId).Select(reader => Remind(reader, visits));
    }

    private async Task<IReadOnlyList<UnitMember>> ReadersAsync(ClinicVisit visit, CancellationToken ct)
    {
        if (!contacts.TryGetValue((visit.UnitId, visit.ByPerson), out var readers))
            contacts.Add((visit.UnitId, visit.ByPerson), readers = await db.ContactsOfAsync(visit.UnitId, visit.ByPerson, ct));
        return readers;
    }

    private Letter Remind(UnitMember reader, IReadOnlyList<ClinicVisit> visits)
    {
        var language = reader.Language;
        string Say(string key, params object?[] values) => BookingsTexts.T.Say(language, key, values);
        var day = Helsinki.Say(request.Date, language);
        return Letter.To(reader.AsReader(), "bookings.clinic-reminder", Say("clinic.mail.reminder-subject", day), now)
            .Regarding($"clinic:{clinic.Id}")
            .Paragraph(Say("letter.hello", reader.Name))
            .Paragraph(Say("clinic.mail.reminder"))
            .Facts([
                (Say("fact.when"), day), (Say("fact.where"), RequestWords.Where(request, language)), (Say("clinic.host"), host),
                .. visits.Select(visit => (ClinicTimes.Say(visit, language), (string?)string.Join(". ", new[]
                {
                    Say("clinic.mail.reminder-people", visit.People), visit.Concern is null ? null : ExperienceAreas.Say(visit.Concern, language), visit.AwaitsExpert ? Say("clinic.mail.reminder-awaits") : null,
                }.Where(part => part is not null)))),
                (Say("fact.accessibility"), request.Accessibility)])
            .Paragraph(Say("clinic.mail.no-names"))
            .Link(Say("clinic.mail.link"), new Uri(organisation.Link($"/clinics/{clinic.Id}")))
            .Until(request.EndsAt);
    }

    private Letter Write(UnitMember reader, ClinicVisit visit, string what, string? was)
    {
        var language = reader.Language;
        string Say(string key, params object?[] values) => BookingsTexts.T.Say(language, key, values);
        var when = ClinicTimes.When(visit, language);
        return Letter.To(reader.AsReader(), "bookings.clinic-" + what, Say($"clinic.mail.{what}-subject", when), now)
            .Regarding($"clinic-visit:{visit.Id}")
            .Paragraph(Say("letter.hello", reader.Name))
            .Paragraph(Say("clinic.mail." + what, organisation.Phone))
            .Facts(
                (Say("replan.was-when"), was), (Say("fact.when"), when), (Say("fact.where"), RequestWords.Where(request, language)), (Say("clinic.host"), host),
                (Say("clinic.people"), visit.People.ToString(System.Globalization.CultureInfo.InvariantCulture)), (Say("clinic.concern"), visit.Concern is null ? null : ExperienceAreas.Say(visit.Concern, language)),
                (Say("fact.accessibility"), request.Accessibility))
            .Paragraph(visit.State == VisitState.Reserved && visit.AwaitsExpert && what is Reserved or Moved ? Say("clinic.mail.awaits") : Say("clinic.mail.no-names"))
            .Link(Say("clinic.mail.link"), new Uri(organisation.Link($"/clinics/{clinic.Id}")))
            .Note(Say(visit.State == VisitState.Reserved ? "confirming.calendar-attached" : "cancel.calendar"))
            .With(ClinicCalendar.ForVisit(visit, request, host, organisation, language));
    }
}
