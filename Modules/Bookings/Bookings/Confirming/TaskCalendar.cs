using Bookings.Overlapping;
using Bookings.Replying;
using Foundation;
using Foundation.Calendar;

namespace Bookings.Confirming;

/// <summary>
/// People's calendar entries of a task, made here only. The expert has one entry from the offer on: asked, confirmed, moved, taken out, always under the
/// offer's id. The unit has one for each person who comes. A calendar knows that it is the same one by its UID and rising sequence.
/// </summary>
public static class TaskCalendar
{
    /// <summary>For an expert who is asked: tentative until the answer.</summary>
    public static CalendarEntry ForAsked(Offer offer, Request request, string unitName, Organisation organisation, string language, CalendarMethod method) =>
        Entry(offer.Id, offer.CalendarSequence, request, RequestWords.Title(request, unitName, language), language, method) with
        {
            Description = BookingsTexts.T.Say(language, "confirming.calendar-asked", request.Goal),
            Url = new Uri(organisation.Link($"/my/offers/{offer.Id}")),
            Answer = EntryAnswer.Asked,
            AnswersOf = Reply.Offer,
        };

    /// <summary>For the expert who has the place: whom to ask for, whom to call, and the task's own page.</summary>
    /// <param name="overlaps">What else the person has agreed to at the same time: the entry says it, and why.</param>
    /// <param name="askedAnew">The time or place has changed and the person has not yet said that it suits.</param>
    public static CalendarEntry ForExpert(
        Assignment assignment, Offer offer, Request request, string unitName, Organisation organisation, string language, CalendarMethod method, IEnumerable<OverlapMark> overlaps, bool askedAnew = false) =>
        Entry(offer.Id, offer.CalendarSequence, request, RequestWords.Title(request, unitName, language), language, method) with
        {
            Description = Words(BookingsTexts.T.Say(language, "confirming.calendar-expert", request.Goal, request.ContactName, request.ContactPhone), overlaps, language),
            Url = new Uri(organisation.Link($"/my/tasks/{assignment.Id}")),
            Answer = askedAnew ? EntryAnswer.Asked : EntryAnswer.Given,
            AnswersOf = Reply.Offer,
        };

    /// <summary>For the unit: the expert by first name only, as others may see the calendar.</summary>
    /// <param name="askedAnew">Whether the person comes at the new time is not known yet.</param>
    public static CalendarEntry ForUnit(
        Assignment assignment, Request request, string unitName, string firstName, Organisation organisation, string language, CalendarMethod method, bool askedAnew = false)
    {
        var entry = Entry(assignment.Id, assignment.CalendarSequence, request, $"{RequestWords.Title(request, unitName, language)} ({firstName})", language, method) with
        {
            Description = BookingsTexts.T.Say(language, "confirming.calendar-unit", request.Goal, firstName),
            Url = new Uri(organisation.Link($"/requests/{request.Id}")),
        };
        return askedAnew ? entry with { Answer = EntryAnswer.AskedByLink } : entry;
    }

    /// <summary>What an entry of the expert says, with what it overlaps with.</summary>
    internal static string Words(string words, IEnumerable<OverlapMark> overlaps, string language) => string.Join("\n\n", overlaps.Select(mark => mark.Say(language)).Prepend(words));

    private static CalendarEntry Entry(Guid uid, int sequence, Request request, string summary, string language, CalendarMethod method) =>
        new(uid, sequence, method, summary, request.Date + request.Start, request.Date + request.End)
        {
            Location = RequestWords.Where(request, language),
        };
}
