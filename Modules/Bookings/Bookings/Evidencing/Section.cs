using System.Globalization;

namespace Bookings.Evidencing;

/// <summary>One table of the numbers with its words. The page, the table file and the document are made of the same ones, so that they cannot differ.</summary>
/// <param name="What">What is counted, in words; null when the headings say all.</param>
/// <param name="Drawn">Which column is drawn as bars beside the table; null when the numbers are not of one kind.</param>
public sealed record Section(string Title, string? What, string RowHeading, IReadOnlyList<string> Headings, IReadOnlyList<SectionRow> Rows, int? Drawn = 0);

public sealed record SectionRow(string Name, params IReadOnlyList<Figure> Figures);

/// <summary>A number as it is shown: null is one that cannot be counted or is not shown.</summary>
public readonly record struct Figure(decimal? Number, int Decimals = 0)
{
    public static implicit operator Figure(int number) => new(number);

    public static implicit operator Figure(int? number) => new(number);

    public static Figure OneDecimal(double? number) => new(number is { } some ? decimal.Round((decimal)some, 1, MidpointRounding.AwayFromZero) : null, 1);

    /// <summary>Hours of so many minutes.</summary>
    public static Figure Hours(int minutes) => OneDecimal(minutes / 60d);

    /// <summary>As people of the language read it; "–" when there is none.</summary>
    public string Say(string language) => Number is { } number ? Dotted(number, Decimals) is var text && language == "en" ? text : text.Replace('.', ',') : "–";

    /// <summary>With a decimal comma, as Finnish spreadsheets read numbers in any language; empty when there is none.</summary>
    public string InCells => Number is { } number ? Dotted(number, Decimals).Replace('.', ',') : "";

    private static string Dotted(decimal number, int decimals) => number.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
