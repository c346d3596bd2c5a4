using Foundation.Calendar;
using Foundation.Ui;
using NodaTime;

namespace Bookings.Requesting;

/// <summary>Reads a form into what the unit asks for, or says what is missing or wrong, field by field in the order of the form.</summary>
public sealed class WishReader
{
    public const int MostPlaces = 20, MostPreparationHours = 40, YearsAhead = 2;
    public static readonly IReadOnlyList<string> Languages = ["fi", "en", "sv", "ru", "ar", "se", "uk"];

    private readonly RequestInput typed;
    private readonly Instant now;
    private readonly Errors errors = new(BookingsTexts.T);

    private WishReader(RequestInput typed, Instant now) => (this.typed, this.now) = (typed, now);

    /// <returns>Errors, or a wish when there are none.</returns>
    public static (Wish? Wish, Errors Errors) Read(RequestInput typed, Instant now)
    {
        var reader = new WishReader(typed, now);
        var wish = reader.Read();
        return (reader.errors.Any ? null : wish, reader.errors);
    }

    /// <summary>Only when and where.</summary>
    public static (Plan? Plan, Errors Errors) ReadPlan(RequestInput typed, Instant now)
    {
        var reader = new WishReader(typed, now);
        var time = WishTime.Read(typed, now, reader.errors);
        var place = reader.Place();
        var plan = new Plan(time.Date, time.Start, time.End, place.Remote, place.Municipality, place.Address, place.Link, OrNull(place.Accessibility));
        return (reader.errors.Any ? null : plan, reader.errors);
    }

    private Wish Read()
    {
        var task = OneOf(typed.TaskType, TaskTypes.All, nameof(typed.TaskType), "ask.task-missing");
        var goal = Text(typed.Goal, nameof(typed.Goal), 2000, "ask.goal-missing");
        var audience = Text(typed.Audience, nameof(typed.Audience), 500, "ask.audience-missing");
        var areas = (typed.Areas ?? []).Where(ExperienceAreas.All.Contains).Distinct().ToList();
        var experience = Text(typed.Experience, nameof(typed.Experience), 1000);
        if (areas.Count == 0 && experience.Length == 0)
            errors.Add(nameof(typed.Areas), "ask.areas-missing");
        var time = WishTime.Read(typed, now, errors);
        var place = Place();
        var preparation = Preparation();
        var places = Typed.Whole(typed.Places, 1, MostPlaces) ?? 0;
        if (places == 0)
            errors.Add(nameof(typed.Places), "ask.places-wrong", MostPlaces);
        var language = OneOf(typed.Language, Languages, nameof(typed.Language), "ask.language-missing");
        var contact = Line(typed.ContactName, nameof(typed.ContactName), 200, "ask.contact-name-missing");
        var phone = Phone();
        var costCentre = Line(typed.CostCentre, nameof(typed.CostCentre), 50, "ask.cost-centre-missing");
        return new Wish(task, goal, audience, areas, OrNull(experience), place.Remote, place.Municipality, place.Address, place.Link,
            time.Date, time.Start, time.End, preparation, places, language, OrNull(place.Accessibility), contact, phone, costCentre);
    }

    private (bool Remote, string? Municipality, string? Address, string? Link, string Accessibility) Place()
    {
        switch (typed.Where)
        {
            case RequestInput.Online:
                return (true, null, null, Link(), "");
            case RequestInput.OnSite:
                if (!Places.IsKnown(typed.Municipality ?? ""))
                    errors.Add(nameof(typed.Municipality), "ask.municipality-missing");
                return (false, typed.Municipality, Line(typed.Address, nameof(typed.Address), 300, "ask.address-missing"), null,
                    Text(typed.Accessibility, nameof(typed.Accessibility), 1000));
            default:
                errors.Add(nameof(typed.Where), "ask.where-missing");
                return (false, null, null, null, "");
        }
    }

    private string? Link()
    {
        if (Typed.Empty(typed.MeetingLink) && typed.LinkLater == CheckField.Yes)
            return null;
        if (Typed.Empty(typed.MeetingLink))
            errors.Add(nameof(typed.MeetingLink), "ask.link-missing");
        else if (MeetingLinks.Read(typed.MeetingLink) is { } link)
            return link;
        else
            errors.Add(nameof(typed.MeetingLink), "ask.link-wrong");
        return null;
    }

    private int Preparation()
    {
        var hours = Typed.Empty(typed.PreparationHours) ? 0 : Typed.Whole(typed.PreparationHours, 0, MostPreparationHours);
        var minutes = Typed.Empty(typed.PreparationMinutes) ? 0 : Typed.Whole(typed.PreparationMinutes, 0, MostPreparationHours * 60);
        if (hours is null)
            errors.Add(nameof(typed.PreparationHours), "ask.preparation-hours-wrong", MostPreparationHours);
        if (minutes is null)
            errors.Add(nameof(typed.PreparationMinutes), "ask.preparation-minutes-wrong");
        var total = (hours ?? 0) * 60 + (minutes ?? 0);
        if (total > MostPreparationHours * 60)
            errors.Add(nameof(typed.PreparationHours), "ask.preparation-hours-wrong", MostPreparationHours);
        return total;
    }

    private string Phone()
    {
        var phone = Line(typed.ContactPhone, nameof(typed.ContactPhone), 30, "ask.contact-phone-missing");
        if (phone.Length is > 0 and <= 30 && (phone.Count(char.IsAsciiDigit) is < 5 or > 15 || !phone.All(c => char.IsAsciiDigit(c) || c is ' ' or '+' or '-' or '(' or ')')))
            errors.Add(nameof(typed.ContactPhone), "ask.contact-phone-wrong");
        return phone;
    }

    private string OneOf(string? value, IReadOnlyList<string> known, string field, string missing)
    {
        if (value is not null && known.Contains(value))
            return value;
        errors.Add(field, missing);
        return "";
    }

    private string Line(string? value, string field, int limit, string missing) => Fit(TypedText.Line(value), field, limit, missing);

    private string Text(string? value, string field, int limit, string? missing = null) => Fit(TypedText.Lines(value), field, limit, missing);

    private string Fit(string text, string field, int limit, string? missing)
    {
        if (text.Length == 0 && missing is not null)
            errors.Add(field, missing);
        else if (text.Length > limit)
            errors.Add(field, "typed.too-long", limit, text.Length);
        return text;
    }

    private static string? OrNull(string text) => text.Length == 0 ? null : text;
}

internal static class MeetingLinks
{
    /// <summary>A whole https address of at most 500 characters without a user name in it; null for anything else.</summary>
    public static string? Read(string? typed)
    {
        var link = TypedText.Line(typed);
        return link.Length <= 500 && !link.Contains(' ', StringComparison.Ordinal) && Uri.TryCreate(link, UriKind.Absolute, out var address)
            && address.Scheme == Uri.UriSchemeHttps && address.UserInfo.Length == 0 && address.Host.Contains('.', StringComparison.Ordinal) ? link : null;
    }
}
