using System.IO.Compression;
using Foundation.Messaging;
using Handbook.Contracts;
using Handbook.Data;
using Handbook.Publishing;
using Handbook.Reviewing;
using Handbook.Showing;
using Handbook.Writing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Rig;

namespace Handbook.Tests.Publishing;

public sealed class PublishingTests
{
    [Fact]
    public async Task An_edition_is_refused_until_every_comment_has_its_answer_and_the_round_is_over()
    {
        await using var scene = await Scene.OpenAsync();
        var round = await scene.RoundAsync(chapters: await scene.ChapterAsync());
        await scene.CommentAsync("Aino", round);
        (await PlanAsync(scene)).ShouldBe(new EditionOutcome.GateShut(new Gate(1, round.ClosesAt)));
        scene.House.Clock.Set(round.ClosesAt);
        (await PlanAsync(scene)).ShouldBe(new EditionOutcome.GateShut(new Gate(1, null)));
        await scene.AnswerAsync((await scene.CommentsAsync()).Single().Id);
        (await PlanAsync(scene)).ShouldBeOfType<EditionOutcome.Done>();
    }

    [Fact]
    public async Task A_comment_that_comes_between_plan_and_approval_stops_the_approval()
    {
        await using var scene = await Scene.OpenAsync();
        var chapter = await scene.ChapterAsync();
        var id = Guid.CreateVersion7();
        await scene.DoAsync<EditionOutcome>(new PlanEdition(id, "Uutta."));
        await scene.RoundAsync(chapters: chapter);
        (await scene.ApproveAsync<EditionOutcome>(new ApproveEdition(id))).ShouldBeOfType<EditionOutcome.GateShut>();
    }

    [Fact]
    public async Task Neither_who_planned_it_nor_who_wrote_its_new_texts_can_approve_it()
    {
        await using var scene = await Scene.OpenAsync();
        await scene.ChapterAsync();
        var hannus = Guid.CreateVersion7();
        await scene.ApproveAsync<SaveOutcome>(new SaveChapter(hannus, ChapterKind.Chapter, "hannu", new Wording("Hannun luku", "Teksti.", ""), "x", 0, null));
        var id = Guid.CreateVersion7();
        await scene.DoAsync<EditionOutcome>(new PlanEdition(id, "Uutta."));
        (await scene.DoAsync<EditionOutcome>(new ApproveEdition(id))).ShouldBeOfType<EditionOutcome.OwnWork>("she planned it");
        (await scene.ApproveAsync<EditionOutcome>(new ApproveEdition(id))).ShouldBeOfType<EditionOutcome.OwnWork>("he wrote a chapter");
        (await scene.House.InvokeAsync<EditionOutcome>(new ApproveEdition(id), Guid.CreateVersion7(), "Kolmas", "approver")).ShouldBeOfType<EditionOutcome.Done>();
        await scene.House.RestAsync();

        // What the edition before has already is nobody's new work.
        await scene.ChapterAsync("toinen");
        var next = Guid.CreateVersion7();
        await scene.DoAsync<EditionOutcome>(new PlanEdition(next, "Lisää."));
        (await scene.ApproveAsync<EditionOutcome>(new ApproveEdition(next))).ShouldBeOfType<EditionOutcome.Done>();
    }

    [Fact]
    public async Task A_published_edition_is_whole_numbered_and_never_changes()
    {
        await using var scene = await Scene.OpenAsync();
        var chapter = await scene.ChapterAsync(text: "Alku.\n\n{{osa}}", plain: "Selko.");
        await scene.ChapterAsync("osa", "Elävä **teksti**.", kind: ChapterKind.Block);
        var first = await scene.PublishAsync();
        await scene.ChangeAsync(chapter, "Uusi alku.");
        var second = await scene.PublishAsync("Uusi alku.");

        (first.Number, second.Number).ShouldBe((1, 2));
        (await scene.EditionAsync(first.Id)).Chapters.Single().Html!.ShouldContain("<strong>teksti</strong>");
        second.Chapters.Single().Html!.ShouldContain("Uusi alku.");
        second.Fingerprint.ShouldNotBe(first.Fingerprint);
        scene.House.Services.GetRequiredService<Heard>().All<EditionPublished>().Select(told => (told.Number, told.Changes)).ShouldBe([(1, "Uutta."), (2, "Uusi alku.")]);
        (await scene.BrokenAsync()).ShouldBeEmpty();
        (await PlanAsync(scene)).ShouldBeOfType<EditionOutcome.NothingNew>();
    }

    [Fact]
    public async Task Approved_twice_or_by_two_at_once_it_is_one_edition()
    {
        await using var scene = await Scene.OpenAsync();
        await scene.ChapterAsync();
        var id = Guid.CreateVersion7();
        await scene.DoAsync<EditionOutcome>(new PlanEdition(id, "Uutta."));
        (await PlanAsync(scene)).ShouldBeOfType<EditionOutcome.UnderWay>();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => scene.ApproveAsync<EditionOutcome>(new ApproveEdition(id)))));
        await scene.House.RestAsync();
        scene.House.Services.GetRequiredService<Heard>().All<EditionPublished>().Count.ShouldBe(1);
        (await scene.EditionAsync(id)).Files.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Stopped_after_any_step_nothing_half_is_ever_visible_and_the_rest_is_built_after_the_restart()
    {
        await using var first = await Scene.OpenAsync(dispatch: false);
        for (var i = 0; i < 3; i++)
            await first.ChapterAsync("luku-" + i);
        var id = Guid.CreateVersion7();
        await first.DoAsync<EditionOutcome>(new PlanEdition(id, "Uutta."));
        await first.ApproveAsync<EditionOutcome>(new ApproveEdition(id));
        for (var step = 0; step < 20; step++)
        {
            // A node that takes one step and is gone, again and again.
            await using var node = await Scene.OpenAsync(dispatch: false, folder: first.House.Folder);
            var edition = await node.EditionAsync(id);
            (await node.ReadAsync(db => Shelf.OpenAsync(db, null)) is not null).ShouldBe(edition.State == EditionState.Published);
            if (edition.State == EditionState.Published)
            {
                step.ShouldBe(5, "three chapters and two files, each its own step");
                (await node.BrokenAsync()).ShouldBeEmpty();
                return;
            }
            await StepAsync(node);
        }
        throw new InvalidOperationException("The edition was never finished.");
    }

    /// <summary>Delivers one message, as a worker does that is then killed.</summary>
    private static async Task StepAsync(Scene scene)
    {
        var queue = scene.House.Services.GetRequiredService<Queue>();
        var taken = await queue.TakeAsync(Lane.Inside, 1, CancellationToken.None);
        await scene.House.Services.GetRequiredService<Courier>().DeliverAsync(taken.Single(), CancellationToken.None);
    }

    [Fact]
    public async Task The_files_hold_the_text_in_reading_order_with_headings_pictures_and_language()
    {
        await using var scene = await Scene.OpenAsync();
        await scene.DoAsync<PictureOutcome>(new AddPicture(Guid.CreateVersion7(), "polku", "Polku kuvana", Png()));
        await scene.ChapterAsync("yksi", "## Väliotsikko\n\nEnsin tämä.\n\n| A | B |\n| --- | --- |\n| solu1 | solu2 |\n\n- kohta1\n  - alakohta\n\n![](kuva:polku)\n\nLopuksi **tämä** [linkki](https://www.example.fi) ja [luku](luku:kaksi).", "Selkoteksti.");
        await scene.ChapterAsync("kaksi", "Toinen luku <b>ei HTML</b> & merkit ]]> 🙂.");
        var edition = await scene.PublishAsync();
        var (pdf, epub) = (edition.Files.Single(f => f.Kind == EditionFile.Pdf).Content, edition.Files.Single(f => f.Kind == EditionFile.Epub).Content);

        using (var zip = new ZipArchive(new MemoryStream(epub)))
        {
            zip.Entries[0].FullName.ShouldBe("mimetype");
            zip.Entries.Select(entry => entry.FullName).ShouldContain("book/pictures/polku.png");
            using var reader = new StreamReader(zip.GetEntry("book/yksi.xhtml")!.Open());
            var chapter = System.Xml.Linq.XDocument.Parse(await reader.ReadToEndAsync(TestContext.Current.CancellationToken));
            chapter.Descendants().Count(element => element.Name.LocalName == "img" && element.Attribute("alt")?.Value == "Polku kuvana").ShouldBe(1);
            chapter.Descendants().Single(element => element.Attribute("href")?.Value == "kaksi.xhtml").Value.ShouldBe("luku");
        }
        OutsideTool.SkipWithout("pdftotext", "poppler-utils");
        var info = await OutsideTool.RunAsync("pdfinfo", [], pdf);
        info.ShouldContain("käsikirja, painos 1");
        System.Text.RegularExpressions.Regex.IsMatch(info, @"Tagged:\s+yes").ShouldBeTrue();
        var text = await OutsideTool.RunAsync("pdftotext", [], pdf, "-");
        var order = new[] { "Sisällys", "1. Luku yksi", "Väliotsikko", "Ensin tämä.", "solu1", "solu2", "kohta1", "alakohta", "Lopuksi tämä linkki", "Selkokielellä", "Selkoteksti.", "2. Luku kaksi", "Toinen luku <b>ei HTML</b> & merkit ]]>" };
        order.ShouldAllBe(words => text.Contains(words));
        order.Select(words => text.LastIndexOf(words, StringComparison.Ordinal)).ShouldBeInOrder();
        var structure = await OutsideTool.RunAsync("pdfinfo", ["-struct-text"], pdf);
        foreach (var tag in new[] { "H1", "H2", "Table", "TH", "TD", "LBody", "Figure", "Link" })
            structure.ShouldContain(tag);
    }

    [Fact]
    public async Task The_EPUB_is_one_that_epubcheck_accepts()
    {
        // Debian installs it as a jar, and a machine without java runs none.
        OutsideTool.SkipWithout("java", "epubcheck");
        Assert.SkipUnless(File.Exists(EpubCheck), "epubcheck is not installed (Debian: epubcheck)");
        await using var scene = await Scene.OpenAsync();
        await scene.DoAsync<PictureOutcome>(new AddPicture(Guid.CreateVersion7(), "polku", "Polku \"kuvana\" & <muuta>", Png()));
        await scene.ChapterAsync("yksi", "## A & B\n\n| A | B |\n| --- | ---: |\n| 1 | 2 |\n\n1. yksi\n2. kaksi\n\n> lainaus\n\n```\nkoodi <x>\n```\n\n---\n\n![](kuva:polku) rivi  \ntoinen", "- selko\n  - sisempi");
        await scene.ChapterAsync("kaksi", "<script>ei</script> &nbsp; &copy; [luku](luku:yksi) <https://www.example.fi/?a=1&b=2>");
        var edition = await scene.PublishAsync();
        (await OutsideTool.RunAsync("java", ["-XX:TieredStopAtLevel=1", "-jar", EpubCheck], edition.Files.Single(f => f.Kind == EditionFile.Epub).Content)).ShouldContain("No errors or warnings detected");
    }

    private const string EpubCheck = "/usr/share/java/epubcheck.jar";

    /// <summary>The smallest picture there is: one grey point.</summary>
    internal static byte[] Png() => Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==");

    private static Task<EditionOutcome> PlanAsync(Scene scene) => scene.DoAsync<EditionOutcome>(new PlanEdition(Guid.CreateVersion7(), "Uutta."));
}
