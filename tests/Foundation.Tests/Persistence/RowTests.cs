using Foundation.Persistence;
using Foundation.Privacy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Rig;
using Trial;
using Trial.Data;

namespace Foundation.Tests.Persistence;

/// <summary>What goes into a row comes out of it the same, on either product.</summary>
public class RowTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 12, 1, 10, 30, 15) + Duration.FromTicks(1234567);

    private static Sample Full(Vault vault) => new()
    {
        At = Now, AtOrNull = Now + Duration.FromTicks(1), Day = new LocalDate(2027, 3, 28), DayOrNull = new LocalDate(2024, 2, 29), Time = new LocalTime(3, 30, 15),
        Fee = new Money(-123456789012), FeeOrNull = new Money(1), Secret = vault.Seal("salaisuus ä€😀"), Kind = Kind.Special, Tags = ["yksi", "kaksi, kolme", "\"neljä\""],
    };

    private static readonly Sample Bare = new() { At = Now, Day = new LocalDate(2026, 1, 1), Time = LocalTime.Midnight, Fee = Money.Zero };

    [Theory, EveryProduct]
    public async Task Every_kind_of_value_comes_back_as_it_went(Product product)
    {
        await using var house = await TrialHouse.OpenAsync(product);
        var vault = house.Services.GetRequiredService<Vault>();
        var sample = Full(vault);
        await house.WriteAsync<TrialDb>(db => db.Samples.Add(sample));

        var read = await house.ReadAsync<TrialDb, Sample>(db => db.Samples.AsNoTracking().SingleAsync());

        Values(read).ShouldBe(Values(sample));
        read.Tags.ShouldBe(sample.Tags);
        vault.Open(read.Secret!.Value).ShouldBe("salaisuus ä€😀");
    }

    [Theory, EveryProduct]
    public async Task Nothing_comes_back_as_nothing(Product product)
    {
        await using var house = await TrialHouse.OpenAsync(product);
        await house.WriteAsync<TrialDb>(db => db.Samples.Add(Bare));

        var read = await house.ReadAsync<TrialDb, Sample>(db => db.Samples.AsNoTracking().SingleAsync());

        Values(read).ShouldBe(Values(Bare));
        (read.AtOrNull, read.DayOrNull, read.FeeOrNull, read.Secret).ShouldBe((null, null, null, null));
        read.Tags.ShouldBeEmpty();
    }

    private static object Values(Sample s) => (s.Id, s.At, s.AtOrNull, s.Day, s.DayOrNull, s.Time, s.Fee, s.FeeOrNull, s.Secret, s.Kind, s.Version);

    [Theory, EveryProduct]
    public async Task The_database_sorts_and_compares_instants_dates_and_money_as_we_do(Product product)
    {
        await using var house = await TrialHouse.OpenAsync(product);
        Duration[] after = [Duration.Zero, Duration.FromTicks(1), Duration.FromMilliseconds(450), Duration.FromMilliseconds(500), Duration.FromSeconds(1), Duration.FromDays(300)];
        var whole = Instant.FromUtc(2026, 12, 1, 10, 0);
        await house.WriteAsync<TrialDb>(db => db.Samples.AddRange(after.Select((d, i) =>
            new Sample { At = whole + d, Day = new LocalDate(2026, 12, 1).PlusDays(i * 40), Time = new LocalTime(i, 0), Fee = new Money((i - 3) * 99) }).Reverse()));

        var read = await house.ReadAsync<TrialDb, List<Sample>>(db => db.Samples.AsNoTracking().OrderBy(s => s.At).ToListAsync());
        var half = whole + Duration.FromMilliseconds(450);
        var upToHalf = await house.ReadAsync<TrialDb, int>(db => db.Samples.CountAsync(s => s.At <= half));
        var newYear = new LocalDate(2027, 1, 1);
        var later = await house.ReadAsync<TrialDb, int>(db => db.Samples.CountAsync(s => s.Day >= newYear));
        var owed = await house.ReadAsync<TrialDb, List<Money>>(db => db.Samples.OrderBy(s => s.Fee).Select(s => s.Fee).ToListAsync());

        read.Select(s => s.At - whole).ShouldBe(after);
        upToHalf.ShouldBe(3);
        later.ShouldBe(5);
        owed.Select(m => m.Cents).ShouldBe([-297, -198, -99, 0, 99, 198]);
    }

    [Theory, EveryProduct]
    public async Task A_sealed_column_holds_no_plain_text(Product product)
    {
        await using var house = await TrialHouse.OpenAsync(product);
        await house.WriteAsync<TrialDb>(db => db.Samples.Add(Full(house.Services.GetRequiredService<Vault>())));

        var table = product == Product.Sqlite ? "trial_samples" : "trial.samples";
#pragma warning disable EF1002 // the name of a table of ours
        var stored = await house.ReadAsync<TrialDb, string>(db => db.Database.SqlQueryRaw<string>($"SELECT \"Secret\" AS \"Value\" FROM {table}").SingleAsync());
#pragma warning restore EF1002

        stored.ShouldNotContain("salaisuus");
        stored.Length.ShouldBeGreaterThan(50);
    }

    [Theory, EveryProduct]
    public async Task The_version_of_a_row_rises_with_each_change_and_only_then(Product product)
    {
        await using var house = await TrialHouse.OpenAsync(product, dispatch: false);
        var note = await house.WriteNoteAsync();
        (await house.NotesAsync()).Single().Version.ShouldBe(0);

        await house.InvokeAsync(new ReviseNote(note, "!"));
        await house.InvokeAsync(new ReviseNote(note, ""));
        await house.InvokeAsync(new ReviseNote(note, "!"));

        (await house.NotesAsync()).Single().Version.ShouldBe(2);
    }

    [Theory, EveryProduct]
    public async Task Of_two_who_change_a_row_that_both_have_read_the_second_is_refused(Product product)
    {
        await using var house = await TrialHouse.OpenAsync(product, dispatch: false);
        await house.WriteNoteAsync();
        await using var first = house.Services.CreateAsyncScope();
        await using var second = house.Services.CreateAsyncScope();
        var mine = first.ServiceProvider.GetRequiredService<TrialDb>();
        var theirs = second.ServiceProvider.GetRequiredService<TrialDb>();
        (await mine.Notes.SingleAsync(TestContext.Current.CancellationToken)).Text = "mine";
        (await theirs.Notes.SingleAsync(TestContext.Current.CancellationToken)).Text = "theirs";

        await mine.SaveChangesAsync(TestContext.Current.CancellationToken);
        var refusal = await Should.ThrowAsync<DbUpdateConcurrencyException>(() => theirs.SaveChangesAsync());

        Database.IsConflict(refusal).ShouldBeTrue();
        (await house.NotesAsync()).Single().Text.ShouldBe("mine");
    }

    [Fact]
    public async Task A_line_of_a_log_can_be_added_but_neither_changed_nor_removed()
    {
        await using var house = await TrialHouse.OpenAsync(dispatch: false);
        await house.WriteAsync<TrialDb>(db => db.LogLines.Add(new LogLine { Text = "as it was" }));

        await Should.ThrowAsync<InvalidOperationException>(() => house.WriteAsync<TrialDb>(db => db.LogLines.Single().Text = "as it never was"));
        await Should.ThrowAsync<InvalidOperationException>(() => house.WriteAsync<TrialDb>(db => db.LogLines.Remove(db.LogLines.Single())));

        (await house.ReadAsync<TrialDb, string>(db => db.LogLines.Select(l => l.Text).SingleAsync())).ShouldBe("as it was");
    }
}
