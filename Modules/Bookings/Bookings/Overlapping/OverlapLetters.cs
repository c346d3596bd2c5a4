using Bookings.Confirming;
using Foundation.Calendar;
using Foundation.Mail;
using Foundation.Ui;
using NodaTime;

namespace Bookings.Overlapping;

/// <summary>Tells the expert that an entry of theirs has got a word about an agreed overlap, or has lost it again. The unit hears nothing of it.</summary>
internal static class OverlapLetters
{
    private static Texts T => BookingsTexts.T;

    /// <param name="marks">None: it overlaps no more.</param>
    public static Letter EntryChanged(Assignment place, Request request, string unitName, Candidate expert, IReadOnlyList<OverlapMark> marks, Instant now, CalendarEntry entry)
    {
        var language = expert.Language;
        var letter = Letter.To(expert.AsReader(), "bookings.overlap",
                T.Say(language, marks.Count > 0 ? "overlap.mail-subject" : "overlap.mail-over-subject", TaskTypes.Say(request.TaskType, language), RequestWords.When(request, language)), now)
            .Regarding($"assignment:{place.Id}")
            .Paragraph(T.Say(language, "letter.hello", expert.FirstName))
            .Paragraph(T.Say(language, marks.Count > 0 ? "overlap.mail-lead" : "overlap.mail-over-lead"))
            .Facts((T.Say(language, "fact.task"), RequestWords.Title(request, unitName, language)), (T.Say(language, "fact.when"), RequestWords.When(request, language)))
            .Until(request.EndsAt)
            .With(entry);
        return letter.OverlappingWith(marks, language).Note(T.Say(language, "overlap.mail-calendar"));
    }

    /// <summary>What overlaps and why, in a letter to the expert; nothing when nothing does.</summary>
    internal static Letter OverlappingWith(this Letter letter, IEnumerable<OverlapMark> marks, string language) => marks.Aggregate(letter, (so, mark) => so.Paragraph(mark.Say(language)));
}
