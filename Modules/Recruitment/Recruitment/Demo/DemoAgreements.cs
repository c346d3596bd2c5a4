using Foundation.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Recruitment.Data;

namespace Recruitment.Demo;

/// <summary>Example texts that nobody has approved, and agreements in all states: in force, ending soon, ended, missing.</summary>
public static class DemoAgreements
{
    private const int Batch = 500;

    public static async Task SeedAsync(IServiceProvider services, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RecruitmentDb>();
        if (await db.AgreementTexts.AnyAsync(ct))
            return;
        var ids = await db.Experts.Where(e => e.Departures.All(d => d.ReturnedAt != null)).OrderBy(e => e.SortName).ThenBy(e => e.Id).Select(e => e.Id).ToListAsync(ct);
        await InvokeAsync<ExamplesPublished>(services, new PublishExamples(), ct);
        var done = 0;
        foreach (var batch in ids.Chunk(Batch))
        {
            await InvokeAsync<SignedInBulk>(services, new SignInBulk(batch, done), ct);
            done += batch.Length;
        }
    }

    // Each in a scope of its own, so that what one has loaded is not carried through all.
    private static async Task InvokeAsync<T>(IServiceProvider services, object command, CancellationToken ct) where T : notnull
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IMessageBus>().InvokeAsync<T>(command, ct);
    }
}
