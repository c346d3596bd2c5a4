namespace Journeys;

/// <summary>How a journey is looked at.</summary>
/// <param name="Width">360 is a small phone, 1280 a laptop.</param>
public sealed record View(int Width, string Language = "fi", bool Script = true)
{
    public override string ToString() => $"{Width} px, {Language}{(Script ? "" : ", without script")}";
}
