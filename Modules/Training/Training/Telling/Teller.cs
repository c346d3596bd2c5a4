using Foundation;
using Foundation.Calendar;
using Foundation.Mail;
using Foundation.Messaging;
using Foundation.Ui;
using NodaTime;
using Training.Data;

namespace Training.Telling;

/// <summary>
/// Tells a person how things stand: by a letter when there is an address, otherwise by a line on the coordinator's call list. Every use case tells through
/// this, so that nobody without mail is forgotten.
/// </summary>
public sealed class Teller(TrainingDb db, Organisation organisation, IClock clock)
{
    private static Texts T => TrainingTexts.T;

    /// <param name="calendar">Whether the meetings go into the reader's calendar, or out of it.</param>
    /// <param name="by">A deadline, when there is one.</param>
    /// <param name="words">What else to say: a reason.</param>
    /// <param name="spoken">The coordinator acts for the person, who knows it from that call: nobody calls again.</param>
    public void Tell(Cascade cascade, string kind, Person person, Course course, Session session, Enrolment enrolment, CalendarMethod? calendar = null, Instant? by = null, string? words = null, bool spoken = false)
    {
        var now = clock.GetCurrentInstant();
        if (!person.HasMail)
        {
            if (!spoken)
                AddCall(kind, person.Id, session.Id, by, words, now);
            return;
        }
        var language = person.Language;
        var deadline = by is { } instant ? Helsinki.Say(instant, language) : "";
        var letter = Opening(kind, person, course.Title, SessionWords.Begins(session, language), deadline, now)
            .Regarding($"training:{person.Id}/{session.Id}")
            .Paragraph(T.Say(language, $"news.{kind}.words", course.Title, deadline));
        if (words is { Length: > 0 })
            letter = letter.Paragraph(words);
        letter = letter.Facts([.. SessionWords.Facts(course, session, language), (T.Say(language, "fact.answer-by"), deadline)])
            .Link(T.Say(language, kind is News.Offered or News.Displaced ? "news.link-answer" : kind is News.Feedback ? "news.link-feedback" : "news.link"), new Uri(organisation.Link("/training/seat/" + NewLink(enrolment, now))))
            .Note(T.Say(language, "news.no-sign-in"))
            .Note(Questions(language));
        if (News.BeforeStart(kind))
            letter = letter.Until(session.StartsAt);
        var meetings = session.InOrder.ToList();
        cascade.Add(calendar is { } method ? letter.With(TrainingCalendar.Entry(enrolment, course, session, meetings[0], organisation, language, method)) : letter);
        if (calendar is { } also)
            cascade.AddRange(meetings.Skip(1).Select(meeting => OfMeeting(person, course, session, enrolment, meeting, also, now)));
    }

    /// <summary>Meetings that are not the person's any more leave the calendar, each by a short letter.</summary>
    public void TakeOut(Cascade cascade, Person person, Course course, Session session, Enrolment enrolment, IEnumerable<Meeting> meetings)
    {
        if (person.HasMail)
            cascade.AddRange(meetings.Select(meeting => OfMeeting(person, course, session, enrolment, meeting, CalendarMethod.Cancel, clock.GetCurrentInstant())));
    }

    /// <summary>An invitation to choose a session, with a link of its own.</summary>
    public void Invite(Cascade cascade, Person person, Guid? invitedBy, IReadOnlyList<(Course Course, Session Session)> choices, bool toOneSession)
    {
        var now = clock.GetCurrentInstant();
        var token = LinkToken.New();
        var one = toOneSession ? choices[0].Session : null;
        db.Invitations.Add(new Invitation { PersonId = person.Id, SessionId = one?.Id, TokenHash = LinkToken.Hash(token), InvitedBy = invitedBy, At = now });
        if (!person.HasMail)
        {
            AddCall(News.Invited, person.Id, one?.Id, null, one is null && choices.Count > 0 ? choices[0].Course.Title : null, now);
            return;
        }
        var language = person.Language;
        var title = choices.Count > 0 ? choices[0].Course.Title : T.Say(language, "news.invited.some");
        var letter = Opening(News.Invited, person, title, "", "", now)
            .Regarding($"training:{person.Id}/{one?.Id}")
            .Paragraph(T.Say(language, choices.Count > 0 ? "news.invited.words" : "news.invited.none-yet", title));
        foreach (var (course, session) in choices.Take(10))
            letter = letter.Facts(SessionWords.Facts(course, session, language).Where(fact => fact.Label != T.Say(language, "fact.materials")));
        cascade.Add(letter.Link(T.Say(language, "news.link-choose"), new Uri(organisation.Link("/training/invitation/" + token)))
            .Note(T.Say(language, "news.no-sign-in"))
            .Note(Questions(language)));
    }

    /// <summary>The course is completed: what it was, a link to the person's own certificate, and the address where anybody can check it.</summary>
    public void TellCompleted(Cascade cascade, Person person, Completion completion)
    {
        var now = clock.GetCurrentInstant();
        if (!person.HasMail)
        {
            AddCall(News.Completed, person.Id, null, null, completion.Title, now);
            return;
        }
        var language = person.Language;
        var token = LinkToken.New();
        db.CertificateLinks.Add(new CertificateLink { TokenHash = LinkToken.Hash(token), CompletionId = completion.Id, MadeAt = now });
        cascade.Add(Opening(News.Completed, person, completion.Title, "", "", now)
            .Regarding($"training:{person.Id}/{OfCourse}{completion.CourseId}")
            .Paragraph(T.Say(language, "news.completed.words", completion.Title, ""))
            .Facts((T.Say(language, "fact.course"), completion.Title), (T.Say(language, "fact.hours"), Hours.Say(completion.Minutes, language)),
                (T.Say(language, "fact.completed-on"), Helsinki.Say(completion.CompletedOn, language)), (T.Say(language, "fact.code"), completion.Code), (T.Say(language, "fact.check-at"), organisation.Link("/certificate/" + completion.Code)))
            .Paragraph(T.Say(language, completion.Qualification is null ? "news.completed.next" : "news.completed.next-qualified"))
            .Link(T.Say(language, "news.link-certificate"), new Uri(organisation.Link("/training/my-certificate/" + token)))
            .Note(T.Say(language, "news.no-sign-in"))
            .Note(Questions(language)));
    }

    /// <summary>Recordings wait for the person, or still do: until when, and which.</summary>
    /// <param name="left">Those that are not done; empty says that all are ahead.</param>
    public void TellRecordings(Cascade cascade, string kind, Person person, Course course, LocalDate by, IReadOnlyList<Recording> left, bool spoken = false)
    {
        var now = clock.GetCurrentInstant();
        if (!person.HasMail)
        {
            if (!spoken)
                AddCall(kind, person.Id, null, EndOf(by), course.Title, now);
            return;
        }
        var (language, token) = (person.Language, LinkToken.New());
        db.LearnerLinks.Add(new LearnerLink { TokenHash = LinkToken.Hash(token), CourseId = course.Id, PersonId = person.Id, MadeAt = now });
        var day = Helsinki.Say(by, language);
        var letter = Opening(kind, person, course.Title, "", day, now)
            .Regarding($"training:{person.Id}/{OfCourse}{course.Id}")
            .Paragraph(T.Say(language, $"news.{kind}.words", course.Title, day));
        if (left.Count > 0)
            letter = letter.Facts([.. left.Select(recording => (recording.Title, (string?)T.Say(language, "recording.minutes-of", recording.Minutes)))]);
        cascade.Add(letter.Link(T.Say(language, "news.link-recordings"), new Uri(organisation.Link("/training/learn/" + token)))
            .Note(T.Say(language, "news.no-sign-in"))
            .Note(Questions(language))
            .Until(EndOf(by)));
    }

    /// <summary>In what a letter is about: a course, by its recordings or when it is completed, where others have a session.</summary>
    public const string OfCourse = "course:";

    private static Instant EndOf(LocalDate day) => Helsinki.At(day.PlusDays(1), LocalTime.Midnight);

    /// <summary>A letter did not arrive: somebody calls instead.</summary>
    public void CallInstead(string kind, Guid personId, Guid? sessionId, string? words = null) => AddCall(kind, personId, sessionId, null, words, clock.GetCurrentInstant());

    private void AddCall(string kind, Guid personId, Guid? sessionId, Instant? by, string? words, Instant now) =>
        db.Calls.Add(new Call { PersonId = personId, SessionId = sessionId, Kind = kind, By = by, Words = words, AddedAt = now });

    private Letter Opening(string kind, Person person, string title, string when, string deadline, Instant now) =>
        Letter.To(person.AsReader(), "training." + kind, T.Say(person.Language, $"news.{kind}.subject", title, when, deadline).Trim(' ', ','), now)
            .Paragraph(T.Say(person.Language, "letter.hello", person.FirstName));

    /// <summary>A letter carries one calendar entry; each further meeting comes with a short letter of its own.</summary>
    private Letter OfMeeting(Person person, Course course, Session session, Enrolment enrolment, Meeting meeting, CalendarMethod method, Instant now)
    {
        var language = person.Language;
        return Letter.To(person.AsReader(), "training.calendar", T.Say(language, "news.calendar.subject", course.Title, SessionWords.When(meeting, language)), now)
            .Regarding($"training:{person.Id}/{session.Id}")
            .Paragraph(T.Say(language, "letter.hello", person.FirstName))
            .Paragraph(T.Say(language, method is CalendarMethod.Cancel ? "news.calendar.out" : "news.calendar.in", course.Title, SessionWords.When(meeting, language)))
            .With(TrainingCalendar.Entry(enrolment, course, session, meeting, organisation, language, method));
    }

    private string NewLink(Enrolment enrolment, Instant now)
    {
        var token = LinkToken.New();
        db.EnrolmentLinks.Add(new EnrolmentLink { TokenHash = LinkToken.Hash(token), EnrolmentId = enrolment.Id, MadeAt = now });
        return token;
    }

    private string Questions(string language) => T.Say(language, "news.questions", organisation.Phone, organisation.Mailbox);
}
