using Foundation.Persistence;
using Foundation.Privacy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Rig;
using Trial;

namespace Foundation.Tests.Privacy;

public class PrivacyLogTests
{
    private static readonly Guid Subject = Guid.CreateVersion7();

    private static Task<List<PrivacyEntry>> EntriesAsync(TestHouse house) =>
        house.ReadAsync<FoundationDb, List<PrivacyEntry>>(db => db.PrivacyEntries.AsNoTracking().OrderBy(e => e.Act).ToListAsync());

    [Theory, EveryProduct]
    public async Task Who_read_what_about_whom_and_when_is_kept(Product product)
    {
        await using var house = await TrialHouse.OpenAsync(product);
        var reader = Guid.NewGuid();

        await house.InvokeAsync(new PersonalDataRead(Subject, "trial.needs"), reader, "Kaisa Koordinaattori", "coordinator");

        var entry = (await EntriesAsync(house)).ShouldHaveSingleItem();
        (entry.Subject, entry.ByPerson, entry.ByName, entry.ByRole, entry.Act, entry.What, entry.At)
            .ShouldBe((Subject, reader, "Kaisa Koordinaattori", "coordinator", "read", "trial.needs", house.Clock.GetCurrentInstant()));
    }

    [Theory, EveryProduct]
    public async Task An_entry_commits_with_the_change_it_tells_of_or_not_at_all(Product product)
    {
        await using var house = await TrialHouse.OpenAsync(product);

        await house.InvokeAsync(new LookUp(Subject, Fails: false));
        await Should.ThrowAsync<InvalidOperationException>(() => house.InvokeAsync(new LookUp(Guid.NewGuid(), Fails: true)));

        (await EntriesAsync(house)).Select(e => (e.Subject, e.Act)).ShouldBe([(Subject, "changed"), (Subject, "exported"), (Subject, "read")]);
    }

    [Fact]
    public async Task An_entry_is_never_changed_or_removed()
    {
        await using var house = await TrialHouse.OpenAsync();
        await house.InvokeAsync(new PersonalDataRead(Subject, "trial.needs"));

        await Should.ThrowAsync<InvalidOperationException>(() => house.WriteAsync<FoundationDb>(db => db.PrivacyEntries.Remove(db.PrivacyEntries.Single())));
        await Should.ThrowAsync<InvalidOperationException>(() => house.WriteAsync<FoundationDb>(db => db.Entry(db.PrivacyEntries.Single()).Property(e => e.At).CurrentValue = Instant.MinValue));

        (await EntriesAsync(house)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Messages_under_way_hold_no_plain_text()
    {
        await using var house = await TrialHouse.OpenAsync(dispatch: false);

        await house.WriteNoteAsync("tarvitsee tulkin");

        var deliveries = await house.DeliveriesAsync();
        deliveries.ShouldNotBeEmpty();
        deliveries.ShouldAllBe(d => !d.Body.Contains("tulkin"));
        house.Services.GetRequiredService<Foundation.Messaging.MessageJson>().Show(deliveries[0].Body).ShouldContain("tarvitsee tulkin");
    }
}
