using System.Net.Http.Headers;
using Foundation;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using SiteRig;

namespace Host.Tests.Shell;

public class ErrorPagesTests
{
    [Fact]
    public async Task A_fault_shows_an_id_that_is_in_the_log_and_no_trace()
    {
        await using var site = await TestSite.SetUpAsync(replace: Broken);
        using var visitor = site.Visitor();
        var page = await visitor.GoAsync("/break/a-secret-token");
        page.Status.ShouldBe(500);
        page.Title.ShouldBe("Jokin meni vikaan");
        var id = page.One("main strong").TextContent;
        site.Log.Text.ShouldContain($"Error {id} on GET /break/{{token}}");
        site.Log.Text.ShouldContain("a secret detail");
        site.Log.Text.ShouldNotContain("a-secret-token");
        page.Html.ShouldNotContain("a secret detail");
        page.Html.ShouldNotContain("   at ");
        page.Headers["Content-Security-Policy"].ShouldContain("default-src 'none'");
    }

    [Fact]
    public async Task An_unknown_address_is_explained_and_stays_404()
    {
        await using var site = await TestSite.SetUpAsync();
        using var visitor = site.Visitor();
        foreach (var address in new[] { "/nothing", "/fees/claims/not-an-id", "/staff/../../etc/passwd" })
        {
            var page = await visitor.GoAsync(address);
            page.Status.ShouldBe(404, address);
            page.Title.ShouldBe("Sivua ei löydy", address);
        }
    }

    [Fact]
    public async Task Too_much_at_once_is_said_in_words()
    {
        await using var site = await TestSite.SetUpAsync();
        using var visitor = site.Visitor();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/sign-in") { Content = new ByteArrayContent(new byte[31_000_000]) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/x-www-form-urlencoded");
        request.Headers.Add("Origin", site.Address.GetLeftPart(UriPartial.Authority));
        request.Headers.ExpectContinue = true; // the refusal comes before the load
        using var answer = await visitor.Http.SendAsync(request);
        ((int)answer.StatusCode).ShouldBe(413);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("Lähetit liikaa kerralla");
    }

    [Fact]
    public async Task A_megabyte_of_text_in_a_field_comes_back_with_a_clear_message()
    {
        await using var site = await TestSite.SetUpAsync();
        using var visitor = site.Visitor();
        await visitor.GoAsync("/sign-in");
        var long_ = new string('ä', 500_000);
        var page = await visitor.SubmitAsync("form.form", new() { ["Form.Email"] = long_ });
        page.Errors.ShouldHaveSingleItem();
        page.One("#Email").GetAttribute("value").ShouldBe(long_);
    }

    [Fact]
    public async Task Every_answer_carries_the_headers_and_no_page_has_anything_inline()
    {
        await using var site = await TestSite.SetUpAsync();
        using var kaisa = await site.SignedInAsync(TestSite.Coordinator);
        foreach (var address in new[] { "/", "/my", "/staff", "/operations", "/sign-in", "/nothing", "/healthz", "/kept" })
        {
            var page = await kaisa.GoAsync(address);
            page.Headers["Content-Security-Policy"].ShouldBe(Host.Shell.SecurityHeaders.Policy, address);
            page.Headers["Referrer-Policy"].ShouldBe("no-referrer", address);
            page.Headers["X-Content-Type-Options"].ShouldBe("nosniff", address);
            page.Headers["Cache-Control"].ShouldContain("no-store", customMessage: address);
            page.Document.QuerySelectorAll("[style], style, script:not([src]), [onclick], [onsubmit]").ShouldBeEmpty(address);
        }
    }

    [Fact]
    public async Task The_stylesheet_may_be_kept_by_the_browser()
    {
        await using var site = await TestSite.SetUpAsync();
        using var visitor = site.Visitor();
        var page = await visitor.GoAsync("/sign-in");
        var sheet = await visitor.GoAsync(page.One("link[rel=stylesheet]").GetAttribute("href")!);
        sheet.Status.ShouldBe(200);
        sheet.Headers["Cache-Control"].ShouldNotContain("no-store");
    }

    private static void Broken(IServiceCollection services) => Installed(services).Endpoints.Add(map =>
        map.MapGet("/break/{token}", new RequestDelegate(_ => throw new InvalidOperationException("a secret detail"))));

    private static Installation Installed(IServiceCollection services) =>
        (Installation)services.Single(service => service.ServiceType == typeof(Installation)).ImplementationInstance!;
}
