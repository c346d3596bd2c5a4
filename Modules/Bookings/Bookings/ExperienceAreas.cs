namespace Bookings;

/// <summary>Kinds of lived experience that a unit can ask for; the same keys as in the register. Words are in the texts as "area.KEY".</summary>
public static class ExperienceAreas
{
    public static readonly IReadOnlyList<string> All =
    [
        "mielenterveys", "paihde", "pitkaaikaissairaus", "vamma", "laheinen", "omaishoito", "rikostausta", "lastensuojelu",
        "maahanmuutto", "asunnottomuus", "velkaantuminen", "perhe", "yksinaisyys", "tyottomyys", "koyhyys",
    ];

    public static string Say(string area, string language) => All.Contains(area) ? BookingsTexts.T.Say(language, "area." + area) : area;

    public static string Say(IEnumerable<string> areas, string language) => string.Join(", ", areas.Select(area => Say(area, language)));
}
