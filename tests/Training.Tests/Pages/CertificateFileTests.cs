using Foundation.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using SiteRig;

namespace Training.Tests.Pages;

/// <summary>Who may have the certificate as a file: the person, the coordinator, and whoever holds the person's mailed link.</summary>
public sealed class CertificateFileTests
{
    [Fact]
    public async Task The_person_the_coordinator_and_the_mailed_link_get_it_and_nobody_else()
    {
        await using var scene = await SiteScene.OpenAsync();
        var session = await scene.SessionAsync();
        var (aino, eero) = (await scene.PersonAsync("Aino"), await scene.PersonAsync("Eero"));
        await scene.EnrolAsync(session, aino);
        scene.Site.Clock.Set(session.EndsAt + Duration.FromHours(1));
        using var kaisa = await scene.Site.SignedInAsync(TestSite.Coordinator);
        await kaisa.GoAsync($"/training/sessions/{session.Id}/attendance");
        var enrolment = await scene.ReadAsync(db => db.Enrolments.Select(e => e.Id).SingleAsync());
        await kaisa.PressAsync("Tallenna lista", new() { [$"Form.Hours[{enrolment}]"] = "6" });

        var mailed = await scene.LinkAsync("aino@esimerkki.example", "/training/my-certificate/");

        using var visitor = await scene.Site.SignedInAsync("aino@esimerkki.example");
        await visitor.GoAsync("/my/training");
        await visitor.ClickAsync("a[href^='/training/certificates/']");
        var file = visitor.Page.One("a[href$='.pdf']").GetAttribute("href")!;
        ShouldBeFile(await visitor.GoAsync(file));
        ShouldBeFile(await kaisa.GoAsync(file));

        using var holder = scene.Site.Visitor();
        (await holder.GoAsync(mailed)).Text.ShouldContain("Aino Esimerkki on suorittanut");
        ShouldBeFile(await holder.GoAsync(holder.Page.One("a[href$='.pdf']").GetAttribute("href")!));
        (await holder.GoAsync(file)).Html.ShouldNotStartWith("%PDF");
        foreach (var address in new[] { $"/training/my-certificate/{LinkToken.New()}", $"/training/my-certificate/{LinkToken.New()}/todistus.pdf" })
            (await holder.GoAsync(address)).Status.ShouldBe(404);
        using var other = await scene.Site.SignedInAsync("eero@esimerkki.example");
        (await other.GoAsync(file)).Status.ShouldBe(404);

        await using var scope = scene.Site.Services.CreateAsyncScope();
        var looks = await scope.ServiceProvider.GetRequiredService<FoundationDb>().PrivacyEntries.CountAsync(e => e.Subject == aino && e.What == "training.certificate", TestContext.Current.CancellationToken);
        looks.ShouldBe(1, "the coordinator's look, not the person's own");
    }

    private static void ShouldBeFile(Seen seen)
    {
        seen.Status.ShouldBe(200);
        seen.Headers["Content-Type"].ShouldBe("application/pdf");
        seen.Headers["Cache-Control"].ShouldBe("no-store");
        seen.Html.ShouldStartWith("%PDF-1.7");
    }
}
