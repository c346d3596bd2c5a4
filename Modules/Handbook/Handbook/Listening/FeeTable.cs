using System.Globalization;
using System.Text;
using Fees.Contracts;

namespace Handbook.Listening;

/// <summary>Fees as a Markdown table. In Finnish, as the handbook is.</summary>
internal static class FeeTable
{
    public static string Of(IEnumerable<RecommendedFee> fees)
    {
        var table = new StringBuilder($"| {Say("fees.task")} | {Say("fees.fee")} | {Say("fees.when")} |\n| --- | --- | --- |\n");
        foreach (var fee in fees.OrderBy(fee => fee.TaskType is null).ThenBy(fee => Task(fee.TaskType), StringComparer.Ordinal).ThenBy(fee => fee.RemoteOnly).ThenBy(fee => fee.Unit, StringComparer.Ordinal).ThenBy(fee => fee.FromMinutes ?? 0))
            table.Append(CultureInfo.InvariantCulture, $"| {Task(fee.TaskType)} | {Amount(fee)} | {When(fee)} |\n");
        return table.ToString();
    }

    public static string Of(RecommendationDecided told)
    {
        var decided = string.Join(", ", new[] { told.Section.Length > 0 ? "§ " + told.Section.TrimStart('§', ' ') : "", told.CaseNumber }.Where(part => part.Length > 0));
        var valid = told.ValidTo is { } to ? Say("fees.valid-to", Date(told.ValidFrom), Date(to)) : Say("fees.valid", Date(told.ValidFrom));
        return $"{Of(told.Fees)}\n{Say("fees.decided", told.Body, Date(told.DecidedOn))}{(decided.Length > 0 ? $" ({decided})" : "")}. {valid}\n";
    }

    private static string Task(string? type) => type is null ? Say("fees.any-task") : Say("task." + type);

    private static string Amount(RecommendedFee fee) => Say("fees.unit." + fee.Unit, fee.UpToCents is { } upTo ? $"{Euros(fee.Cents)}–{Euros(upTo)}" : Euros(fee.Cents));

    private static string When(RecommendedFee fee)
    {
        var length = (fee.FromMinutes, fee.ToMinutes) switch
        {
            (null, null) => "",
            ({ } from, null) when from % 30 == 1 => Say("fees.over", Hours(from - 1)), // a band that begins where another ends
            ({ } from, null) => Say("fees.from", Hours(from)),
            (null, { } to) => Say("fees.to", Hours(to)),
            ({ } from, { } to) => Say("fees.between", Hours(from), Hours(to)),
        };
        return string.Join(", ", new[] { length, fee.RemoteOnly ? Say("fees.remote") : "", fee.GroupOnly ? Say("fees.group") : "", fee.WithinHours is { } hours ? Say("fees.within", hours) : "" }.Where(part => part.Length > 0)) is { Length: > 0 } when ? when : "–";
    }

    private static string Hours(int minutes) => (minutes / 60m).ToString("0.##", Finnish);

    private static string Euros(long cents) => (cents / 100m).ToString("0.00", Finnish);

    public static string Date(DateOnly date) => $"{date.Day}.{date.Month}.{date.Year}";

    private static readonly CultureInfo Finnish = CultureInfo.GetCultureInfo("fi");

    private static string Say(string key, params object?[] values) => HandbookTexts.T.Say("fi", key, values);
}
