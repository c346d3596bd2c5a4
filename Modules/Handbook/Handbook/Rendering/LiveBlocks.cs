using System.Text.RegularExpressions;

namespace Handbook.Rendering;

/// <summary>Live blocks: a line that says <c>{{palkkiotaulukko}}</c> and nothing else stands for the block's text.</summary>
public static partial class LiveBlocks
{
    /// <summary>The fee table in force; renewed when the board decides.</summary>
    public const string FeeTable = "palkkiotaulukko";
    public const string Contacts = "yhteystiedot";
    public const string Terms = "sanasto";

    public static IEnumerable<string> NamesIn(string text) => Line().Matches(text).Select(match => match.Groups[1].Value).Distinct();

    /// <summary>Blocks do not stand within blocks: what a block says is taken as it is. An unknown name stays as typed.</summary>
    public static string Fill(string text, IReadOnlyDictionary<string, string> blocks) =>
        Line().Replace(text, match => blocks.TryGetValue(match.Groups[1].Value, out var block) ? "\n" + block.Trim() + "\n" : match.Value);

    [GeneratedRegex(@"^[ ]{0,3}\{\{[ ]*([\p{L}\p{Nd}-]{1,60})[ ]*\}\}[ ]*$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Line();
}
