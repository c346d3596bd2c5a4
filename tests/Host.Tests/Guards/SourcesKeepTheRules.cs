using System.Text.RegularExpressions;

namespace Host.Tests.Guards;

/// <summary>Rules that are a few words each and that a compiler does not know.</summary>
public partial class SourcesKeepTheRules
{
    [Fact]
    public void Nobody_asks_the_machine_what_time_it_is_but_the_clock() => House.ProductSources(".cs", ".razor")
        .Where(source => source.Path != "Modules/Foundation/AppClock.cs").SelectMany(source => Found(MachineTime(), source)).ShouldBeEmpty();

    [Fact]
    public void Nobody_sleeps_while_holding_a_thread() => House.ProductSources(".cs", ".razor").Concat(House.Sources("tests", ".cs"))
        .Where(source => !source.Path.EndsWith(nameof(SourcesKeepTheRules) + ".cs", StringComparison.Ordinal)).SelectMany(source => Found(Sleep(), source)).ShouldBeEmpty();

    [Fact]
    public void No_page_has_a_style_or_a_script_of_its_own() => House.ProductSources(".razor").SelectMany(source => Found(Inline(), source)).ShouldBeEmpty();

    [Fact]
    public void No_provider_is_spoken_to_outside_the_persistence_of_the_foundation() => House.ProductSources(".cs", ".razor")
        .Where(source => !source.Path.StartsWith("Modules/Foundation/Persistence/", StringComparison.Ordinal) && !source.Path.Contains("/Migrations/", StringComparison.Ordinal)
            && !source.Path.StartsWith("Modules/Foundation/Microsoft.SqlServer.Server/", StringComparison.Ordinal))
        .SelectMany(source => Found(ProviderSql(), source)).ShouldBeEmpty();

    [Fact]
    public void No_folder_is_named_after_nothing_in_particular() => House.ProductSources("").Concat(House.Sources("tests", ".cs")).SelectMany(source => Vague(source.Path)).Distinct().ShouldBeEmpty();

    [Theory]
    [InlineData("var now = DateTime.Now;"), InlineData("DateTimeOffset.UtcNow.AddDays(1)"), InlineData("DateTime.Today"), InlineData("SystemClock.Instance"), InlineData("TimeProvider.System")]
    public void A_look_at_the_machine_s_time_is_found(string planted) => MachineTime().IsMatch(planted).ShouldBeTrue();

    [Theory]
    [InlineData("<p style=\"color:red\">"), InlineData("<script>"), InlineData("<style>"), InlineData("<a onclick=\"x()\">"), InlineData("<a href=\"javascript:x\">")]
    public void An_inline_style_or_script_is_found(string planted) => Inline().IsMatch(planted).ShouldBeTrue();

    [Theory]
    [InlineData("<PostForm Name=\"x\" OnSubmit=\"Send\">"), InlineData("<form method=\"post\" @onsubmit=\"Send\">"), InlineData("<p class=\"style\">")]
    public void What_Razor_does_on_the_server_is_no_script(string fine) => Inline().IsMatch(fine).ShouldBeFalse();

    [Theory]
    [InlineData("db.Database.ExecuteSqlRawAsync(\"x\")"), InlineData("FromSql($\"x\")"), InlineData("new SqlConnection()"), InlineData("using Microsoft.Data.Sqlite;")]
    public void SQL_in_a_module_is_found(string planted) => ProviderSql().IsMatch(planted).ShouldBeTrue();

    [Fact]
    public void A_sleep_and_a_vague_folder_are_found()
    {
        Sleep().IsMatch("Thread.Sleep(100);").ShouldBeTrue();
        Vague("Modules/Fees/Fees/Helpers/Iban.cs").ShouldBe(["Modules/Fees/Fees/Helpers"]);
    }

    private static IEnumerable<string> Found(Regex rule, Source source) => source.Text.Split('\n')
        .Select((line, i) => (line, i)).Where(found => rule.IsMatch(found.line)).Select(found => $"{source.Path}:{found.i + 1} {found.line.Trim()}");

    private static IEnumerable<string> Vague(string path)
    {
        var parts = path.Split('/');
        return Enumerable.Range(0, parts.Length - 1)
            .Where(i => parts[i] is "Common" or "Core" or "Shared" or "Services" or "Helpers" or "Managers" or "Interfaces" or "Utils" or "Utilities" or "Misc")
            .Select(i => string.Join('/', parts[..(i + 1)]));
    }

    [GeneratedRegex(@"\bDateTime(Offset)?\.(Now|UtcNow|Today)\b|\bSystemClock\.Instance\b|\bTimeProvider\.System\b")]
    private static partial Regex MachineTime();

    [GeneratedRegex(@"\bThread\.Sleep\b")]
    private static partial Regex Sleep();

    [GeneratedRegex("""\sstyle=|<style|<script|\son[a-z]+="|javascript:""")]
    private static partial Regex Inline();

    [GeneratedRegex(@"\b(ExecuteSql|FromSql|SqlQuery)\w*|\bMicrosoft\.Data\.(Sqlite|SqlClient)\b|\bnew (Sqlite|Sql)Connection\b")]
    private static partial Regex ProviderSql();
}
