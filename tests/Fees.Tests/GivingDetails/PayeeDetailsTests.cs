using System.Text;
using Fees.Data;
using Fees.GivingDetails;
using Foundation;
using Foundation.Persistence;
using Foundation.Privacy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Fees.Tests.FeesHouse;

namespace Fees.Tests.GivingDetails;

public class PayeeDetailsTests
{
    [Fact]
    public async Task Each_wrong_field_says_what_is_wrong_and_nothing_is_kept()
    {
        await using var fees = await OpenAsync();
        var refused = (await fees.GiveAsync(Aino, new PayeeForm
        {
            Name = " ", Iban = "FI22 1234 5600 0007 85", IdentityCode = "310252-308T", CardYear = "2019", BasePercent = "120", ExtraPercent = "x", YearLimit = "-1",
        })).ShouldBeOfType<PayeeDetailsOutcome.Refused>();
        refused.Errors.Select(error => (error.Field, error.Key)).ShouldBe(
        [
            ("Name", "payee.name-missing"), ("Iban", "payee.iban-check-digits"), ("IdentityCode", "payee.code-date"),
            ("CardYear", "payee.card-year-wrong"), ("BasePercent", "payee.percent-wrong"), ("ExtraPercent", "payee.percent-wrong"), ("YearLimit", "payee.limit-wrong"),
        ]);
        refused.Errors.ShouldAllBe(error => error.Message.Length > 0);
        (await fees.House.ReadAsync<FeesDb, bool>(db => db.Payees.AnyAsync())).ShouldBeFalse();
    }

    [Fact]
    public void Every_fault_has_its_words()
    {
        string[] ibans = ["", "1", "US6412345600000785", "FI211234", "FI2212345600000785"], codes = ["", "x", "310252-308T", "131052-001T", "131052-308U"];
        foreach (var (iban, code) in ibans.Zip(codes))
            new PayeeReading(new PayeeForm { Name = "A", Iban = iban, IdentityCode = code }, first: true, new(2026, 9, 1)).Errors.Select(error => error.Message).Distinct().Count().ShouldBe(2);
    }

    [Fact]
    public void Someone_born_tomorrow_is_not_yet_born() =>
        new PayeeReading(new PayeeForm { Name = "A", Iban = Account(1), IdentityCode = PersonalIdentityCode.Make(new(2026, 9, 2), 'A', 123) }, true, new(2026, 9, 1))
            .Errors.ShouldHaveSingleItem().Key.ShouldBe("payee.code-date");

    [Theory]
    [InlineData("20,5", 2050)]
    [InlineData("20.25 %", 2025)]
    [InlineData("0", 0)]
    [InlineData("100", 10000)]
    [InlineData("100,01", null)]
    [InlineData("-1", null)]
    [InlineData("20,555", null)]
    [InlineData("kaksikymmentä", null)]
    public void A_percentage_is_read_generously(string typed, int? hundredths) => PayeeReading.Percent(typed).ShouldBe(hundredths);

    [Fact]
    public void An_additional_percentage_below_the_base_is_a_slip() => new PayeeReading(new PayeeForm
    {
        Name = "A", Iban = Account(1), IdentityCode = "131052-308T", CardYear = "2026", BasePercent = "40", ExtraPercent = "20", YearLimit = "1000",
    }, true, new(2026, 9, 1)).Errors.ShouldHaveSingleItem().Key.ShouldBe("payee.extra-lower");

    [Fact]
    public async Task In_the_database_file_account_code_and_card_are_not_readable()
    {
        await using var fees = await OpenAsync();
        (await fees.GiveAsync(Aino, Details())).ShouldBeOfType<PayeeDetailsOutcome.Kept>();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        var everything = string.Concat(Directory.GetFiles(fees.House.Folder, "*.db*").Select(file =>
        {
            using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(open, Encoding.Latin1);
            return reader.ReadToEnd();
        }));
        everything.ShouldContain("Aino Korhonen");
        everything.ShouldNotContain(Account(1));
        everything.ShouldNotContain(Details().IdentityCode!);
        everything.ShouldNotContain("1200000");
    }

    [Fact]
    public async Task What_is_left_empty_later_stays_and_each_change_is_in_the_privacy_log()
    {
        await using var fees = await OpenAsync();
        await fees.GiveAsync(Aino, Details());
        (await fees.GiveAsync(Aino, new PayeeForm { Name = "Aino Virtanen", Iban = Account(2) })).ShouldBeOfType<PayeeDetailsOutcome.Kept>();
        var vault = fees.House.Services.GetRequiredService<Vault>();
        var payee = await fees.House.ReadAsync<FeesDb, Payee>(db => db.Payees.SingleAsync());
        (payee.Name, vault.Open(payee.Iban), vault.Open(payee.IdentityCode)).ShouldBe(("Aino Virtanen", Account(2), Details().IdentityCode!));
        payee.CardOf(2026, vault).ShouldBe(new TaxCard(2026, 2050, 4000, Money.Euros(12_000)));
        payee.CardOf(2027, vault).ShouldBeNull();

        var log = await fees.House.ReadAsync<FoundationDb, List<PrivacyEntry>>(db => db.PrivacyEntries.Where(e => e.Subject == Aino).OrderBy(e => e.Id).ToListAsync());
        log.Select(entry => entry.What).ShouldBe(["fees.payee-name", "fees.iban", "fees.identity-code", "fees.tax-card", "fees.payee-name", "fees.iban"], ignoreOrder: true);
        log.ShouldAllBe(entry => entry.Act == "changed" && entry.ByPerson == Aino);
    }

    [Fact]
    public async Task Somebody_who_is_not_in_the_register_has_no_details() =>
        (await (await OpenAsync()).GiveAsync(Guid.CreateVersion7(), Details())).ShouldBeOfType<PayeeDetailsOutcome.NotFound>();
}
