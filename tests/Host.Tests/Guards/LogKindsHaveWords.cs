using System.Text.RegularExpressions;
using Recruitment;
using Recruitment.OwnData;

namespace Host.Tests.Guards;

/// <summary>Whatever is written into the privacy log is shown to the person concerned, in words: each kind that any source writes has some.</summary>
public partial class LogKindsHaveWords
{
    [Fact]
    public void Every_kind_that_is_written_has_words()
    {
        var written = House.ProductSources(".cs", ".razor").SelectMany(source => Written(source.Text).Select(kind => (source.Path, kind))).ToList();
        written.Select(one => one.kind).Distinct().Count().ShouldBeGreaterThan(20);
        written.Where(one => !LogWords.Knows(one.kind)).Select(one => $"{one.Path}: {one.kind}").ShouldBeEmpty();
    }

    [Fact]
    public void Kinds_are_found_however_they_are_written() => Written("""
        privacy.Changed(expert.Id, "planted.one");
        log.Read(read.Subject, planted ? "planted.two" : "planted.three");
        await Bus.InvokeAsync(new Foundation.Privacy.PersonalDataRead(application.ExpertId ?? Id(1), "planted.four"));
        yield return new PersonalDataRead(ExpertId,
            "planted.five");
        privacy.Exported(row.Expert.Id, "planted." + kind);
        """).ShouldBe(["planted.one", "planted.two", "planted.three", "planted.four", "planted.five", "planted."]);

    [Fact]
    public void A_call_whose_kind_cannot_be_read_is_found() => Calls("privacy.Changed(id, kind); privacy.Changed(id, \"planted.one\");").Count(call => Literal().Count(call) == 0).ShouldBe(1);

    /// <summary>A kind that is decided while it runs cannot be looked up here; only the log itself passes one on.</summary>
    [Fact]
    public void Every_kind_is_written_out_where_it_is_logged() => House.ProductSources(".cs", ".razor").Where(source => source.Path != "Modules/Foundation/Privacy/PrivacyLog.cs")
        .SelectMany(source => Calls(source.Text).Where(call => Literal().Count(call) == 0).Select(call => $"{source.Path}: {call}")).ShouldBeEmpty();

    private static IEnumerable<string> Calls(string source) => Call().Matches(source).Select(call => call.Groups["rest"].Value);

    /// <summary>A kind put together of the register's fields stands for all of them.</summary>
    private static IEnumerable<string> Written(string source) => Calls(source).SelectMany(call => Literal().Matches(call)).SelectMany(kind =>
        kind.Groups["field"].Success ? ExpertDetails.Fields.Select(field => kind.Groups["kind"].Value + field) : [kind.Groups["kind"].Value]);

    [GeneratedRegex(@"(?:\b(?:privacy|log|privacyLog)\.(?:Changed|Read|Exported)|\bnew (?:[\w.]+\.)?PersonalDataRead)\((?<rest>[^;]*);", RegexOptions.IgnoreCase)]
    private static partial Regex Call();

    [GeneratedRegex("""\x22(?<kind>[a-z]+\.[a-z-]*)\x22(?<field> \+ field\b)?""")]
    private static partial Regex Literal();
}
