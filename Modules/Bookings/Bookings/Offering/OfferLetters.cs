using Bookings.Confirming;
using Foundation;
using Foundation.Calendar;
using Foundation.Mail;
using Foundation.Ui;
using NodaTime;

namespace Bookings.Offering;

/// <summary>The letters around an offer.</summary>
public static class OfferLetters
{
    private static Texts T => BookingsTexts.T;

    /// <summary>Everything needed to decide, the fee line by line, and until when to answer.</summary>
    public static Letter Offer(Offer offer, Request request, Quote quote, string unitName, Candidate expert, Organisation organisation, string link, Instant now)
    {
        var language = expert.Language;
        var letter = Letter.To(expert.AsReader(), "bookings.offer", T.Say(language, "offer.mail.subject", RequestWords.Title(request, unitName, language), Helsinki.Say(request.Date, language)), now)
            .Regarding("offer:" + offer.Id)
            .Paragraph(T.Say(language, "offer.mail.hello", expert.FirstName))
            .Paragraph(T.Say(language, "offer.mail.intro", organisation.Name));
        if (offer.Message is { Length: > 0 } message)
            letter = letter.Paragraph(message);
        letter = letter.Facts([.. RequestWords.Facts(request, unitName, language), (T.Say(language, "fact.contact"), request.ContactName)])
            .Heading(T.Say(language, "fact.fee"));
        letter = quote.Decided
            ? letter.Facts(FeeWords.Rows(quote, language)).Note(FeeWords.Source(quote, language))
            : letter.Paragraph(T.Say(language, "fee.undecided"));
        return letter
            .Paragraph(AnswerBy(offer, language))
            .Link(T.Say(language, "offer.mail.link"), new Uri(link))
            .Note(T.Say(language, "offer.mail.no-sign-in"))
            .Note(T.Say(language, "offer.mail.questions", organisation.Phone, organisation.Mailbox))
            .Until(request.StartsAt)
            .With(TaskCalendar.ForAsked(offer, request, unitName, organisation, language, CalendarMethod.Request));
    }

    /// <summary>The answer has not come and the deadline nears. The link is new, the offer is the same.</summary>
    public static Letter Reminder(Offer offer, Request request, string unitName, Candidate expert, Organisation organisation, string link, Instant now)
    {
        var language = expert.Language;
        return Letter.To(expert.AsReader(), "bookings.offer-reminder", T.Say(language, "offer.reminder.subject", RequestWords.Title(request, unitName, language), Helsinki.Say(request.Date, language)), now)
            .Regarding("offer:" + offer.Id)
            .Paragraph(T.Say(language, "offer.mail.hello", expert.FirstName))
            .Paragraph(T.Say(language, "offer.reminder.words", RequestWords.Title(request, unitName, language), RequestWords.When(request, language)))
            .Paragraph(AnswerBy(offer, language))
            .Link(T.Say(language, "offer.mail.link"), new Uri(link))
            .Note(T.Say(language, "offer.reminder.new-link"))
            .Note(T.Say(language, "offer.mail.questions", organisation.Phone, organisation.Mailbox))
            .Until(request.StartsAt);
    }

    /// <summary>Until when to answer, and whether the place is kept until then.</summary>
    internal static string AnswerBy(Offer offer, string language) =>
        T.Say(language, offer.InTurn ? "offer.mail.answer-by-in-turn" : "offer.mail.answer-by", Helsinki.Say(offer.AnswerBy, language));

    /// <summary>Somebody else was first. Said kindly, with thanks.</summary>
    public static Letter Taken(Offer offer, Request request, string unitName, Candidate expert, Organisation organisation, Instant now)
    {
        var language = expert.Language;
        return Letter.To(expert.AsReader(), "bookings.offer-taken", T.Say(language, "offer.taken.subject", RequestWords.Title(request, unitName, language), Helsinki.Say(request.Date, language)), now)
            .Regarding("offer:" + offer.Id)
            .Paragraph(T.Say(language, "offer.mail.hello", expert.FirstName))
            .Paragraph(T.Say(language, "offer.taken.words", RequestWords.Title(request, unitName, language), RequestWords.When(request, language)))
            .Paragraph(T.Say(language, "offer.taken.thanks"))
            .Note(T.Say(language, "offer.mail.questions", organisation.Phone, organisation.Mailbox))
            .With(TaskCalendar.ForAsked(offer, request, unitName, organisation, language, CalendarMethod.Cancel));
    }

    /// <summary>To somebody who said no, or whose time to answer is over: it is settled, and the calendar no longer holds the question.</summary>
    public static Letter Over(Offer offer, Request request, string unitName, Candidate expert, Organisation organisation, Instant now)
    {
        var (language, what) = (expert.Language, offer.State == OfferState.Declined ? "declined" : "time-over");
        var title = $"{RequestWords.Title(request, unitName, language)}, {RequestWords.When(request, language)}";
        return Letter.To(expert.AsReader(), "bookings.offer-" + what, T.Say(language, $"offer.{what}.subject", title), now)
            .Regarding("offer:" + offer.Id)
            .Paragraph(T.Say(language, "offer.mail.hello", expert.FirstName))
            .Paragraph(T.Say(language, $"offer.{what}.words", title))
            .Note(T.Say(language, "offer.over.calendar"))
            .Note(T.Say(language, "offer.mail.questions", organisation.Phone, organisation.Mailbox))
            .Until(request.EndsAt)
            .With(TaskCalendar.ForAsked(offer, request, unitName, organisation, language, CalendarMethod.Cancel));
    }

    /// <summary>To the coordinator: nobody is left to answer, although places are free.</summary>
    public static Letter NobodyLeft(Request request, string unitName, string lastName, OfferState last, Organisation organisation, Instant now) =>
        Letter.To(new Reader(null, organisation.Name, organisation.Mailbox, Languages.Default), "bookings.nobody-left",
                T.Say(Languages.Default, "offer.nobody.subject", RequestWords.Title(request, unitName, Languages.Default), Helsinki.Say(request.Date, Languages.Default)), now)
            .Regarding("request:" + request.Id)
            .Paragraph(T.Say(Languages.Default, last == OfferState.Lapsed ? "offer.nobody.lapsed" : "offer.nobody.declined", lastName))
            .Paragraph(T.Say(Languages.Default, "offer.nobody.words", request.Places - request.PlacesTaken))
            .Link(T.Say(Languages.Default, "offer.nobody.link"), new Uri(organisation.Link($"/bookings/requests/{request.Id}/candidates")));

    /// <summary>To the coordinator: one offer has lapsed while others still wait.</summary>
    public static Letter Lapsed(Request request, string unitName, string name, int stillOpen, Organisation organisation, Instant now) =>
        Letter.To(new Reader(null, organisation.Name, organisation.Mailbox, Languages.Default), "bookings.offer-lapsed",
                T.Say(Languages.Default, "offer.lapsed.subject", RequestWords.Title(request, unitName, Languages.Default), Helsinki.Say(request.Date, Languages.Default)), now)
            .Regarding("request:" + request.Id)
            .Paragraph(T.Say(Languages.Default, "offer.nobody.lapsed", name))
            .Paragraph(T.Say(Languages.Default, "offer.lapsed.words", stillOpen))
            .Link(T.Say(Languages.Default, "offer.lapsed.link"), new Uri(organisation.Link($"/requests/{request.Id}")));
}
