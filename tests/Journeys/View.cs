namespace Journeys;

/// <summary>How a journey is looked at.</summary>
/// <param name="Width">360 is a small phone, 1280 a laptop.</param>
/// <param name="Also">Another width that each page is looked at in, too, as if the window were made so wide.</param>
/// <param name="Judged">Whether axe judges a page that has no script, too.</param>
public sealed record View(int Width, string Language = "fi", bool Script = true, int? Also = null, bool Judged = false)
{
    public int[] Widths => Also is { } other ? [Width, other] : [Width];

    public static int HeightOf(int width) => width < 600 ? 740 : 800;

    public override string ToString() => $"{string.Join(" and ", Widths)} px, {Language}{(Script ? "" : ", without script")}";
}
