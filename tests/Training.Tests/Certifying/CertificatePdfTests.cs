using System.Text;
using Foundation;
using NodaTime;
using Rig;
using Training.Certifying;

namespace Training.Tests.Certifying;

/// <summary>The certificate as a file: what it says, and that it can be read aloud. How such a file is written is tested in Foundation.Tests/Documents.</summary>
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
        file.ShouldContain("/Title " + $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes($"Todistus: {Title}, Päivi Žižkovská-Öljymäki"))}>");
        file.ShouldContain("<pdfuaid:part>1</pdfuaid:part>");
        Latin(Made(language: "en")).ShouldContain("/Lang (en-GB)");
    }

    [Fact]
    public void The_same_certificate_is_the_same_file() => Made().ShouldBe(Made());

    [Fact]
    public async Task What_it_says_can_be_copied_with_every_letter()
    {
        OutsideTool.SkipWithout("pdftotext", "poppler-utils");
        var text = (await OutsideTool.RunAsync("pdftotext", ["-layout", "-enc", "UTF-8"], Made(), "-")).ReplaceLineEndings(" ");
        foreach (var word in new[] { "Kainuun esimerkkialue", "Päivi Žižkovská-Öljymäki", "Šokki", "<b>tarina</b>", "12,5 tuntia", "31.3.2027", "Kokemusasiantuntija", "ABCDE-23456-FGHJK-789MN", "https://kokemus.example/certificate/ABCDE-23456-FGHJK-789MN" })
            text.ShouldContain(word);
    }

    [Fact]
    public async Task A_name_and_title_of_any_length_and_script_go_in()
    {
        OutsideTool.SkipWithout("pdftotext", "poppler-utils");
        var text = await OutsideTool.RunAsync("pdftotext", [], Made(string.Join(' ', Enumerable.Repeat("Pitkänimikoulutus", 12)) + " 漢字 😀 " + new string('ä', 200), name: new string('W', 200)), "-");
        text.ShouldContain("Pitkänimikoulutus");
        text.Count(letter => letter == 'ä').ShouldBeGreaterThanOrEqualTo(2 * 200);
        text.Count(letter => letter == 'W').ShouldBeGreaterThanOrEqualTo(2 * 200);
    }

    [Fact]
    public async Task Readers_of_others_see_the_tags()
    {
        OutsideTool.SkipWithout("pdfinfo", "poppler-utils");
        var info = await OutsideTool.RunAsync("pdfinfo", ["-struct-text"], Made());
        info.ShouldContain("Document");
        info.ShouldMatch("(?s)H1.*Todistus.*H2.*Suoritus.*H2.*Link");
        (await OutsideTool.RunAsync("pdfinfo", [], Made())).ShouldMatch("(?s)Title: +Todistus: Kokemus.*Tagged: +yes.*Pages: +1");
    }

    [Fact]
    public async Task The_file_is_whole()
    {
        OutsideTool.SkipWithout("qpdf", "qpdf");
        (await OutsideTool.RunAsync("qpdf", ["--check"], Made())).ShouldContain("No syntax or stream encoding errors found");
    }

    private static string Latin(byte[] file) => Encoding.Latin1.GetString(file);
}
