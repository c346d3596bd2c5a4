using Foundation.Messaging;
using Microsoft.Extensions.DependencyInjection;
using Recruitment.Demo;
using Recruitment.Importing;
using SiteRig;

[assembly: AssemblyFixture(typeof(Questions))]

namespace Recruitment.Tests.Pages;

/// <summary>How often a page asks the database is fixed, whatever the register holds.</summary>
public sealed class QueryCountTests(Questions questions)
{
    [Fact]
    public async Task Lists_ask_as_often_with_hundreds_of_rows_as_with_a_few()
    {
        await using var site = await Site.OpenAsync();
        using var visitor = site.Visitor();
        await RegisterAsync(site, 0, 10);
        var seldom = await ImportAsync(site, 1);
        (Visitor, string)[] pages = [(visitor, "/register"), (visitor, "/register?area=perhe&language=fi&state=active&page=2"), (visitor, "/register?free=24.3.2027&activity=year&qualified=yes"), (visitor, "/register/coverage?who=come"), (visitor, "/register/import"), (visitor, "/recruitment/agreements?show=all"), (visitor, $"/register/imports/{seldom}")];
        var few = await questions.OfAsync(pages);

        await RegisterAsync(site, 10, 200);
        for (var import = 0; import < 5; import++)
            pages[^1] = (visitor, $"/register/imports/{await ImportAsync(site, 70)}");

        (await questions.OfAsync(pages)).ShouldBe(few);
        few.ShouldBe(["/register: 2", "/register?area=perhe&language=fi&state=active&page=2: 2", "/register?free=24.3.2027&activity=year&qualified=yes: 3", "/register/coverage?who=come: 1", "/register/import: 1", "/recruitment/agreements?show=all: 9", "/register/imports/…: 2"]);
    }

    private static async Task RegisterAsync(Site site, int after, int count)
    {
        await using var scope = site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IMessageBus>().InvokeAsync<IReadOnlyList<Guid>>(
            new RegisterInBulk([.. InventedPeople.Make(after + count).Skip(after).Select(person => person.Details)]), TestContext.Current.CancellationToken);
        await site.RestAsync();
    }

    private static async Task<Guid> ImportAsync(Site site, int rows)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<IMessageBus>().InvokeAsync<ImportStored>(
            new PreviewImport("r.csv", Csv.Read([Csv.Header, .. Enumerable.Range(1, rows).Select(row => $"Maija Korhonen{row};m{row}@esimerkki.example;;Kuhmo")])), TestContext.Current.CancellationToken)).ImportId;
    }
}
