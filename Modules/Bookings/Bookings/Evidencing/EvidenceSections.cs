using Bookings.Cancelling;

namespace Bookings.Evidencing;

/// <summary>The numbers as tables with their words.</summary>
public sealed class EvidenceSections(Evidence evidence, string language)
{
    public IReadOnlyList<Section> All =>
    [
        Summary(), Requests(), Places(), ByMunicipality(), ByArea(), ByType(), ByUnit(), Clinics(), Waits(), Offers(), Cancellations(), Marks(), Impacts(),
    ];

    private string T(string key, params object?[] values) => BookingsTexts.T.Say(language, "evidence." + key, values);

    private Section Summary()
    {
        var (all, wait) = (evidence.All, evidence.Wait);
        return new(T("summary"), T("summary-what"), T("number"), [T("value")],
        [
            new(T("held"), all.Held), new(T("hours"), Figure.Hours(all.Minutes)), new(T("preparation"), Figure.Hours(all.Preparation)), new(T("experts"), evidence.Experts),
            new(T("fill-rate"), all.FillRate), new(T("wait-median"), Figure.OneDecimal(wait?.Median)), new(T("wait-mean"), Figure.OneDecimal(wait?.Mean)), new(T("coming"), evidence.Coming),
        ], Drawn: null);
    }

    private Section Requests()
    {
        var all = evidence.All;
        return new(T("requests"), T("what-requests"), T("number"), [T("requests")],
            [new(T("sent"), all.Requests), new(T("called-off"), all.CalledOff), new(T("not-called-off"), all.Requests - all.CalledOff)]);
    }

    private Section Places()
    {
        var all = evidence.All;
        return new(T("places"), T("what-places"), T("number"), [T("places")],
        [
            new(T("asked"), all.Asked), new(T("confirmed"), all.Confirmed), new(T("held"), all.Held), new(T("not-held"), all.NotHeld), new(T("no-shows"), all.NoShows), new(T("unreported"), all.Unreported),
        ]);
    }

    private Section ByMunicipality()
    {
        var found = evidence.By(group => group.Municipality ?? "").ToDictionary(one => one.Key, one => one.Tally);
        var codes = Bookings.Places.Municipalities.Select(place => place.Code).Concat(found.Keys.Where(code => code.Length > 0).Order(StringComparer.Ordinal)).Distinct();
        return Breakdown("by-municipality", "municipality",
            [.. codes.Select(code => (Bookings.Places.Name(code), found.GetValueOrDefault(code))), (BookingsTexts.T.Say(language, "where.remote"), found.GetValueOrDefault(""))]);
    }

    private Section ByArea() => Breakdown("by-area", "area",
        [.. ExperienceAreas.All.Concat(evidence.Areas.Keys.Order(StringComparer.Ordinal)).Distinct().Select(area => (ExperienceAreas.Say(area, language), evidence.Areas.GetValueOrDefault(area)))]);

    private Section ByType()
    {
        var found = evidence.By(group => group.TaskType).ToDictionary(one => one.Key, one => one.Tally);
        return Breakdown("by-type", "type", [.. TaskTypes.All.Select(type => (TaskTypes.Say(type, language), found.GetValueOrDefault(type)))]);
    }

    private Section ByUnit() => Breakdown("by-unit", "unit", [.. evidence.By(group => group.Unit).Select(one => (Name: evidence.Units.GetValueOrDefault(one.Key, "–"), one.Tally))
        .OrderByDescending(one => one.Tally.Held).ThenBy(one => one.Name, StringComparer.CurrentCulture)]);

    private Section Breakdown(string title, string rows, IEnumerable<(string Name, Tally Tally)> parts) => new(T(title), T("what-" + title), T(rows),
        [T("held"), T("hours"), T("requests"), T("asked"), T("confirmed"), T("fill-rate")],
        [.. parts.Select(part => new SectionRow(part.Name, part.Tally.Held, Figure.Hours(part.Tally.Minutes), part.Tally.Requests, part.Tally.Asked, part.Tally.Confirmed, part.Tally.FillRate))]);

    private Section Clinics() => new(T("clinics"), T("what-clinics"), T("number"), [T("value")],
        [new(T("clinic-days"), evidence.Clinics.Days), new(T("clinic-reserved"), evidence.Clinics.Reserved), new(T("clinic-came"), evidence.Clinics.Came)]);

    private static readonly (string Key, double Below)[] Spans = [("day", 1), ("three-days", 3), ("week", 7), ("two-weeks", 14), ("longer", double.PositiveInfinity)];

    private Section Waits() => new(T("waits"), T("what-waits", Figure.OneDecimal(evidence.Wait?.Median).Say(language), Figure.OneDecimal(evidence.Wait?.Mean).Say(language)), T("wait"), [T("confirmed")],
        [.. Spans.Index().Select(span => new SectionRow(T("wait-" + span.Item.Key),
            evidence.Waits.Count(wait => wait.TotalDays < span.Item.Below && (span.Index == 0 || wait.TotalDays >= Spans[span.Index - 1].Below))))]);

    private Section Offers()
    {
        int Of(OfferState state) => evidence.Offers.GetValueOrDefault(state);
        return new(T("offers"), T("what-offers"), T("answer"), [T("offers")],
        [
            new(T("accepted"), Of(OfferState.Accepted)), new(T("declined"), Of(OfferState.Declined)), new(T("declined-reason"), evidence.Reasons), new(T("lapsed"), Of(OfferState.Lapsed)),
            new(T("taken"), Of(OfferState.Taken)), new(T("withdrawn"), Of(OfferState.Withdrawn) + Of(OfferState.Open)),
        ]);
    }

    private Section Cancellations() => new(T("cancellations"), T("what-cancellations"), T("cancel-reason"), [T("cancellations")],
        [.. evidence.Cancellations.OrderByDescending(one => one.Count).ThenBy(one => one.ByRole, StringComparer.Ordinal).ThenBy(one => one.Reason, StringComparer.Ordinal)
            .Select(one => new SectionRow($"{T("cancelled-by-" + one.ByRole)}: {(one.Reason.Length == 0 ? T("own-words") : CancelReasons.Say(one.Reason, language))}", one.Count))]);

    private Section Marks() => new(T("marks"), T("what-marks", Evidence.Least), T("mark"), [.. Evidence.Sides.Select(side => T("marks-" + side))],
        [.. Enumerable.Range(1, 5).Reverse().Select(mark => new SectionRow(BookingsTexts.T.Say(language, $"report.score.{mark}"), [.. Evidence.Sides.Select(side => (Figure)evidence.Marks(side, mark))])),
            new(T("marks-all"), [.. Evidence.Sides.Select(side => (Figure)evidence.Marks(side))])], Drawn: null);

    private Section Impacts() => new(T("impacts"), T("what-impacts"), T("number"), [T("value")],
        [new(T("impacts-asked"), evidence.ImpactsAsked), new(T("impacts-answered"), evidence.ImpactsAnswered)]);
}
