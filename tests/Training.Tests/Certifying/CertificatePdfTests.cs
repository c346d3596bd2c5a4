using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using Foundation;
using NodaTime;
using Training.Certifying;

namespace Training.Tests.Certifying;

/// <summary>The certificate as a file: what it says, and that it can be read aloud. Looked at byte by byte, and by programmes of others when they are here.</summary>
public sealed class CertificatePdfTests
{
    private const string Title = "Kokemusasiantuntijan peruskoulutus – Šokki & <b>tarina</b>";

    private static byte[] Made(string title = Title, string language = "fi", string name = "Päivi Žižkovská-Öljymäki")
    {
        var organisation = new Organisation { BaseAddress = "https://kokemus.example" };
        organisation.Is("Kainuun esimerkkialue", "kokemus@esimerkki.example", "08 123 456");
        return CertificatePdf.Write(new Completion
        {
            PersonId = Guid.Empty, CourseId = Guid.Empty, Title = title, Qualification = Course.Expert, Minutes = 750, CompletedOn = new LocalDate(2027, 3, 31), At = Instant.FromUtc(2027, 3, 31, 15, 0),
            Code = "ABCDE-23456-FGHJK-789MN", ShownName = "Päivi Ž.",
        }, name, organisation, language);
    }

    [Fact]
    public void It_names_its_title_and_language_and_says_that_it_is_tagged()
    {
        var file = Latin(Made());
        file.ShouldContain("/Lang (fi-FI)");
        file.ShouldContain("/MarkInfo << /Marked true >>");
        file.ShouldContain("/DisplayDocTitle true");
        file.ShouldContain("/Title " + PdfObjects.Text($"Todistus: {Title}, Päivi Žižkovská-Öljymäki"));
        file.ShouldContain("<pdfuaid:part>1</pdfuaid:part>");
        Latin(Made(language: "en")).ShouldContain("/Lang (en-GB)");
    }

    [Fact]
    public void Every_line_belongs_to_an_element_of_the_tree_and_back()
    {
        var objects = Regex.Matches(Latin(Made()), @"(\d+) 0 obj\n(.*?)\nendobj", RegexOptions.Singleline).ToDictionary(found => int.Parse(found.Groups[1].Value), found => found.Groups[2].Value);
        var root = objects.Values.Single(body => body.Contains("/StructTreeRoot /K"));
        var document = objects[Number(root, @"/K (\d+) 0 R")];
        document.ShouldContain("/S /Document");
        var tags = new List<string>();
        void Walk(int number)
        {
            tags.Add(Regex.Match(objects[number], @"/S /(\w+)").Groups[1].Value);
            foreach (Match child in Regex.Matches(Regex.Match(objects[number], @"/K \[(.*)\]").Groups[1].Value, @"(?<!/Pg |/Obj )\b(\d+) 0 R"))
                Walk(int.Parse(child.Groups[1].Value));
        }
        foreach (Match child in Regex.Matches(Regex.Match(document, @"/K \[(.*)\]").Groups[1].Value, @"(\d+) 0 R"))
            Walk(int.Parse(child.Groups[1].Value));
        tags.Where(tag => tag.StartsWith('H')).ShouldBe(["H1", "H2", "H2"]);
        tags.Count(tag => tag == "P").ShouldBe(10);
        tags.Count(tag => tag == "Link").ShouldBe(1);

        // From the page back: each marked line has its element in the parent tree, and the link its own.
        var page = Regex.Match(root, @"/Nums \[0 \[(.*?)\]").Groups[1].Value.Split(" 0 R").Count(one => one.Length > 0);
        page.ShouldBe(objects.Values.Sum(body => Regex.Count(body, "/MCID ")));
        root.ShouldMatch(@"\] 1 \d+ 0 R");
    }

    [Fact]
    public void The_font_comes_along_and_only_as_much_of_it_as_is_used()
    {
        var file = Made();
        Latin(file).ShouldContain("/FontFile2");
        file.Length.ShouldBeLessThan(40_000);
    }

    [Fact]
    public void The_same_certificate_is_the_same_file() => Made().ShouldBe(Made());

    [Fact]
    public async Task What_it_says_can_be_copied_with_every_letter()
    {
        SkipWithout("pdftotext");
        var text = (await RunAsync("pdftotext", ["-layout", "-enc", "UTF-8"], Made())).ReplaceLineEndings(" ");
        foreach (var word in new[] { "Kainuun esimerkkialue", "Päivi Žižkovská-Öljymäki", "Šokki", "<b>tarina</b>", "12,5 tuntia", "31.3.2027", "Kokemusasiantuntija", "ABCDE-23456-FGHJK-789MN", "https://kokemus.example/certificate/ABCDE-23456-FGHJK-789MN" })
            text.ShouldContain(word);
    }

    [Fact]
    public async Task A_name_and_title_of_any_length_and_script_go_in()
    {
        SkipWithout("pdftotext");
        var text = await RunAsync("pdftotext", [], Made(string.Join(' ', Enumerable.Repeat("Pitkänimikoulutus", 12)) + " 漢字 😀 " + new string('ä', 200), name: new string('W', 200)));
        text.ShouldContain("Pitkänimikoulutus");
        text.Count(letter => letter == 'ä').ShouldBeGreaterThanOrEqualTo(2 * 200);
        text.Count(letter => letter == 'W').ShouldBeGreaterThanOrEqualTo(2 * 200);
    }

    [Fact]
    public async Task Readers_of_others_see_the_tags()
    {
        SkipWithout("pdfinfo");
        var info = await RunAsync("pdfinfo", ["-struct-text"], Made());
        info.ShouldContain("Document");
        info.ShouldMatch("(?s)H1.*Todistus.*H2.*Suoritus.*H2.*Link");
        (await RunAsync("pdfinfo", [], Made())).ShouldMatch("(?s)Title: +Todistus: Kokemus.*Tagged: +yes.*Pages: +1");
    }

    [Fact]
    public async Task The_file_is_whole()
    {
        SkipWithout("qpdf");
        (await RunAsync("qpdf", ["--check"], Made(), after: [])).ShouldContain("No syntax or stream encoding errors found");
    }

    private static string Latin(byte[] file) => Encoding.Latin1.GetString(file);

    private static int Number(string text, string pattern) => int.Parse(Regex.Match(text, pattern).Groups[1].Value);

    private static void SkipWithout(string tool) => Assert.SkipUnless((Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(folder => File.Exists(Path.Combine(folder, tool))), $"{tool} is not installed (Debian: poppler-utils, qpdf)");

    private static async Task<string> RunAsync(string tool, string[] options, byte[] file, string[]? after = null)
    {
        var path = Path.Combine(Path.GetTempPath(), $"kokemus-{Guid.NewGuid():N}.pdf");
        await File.WriteAllBytesAsync(path, file, TestContext.Current.CancellationToken);
        try
        {
            using var process = Process.Start(new ProcessStartInfo(tool, [.. options, path, .. after ?? (tool == "pdftotext" ? ["-"] : [])]) { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 })!;
            var (said, complained) = (process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            (await complained).ShouldBeEmpty();
            process.ExitCode.ShouldBe(0);
            return await said;
        }
        finally
        {
            File.Delete(path);
        }
    }
}
