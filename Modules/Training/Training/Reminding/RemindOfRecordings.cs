using Foundation.Calendar;
using Foundation.Messaging;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Training.Data;
using Training.Recordings;
using Training.Telling;

namespace Training.Reminding;

/// <summary>The timetable: find who has recordings of a course that are not done while their last day comes near. One reminder for all of a course's with the same day.</summary>
public sealed record RemindOfRecordings;

public static class RemindOfRecordingsHandler
{
    public static async Task<Cascade> Handle(RemindOfRecordings sweep, TrainingDb db, TrainingSettings settings, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        var today = Helsinki.Date(now);
        var horizon = today.PlusDays(settings.ReminderDays.Append(0).Max() + 1);
        var courses = await db.Recordings.Where(r => r.ArchivedAt == null && (r.CompleteBy >= today && r.CompleteBy <= horizon || db.Viewings.Any(v => v.RecordingId == r.Id && v.ExtendedUntil >= today && v.ExtendedUntil <= horizon)))
            .Select(r => r.CourseId).Distinct().ToListAsync(ct);
        var cascade = new Cascade();
        foreach (var courseId in courses)
        {
            var handled = (await db.RecordingReminders.Where(r => r.CourseId == courseId).Select(r => new { r.PersonId, r.Kind }).ToListAsync(ct)).Select(r => (r.PersonId, r.Kind)).ToHashSet();
            foreach (var open in (await OpenRecordings.OfAsync(db, courseId, null, ct)).Select(one => (one.PersonId, one.LastDay)).Distinct().Where(one => one.LastDay >= today))
                cascade.AddRange(from days in settings.ReminderDays
                                 where !handled.Contains((open.PersonId, OpenRecordings.KindOf(days, open.LastDay)))
                                     && ReminderPlan.Look(settings, days, OpenRecordings.LastMoment(open.LastDay), null, now) is ReminderStanding.Send or ReminderStanding.Missed
                                 select new SendRecordingReminder(courseId, open.PersonId, open.LastDay.ToDateOnly(), days));
        }
        return cascade;
    }
}

/// <summary>One reminder to one person. Looks again at how things stand: it may have been done since the sweep.</summary>
public sealed record SendRecordingReminder(Guid CourseId, Guid PersonId, DateOnly LastDay, int Days);

public static class SendRecordingReminderHandler
{
    public static async Task<Cascade> Handle(SendRecordingReminder command, TrainingDb db, Teller teller, TrainingSettings settings, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        var day = LocalDate.FromDateOnly(command.LastDay);
        var kind = OpenRecordings.KindOf(command.Days, day);
        var left = (await OpenRecordings.OfAsync(db, command.CourseId, command.PersonId, ct)).Where(one => one.LastDay == day).Select(one => one.Recording).ToList();
        if (left.Count == 0 || await db.RecordingReminders.AnyAsync(r => r.CourseId == command.CourseId && r.PersonId == command.PersonId && r.Kind == kind, ct))
            return [];
        var joined = await db.Learners.Where(l => l.CourseId == command.CourseId && l.PersonId == command.PersonId).Select(l => (Instant?)l.JoinedAt).SingleOrDefaultAsync(ct);
        var standing = ReminderPlan.Look(settings, command.Days, OpenRecordings.LastMoment(day), joined, now);
        if (standing is ReminderStanding.NotYet or ReminderStanding.Wait)
            return [];
        db.RecordingReminders.Add(new RecordingReminder { CourseId = command.CourseId, PersonId = command.PersonId, Kind = kind, HandledAt = now, Missed = standing is ReminderStanding.Missed });
        var cascade = new Cascade();
        if (standing is ReminderStanding.Send)
            teller.TellRecordings(cascade, News.RecordingReminder, await db.People.SingleAsync(p => p.Id == command.PersonId, ct), await db.Courses.SingleAsync(c => c.Id == command.CourseId, ct), day, left);
        return cascade;
    }
}

/// <summary>Who has what still to do of a course's recordings. Nobody who has completed the course or left the programme.</summary>
internal static class OpenRecordings
{
    public static string KindOf(int days, LocalDate lastDay) => $"{ReminderPlan.KindOf(days)}/{lastDay.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture)}";

    public static Instant LastMoment(LocalDate day) => Helsinki.At(day, new LocalTime(23, 59));

    public static async Task<IReadOnlyList<(Guid PersonId, Recording Recording, LocalDate LastDay)>> OfAsync(TrainingDb db, Guid courseId, Guid? personId, CancellationToken ct)
    {
        var people = await Learners.Of(db, courseId).Where(id => (personId == null || id == personId) && db.People.Any(p => p.Id == id && p.State != PersonState.Left)
            && !db.Completions.Any(c => c.CourseId == courseId && c.PersonId == id)).ToListAsync(ct);
        var recordings = await db.Recordings.AsNoTracking().Where(r => r.CourseId == courseId && r.ArchivedAt == null).OrderBy(r => r.CompleteBy).ThenBy(r => r.Title).ToListAsync(ct);
        var viewings = await db.Viewings.AsNoTracking().Where(v => db.Recordings.Any(r => r.Id == v.RecordingId && r.CourseId == courseId)).ToDictionaryAsync(v => (v.RecordingId, v.PersonId), ct);
        return [.. from person in people
                   from recording in recordings
                   let viewing = viewings.GetValueOrDefault((recording.Id, person))
                   where viewing?.DoneAt is null
                   select (person, recording, recording.LastDay(viewing))];
    }
}
