using Fees.Approving;
using Fees.Data;
using Fees.Tests.Pages;
using Foundation.Privacy;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Fees.Tests.FeesHouse;

namespace Fees.Tests.Approving;

public class ClaimNotesTests
{
    private static async Task<IReadOnlyList<string>> NotesAsync(FeesHouse fees, Claim claim) => await fees.House.ReadAsync<FeesDb, List<string>>(async db =>
        [.. (await ClaimNotes.OfAsync(db, [claim], fees.House.Services.GetRequiredService<FeesSettings>()))[claim.Id].Select(note => note.Text)]);

    [Fact]
    public async Task A_usual_claim_has_none()
    {
        await using var fees = await OpenAsync();
        await fees.GiveAsync(Aino, Details(1));
        await fees.GiveAsync(Toivo, Details(2));
        (await NotesAsync(fees, await fees.DoneAsync(Done(kilometres: 300)))).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_same_person_twice_on_a_day_is_pointed_out_also_in_two_units()
    {
        await using var fees = await OpenAsync();
        var (one, other) = (await fees.DoneAsync(Done()), await fees.DoneAsync(Done(unit: Sotkamo)));
        await fees.DoneAsync(Done(expert: Toivo));
        (await NotesAsync(fees, one)).Single().ShouldContain("samalle päivälle toinenkin");
        (await NotesAsync(fees, other)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task More_hours_than_were_booked()
    {
        await using var fees = await OpenAsync();
        var booked = Done(minutes: 120);
        (await NotesAsync(fees, await fees.DoneAsync(booked with { Minutes = 150 }))).Single().ShouldContain("varattu 2 h, ilmoitettu 2 h 30 min");
        (await NotesAsync(fees, await fees.DoneAsync(Done(expert: Toivo) with { Minutes = 60 }))).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(301, false, "yli 300 km")]
    [InlineData(40, true, "etänä")]
    public async Task Kilometres_that_are_not_usual(int kilometres, bool remote, string said)
    {
        await using var fees = await OpenAsync();
        (await NotesAsync(fees, await fees.DoneAsync(Done(kilometres: kilometres) with { Remote = remote }))).Single().ShouldContain(said);
    }

    [Fact]
    public async Task An_account_that_another_person_has_too_without_saying_whose()
    {
        await using var fees = await OpenAsync();
        await using var site = await Site.OpenAsync(fees);
        await fees.GiveAsync(Aino, Details(1));
        await fees.GiveAsync(Toivo, Details(1, name: "Toivo Leinonen"));
        var claim = await fees.DoneAsync(Done());
        foreach (var page in new[]
        {
            await site.As(Approver, Roles.Approver, Me.ApprovesClaim, Kuhmo).GoAsync($"/fees/approvals/{claim.Id}"), await site.As(Guid.CreateVersion7(), Roles.Coordinator).GoAsync($"/fees/claims/{claim.Id}"),
        })
        {
            page.Text.ShouldContain("Sama tilinumero on myös toisella ihmisellä.");
            page.Text.ShouldNotContain("Toivo");
            page.Html.ShouldNotContain(Account(1)[..14]);
        }
        (await fees.ApproveAsync(claim)).ShouldBe(ApprovalOutcome.Approved); // it warns and stops nothing

        await fees.GiveAsync(Toivo, Details(2));
        (await NotesAsync(fees, await fees.DoneAsync(Done(starts: new(2026, 8, 27, 10, 0, 0, TimeSpan.Zero))))).ShouldBeEmpty();
    }

    /// <summary>There are few enough accounts to try them all: a mark must be worth nothing without the sealed key.</summary>
    [Fact]
    public async Task The_mark_of_an_account_is_not_a_plain_hash_of_it_and_another_house_makes_another()
    {
        List<string> marks = [];
        for (var house = 0; house < 2; house++)
        {
            await using var fees = await OpenAsync();
            await fees.GiveAsync(Aino, Details(1));
            var (mark, key) = await fees.House.ReadAsync<FeesDb, (string, string)>(async db => ((await db.Payees.SingleAsync()).IbanMark!, (await db.AccountKeys.SingleAsync()).Key.Ciphertext));
            mark.ShouldNotBe(Secret.Hash(Account(1)));
            key.ShouldNotContain(mark);
            key.Length.ShouldBeGreaterThan(64);
            marks.Add(mark);
        }
        marks[0].ShouldNotBe(marks[1]);
    }
}
