using Foundation.Calendar;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Training.Completing;
using Training.Data;
using Training.Enrolling;

namespace Training.Demonstrating;

/// <summary>The courses of the demo county and the sessions that were held before, in one transaction. Nobody is told: the register knows already who is qualified.</summary>
public sealed record SeedPastTraining;

public sealed record SeededCourses(Guid Basic, Guid Clinic, Guid Staff);

public static class SeedPastTrainingHandler
{
    private static readonly (string Municipality, string Address, int DaysAgo)[] Held =
        [("777", "Suomussalmen kirjasto, Kiannonkatu 29", 140), ("205", "Kajaanin kaupunginkirjasto, Kauppakatu 35", 110), ("765", "Sotkamon terveysasema, Keskuskatu 9", 80)];

    public static async Task<SeededCourses> Handle(SeedPastTraining command, TrainingDb db, Seating seating, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        var basic = new Course(Guid.CreateVersion7(), new CourseContent("Kokemusasiantuntijan peruskoulutus", "Osaat käyttää omaa kokemustasi palvelujen kehittämisessä.",
            "Kaksi päivää: oma tarina turvallisesti, ja kokemusasiantuntijana työryhmässä.", Audience.Experts, 12 * 60, true, [("Oma tarina", 360), ("Työryhmässä", 300)]), now);
        var clinic = new Course(Guid.CreateVersion7(), new CourseContent("Kokemusasiantuntija klinikalla", "Osaat kohdata asiakkaan klinikalla ja tiedät, mistä saat tukea.", "", Audience.Experts, 4 * 60, false, []), now);
        var staff = new Course(Guid.CreateVersion7(), new CourseContent("Osallisuuskoulutus henkilöstölle", "Osaat suunnitella työtä yhdessä kokemusasiantuntijan kanssa.", "", Audience.Staff, 3 * 60, false, []), now);
        db.Courses.AddRange(basic, clinic, staff);
        var qualified = await db.People.Where(p => p.Qualified && p.State == PersonState.Active && !p.IsDeveloperClient).OrderBy(p => p.Id).Take(Held.Length * 18).ToListAsync(ct);
        var today = Helsinki.Date(now);
        foreach (var (index, (municipality, address, daysAgo)) in Held.Index())
        {
            var first = today.PlusDays(-daysAgo);
            while (first.DayOfWeek is not IsoDayOfWeek.Wednesday)
                first = first.PlusDays(1);
            var session = new Session(Guid.CreateVersion7(), basic.Id, new SessionPlan(false, municipality, address, null, "Tuula Kouluttaja", null, 20, false, false, null),
                [new MeetingTime(first, new LocalTime(9, 0), new LocalTime(15, 0), 1), new MeetingTime(first.PlusDays(1), new LocalTime(9, 0), new LocalTime(15, 0), 2)], now);
            db.Sessions.Add(session);
            foreach (var (number, person) in qualified.Where((_, i) => i % Held.Length == index).Index())
            {
                var enrolment = new Enrolment(Guid.CreateVersion7(), session.Id, person.Id);
                enrolment.Came(session.NextTicket(), now);
                db.Enrolments.Add(enrolment);
                if (await seating.SitAsync(enrolment, session, ct) is not null)
                    db.Enrolments.Remove(enrolment); // had a task that day
                else
                    Complete(db, basic, session, enrolment, person, number, now);
            }
        }
        return new SeededCourses(basic.Id, clinic.Id, staff.Id);
    }

    private static void Complete(TrainingDb db, Course course, Session session, Enrolment enrolment, Person person, int number, Instant now)
    {
        List<StudyStep> attended = [];
        foreach (var meeting in session.InOrder)
        {
            var attendance = new Attendance(enrolment.Id, meeting.Id);
            attendance.Record(meeting.Minutes, Roles.Coordinator, null, now);
            db.Attendances.Add(attendance);
            attended.Add(StudyStep.Of(meeting, meeting.Minutes));
        }
        var progress = CompletionRule.Sum(attended);
        db.Completions.Add(new Completion
        {
            PersonId = person.Id, CourseId = course.Id, Title = course.Title, Qualification = course.Qualification, Minutes = progress.Minutes, CompletedOn = progress.LastOn!.Value, At = session.EndsAt,
            Code = ProofCode.New(), ShownName = person.ShortName,
        });
        if (number % 3 == 0)
            db.Feedbacks.Add(new Feedback { EnrolmentId = enrolment.Id, Score = 5 - number % 2, Words = number == 0 ? "Oma tarina sai tilaa." : null, At = session.EndsAt });
    }
}
