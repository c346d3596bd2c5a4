using System.Text;
using Bookings.Cancelling;
using Bookings.Data;
using Bookings.Evidencing;
using Foundation;
using Foundation.Ui;
using NodaTime;
using Rig;
using static Bookings.Tests.Evidencing.PastTasks.How;

namespace Bookings.Tests.Evidencing;

/// <summary>The numbers against ones counted by hand, and the files made of them.</summary>
public sealed class EvidenceTests
{
    [Theory, EveryProduct]
    public async Task The_numbers_are_those_counted_by_hand_also_at_the_turn_of_the_year(Product product)
    {
        await using var house = await OpenAsync(product);
        var counted = await CountedAsync(house, 2027);
        counted.All.ShouldBe(new Tally { Requests = 10, CalledOff = 1, Asked = 12, Confirmed = 10, Held = 7, NotHeld = 2, NoShows = 1, Unreported = 1, Minutes = 630, Preparation = 210 });
        (counted.All.FillRate, counted.Experts, counted.Coming).ShouldBe((83, 1, 0));
        var wait = counted.Wait.ShouldNotBeNull();
        (wait.Median, Math.Round(wait.Mean, 2)).ShouldBe((3, 5.95));
        counted.By(group => group.Municipality ?? "remote").OrderBy(one => one.Key).Select(one => (one.Key, one.Tally.Requests, one.Tally.Held)).ShouldBe([("205", 1, 1), ("290", 1, 1), ("remote", 8, 5)]);
        counted.By(group => group.TaskType).OrderBy(one => one.Key).Select(one => (one.Key, one.Tally.Asked, one.Tally.FillRate)).ShouldBe([("clinic", 9, 89), ("workshop", 3, 67)]);
        counted.By(group => counted.Units[group.Unit]).OrderBy(one => one.Key).Select(one => (one.Key, one.Tally.Minutes)).ShouldBe([("=Kuhmon sosiaalityö", 180), ("Sotkamon perhekeskus", 450)]);
        counted.Areas.OrderBy(one => one.Key).Select(one => (one.Key, one.Value.Requests, one.Value.Asked, one.Value.Confirmed, one.Value.Held)).ShouldBe([("mielenterveys", 10, 12, 10, 7), ("vamma", 9, 9, 8, 6)]);
        (counted.Offers[OfferState.Declined], counted.Reasons).ShouldBe((2, 1));
        counted.Cancellations.ShouldBe([new CancelCount("expert", CancelReasons.Stored(CancelReasons.Personal), 1)]);
        (counted.ImpactsAsked, counted.ImpactsAnswered).ShouldBe((3, 2));
        (counted.Clinics, counted.Marks(Evidence.Visitor), counted.Marks(Evidence.Visitor, 4)).ShouldBe((new ClinicCount(1, 2, 5), 1, null));
        (counted.Marks(Roles.Unit, 5), counted.Marks(Roles.Unit, 2), counted.Marks(Roles.Expert), counted.Marks(Roles.Expert, 5)).ShouldBe((2, 0, 1, null));

        var next = await CountedAsync(house, 2028);
        (next.All.Requests, next.Coming, next.Wait, next.Clinics).ShouldBe((0, 1, null, new ClinicCount(0, 0, 0)));
        (await CountedAsync(house, 2026)).All.Held.ShouldBe(1);
    }

    [Theory, EveryProduct]
    public async Task A_clinic_that_nobody_held_is_no_clinic_day(Product product)
    {
        await using var house = await OpenAsync(product);
        await house.WriteAsync<BookingsDb>(db => new PastTasks(db, Guid.CreateVersion7(), Guid.CreateVersion7()) { Type = TaskTypes.Clinic }.NobodyHeld(new(2027, 3, 1)));
        var counted = await CountedAsync(house, 2027);
        (counted.All.Requests, counted.Clinics).ShouldBe((11, new ClinicCount(1, 2, 5)));
    }

    [Theory, EveryProduct]
    public async Task A_cancellation_counts_by_its_kind_whether_or_not_words_were_added(Product product)
    {
        await using var house = await OpenAsync(product);
        await house.WriteAsync<BookingsDb>(db =>
        {
            var past = new PastTasks(db, Guid.CreateVersion7(), Guid.CreateVersion7());
            foreach (var reason in new[] { CancelReasons.Stored(CancelReasons.Personal, "Lapsi sairastui. Olen pahoillani."), CancelReasons.Stored(CancelReasons.Other, "Juna ei kulje."), "Vastauksen sanat" })
                past.Cancelled(past.Add(new(2027, 4, 1), new(9, 0), 1, Unreported)[0], Roles.Expert, reason);
        });
        (await CountedAsync(house, 2027)).Cancellations.OrderBy(one => one.Reason, StringComparer.Ordinal).ShouldBe([
            new CancelCount(Roles.Expert, "", 1), new(Roles.Expert, CancelReasons.Stored(CancelReasons.Other), 1), new(Roles.Expert, CancelReasons.Stored(CancelReasons.Personal), 2)]);
    }

    [Fact]
    public async Task The_table_is_for_Finnish_spreadsheets_and_names_nobody()
    {
        await using var house = await OpenAsync();
        var bytes = EvidenceCsv.Write(await CountedAsync(house, 2027), "fi");
        bytes[..3].ShouldBe(Encoding.UTF8.Preamble.ToArray());
        var lines = Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines[0].ShouldBe("alkaen;päättyen;taulukko;rivi;luku;arvo");
        lines.ShouldContain("1.1.2027;31.12.2027;Tiivistelmä;Tunteja;Määrä;10,5");
        lines.ShouldContain("1.1.2027;31.12.2027;Tehtävät kunnittain;Kuhmo;Täyttöaste, %;67");
        lines.ShouldContain("1.1.2027;31.12.2027;Tehtävät yksiköittäin;\"'=Kuhmon sosiaalityö\";Tunteja;3,0");
        lines.ShouldContain("1.1.2027;31.12.2027;Palaute;Erittäin hyvin;Kokemusasiantuntijoilta;"); // one mark would be somebody's
        lines.ShouldAllBe(line => line.Count(letter => letter == ';') == 5);
        foreach (var word in new[] { "Pekka", "Esimerkki", "Sairaana", "Odotusaika" })
            lines.ShouldAllBe(line => !line.Contains(word));
    }

    [Fact]
    public async Task The_document_is_tagged_and_has_of_the_words_what_was_chosen_and_names_nobody()
    {
        await using var house = await OpenAsync();
        var (counted, words) = (await CountedAsync(house, 2027), await WordsAsync(house));
        words.Declines.ShouldHaveSingleItem().Words.ShouldBe("Sairaana");
        words.Impacts.Count(one => one.NamesTheExpert).ShouldBe(1);
        var chosen = words.Chosen(words.Impacts.Select(one => one.Place.ToString())).ToList();
        chosen.ShouldHaveSingleItem().Words.ShouldBe("=Odotusaika lyheni.");
        var organisation = new Organisation { BaseAddress = "https://kokemus.example" };
        organisation.Is("Kainuun esimerkkialue", "kokemus@esimerkki.example", "08 123 456");
        var pdf = EvidencePdf.Write(counted, chosen, organisation, "fi");
        pdf.ShouldBe(EvidencePdf.Write(counted, chosen, organisation, "fi"));
        Encoding.Latin1.GetString(pdf).ShouldContain("/Lang (fi-FI)");
        Encoding.Latin1.GetString(EvidencePdf.Write(counted, [], organisation, "en")).ShouldContain("/Lang (en-GB)");

        OutsideTool.SkipWithout("pdfinfo", "poppler-utils");
        (await OutsideTool.RunAsync("pdfinfo", [], pdf)).ShouldMatch("(?s)Title: +Kokemusasiantuntijatoiminta lukuina.*Tagged: +yes");
        (await OutsideTool.RunAsync("pdfinfo", ["-struct-text"], pdf)).ShouldSayInOrder("H1", "lukuina", "H2", "Tiivistelmä", "P", "Table", "TR", "TH", "Luku", "TD", "Toteutuneita", "H2", "Tehtävät kunnittain", "TD", "Kuhmo", "H2", "yksiköiden vastaukset", "BlockQuote", "Odotusaika");
        var text = string.Join(' ', (await OutsideTool.RunAsync("pdftotext", ["-enc", "UTF-8"], pdf, "-")).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        text.ShouldSayInOrder("Kainuun esimerkkialue", "1.1.2027–31.12.2027", "Tiivistelmä", "10,5", "Pyyntöjä", "Paikkoja", "kunnittain", "lajeittain", "yksiköittäin", "=Kuhmon sosiaalityö", "Palaute", "=Odotusaika lyheni");
        foreach (var word in new[] { "Pekka", "Pekan", "Pekka Esimerkki", "Sairaana" })
            text.ShouldNotContain(word);
        OutsideTool.SkipWithout("qpdf", "qpdf");
        (await OutsideTool.RunAsync("qpdf", ["--check"], pdf)).ShouldContain("No syntax or stream encoding errors found");
    }

    [Theory]
    [InlineData("Pekan idea", true), InlineData("kiitos, Pekka!", true), InlineData("Virtasen puhe", true), InlineData("(Pekalle)", true)]
    [InlineData("pekonia tarjottiin", false), InlineData("Kirje uusittiin.", false), InlineData("", false)]
    public void A_name_is_found_in_any_case(string words, bool named) =>
        new ImpactWords(Guid.Empty, TaskTypes.Clinic, new(2027, 1, 1), "u", words, "Pekka", "Virtanen").NamesTheExpert.ShouldBe(named);

    [Theory]
    [InlineData(null, null, null, "1.1.2027", "31.12.2027", null), InlineData("last", "x", "y", "1.1.2026", "31.12.2026", null), InlineData("free", "1.2.2027", "2027-02-01", "1.2.2027", "1.2.2027", null)]
    [InlineData("free", "1.2.2027", "31.1.2027", null, null, "to: evidence.turned"), InlineData("free", "30.2.2027", "", null, null, "from: evidence.date-wrong, to: evidence.date-wrong"), InlineData("'--", null, null, null, null, "period: evidence.period-wrong")]
    public void A_period_is_read_or_says_what_is_wrong(string? kind, string? from, string? to, string? first, string? last, string? wrong)
    {
        var errors = new Errors();
        var period = EvidencePeriod.Read(kind, from, to, new LocalDate(2027, 5, 5), errors);
        (period is null ? null : $"{period.From:d.M.uuuu}", period is null ? null : $"{period.To:d.M.uuuu}").ShouldBe((first, last));
        string.Join(", ", errors.Select(problem => $"{problem.Field}: {problem.Key}")).ShouldBe(wrong ?? "");
    }

    private static Task<Evidence> CountedAsync(TestHouse house, int year) =>
        house.ReadAsync<BookingsDb, Evidence>(db => EvidenceReading.OfAsync(db, EvidencePeriod.Year(year), house.Clock.GetCurrentInstant(), CancellationToken.None));

    private static Task<EvidenceWords> WordsAsync(TestHouse house) =>
        house.ReadAsync<BookingsDb, EvidenceWords>(db => EvidenceWords.OfAsync(db, EvidencePeriod.Year(2027), house.Clock.GetCurrentInstant(), CancellationToken.None));

    private static async Task<TestHouse> OpenAsync(Product product = Product.Sqlite)
    {
        var house = await TestHouse.OpenAsync([new BookingsModule(), new Surroundings()], product: product);
        house.Clock.Set(Instant.FromUtc(2027, 12, 31, 22, 30)); // half past midnight of the new year in Finland
        var expert = await new Scene(house).ExpertAsync("Pekka");
        var (one, other) = (new Unit(Guid.CreateVersion7(), "=Kuhmon sosiaalityö", "1"), new Unit(Guid.CreateVersion7(), "Sotkamon perhekeskus", "2"));
        await house.WriteAsync<BookingsDb>(db =>
        {
            db.AddRange(one, other);
            var past = new PastTasks(db, one.Id, expert);
            past.Add(new(2026, 12, 31), new(23, 0), 1, Held); // of the year before by both clocks
            var first = past.Add(new(2027, 1, 1), new(0, 30), 3, Held, NoShow)[0]; // by the clock of Greenwich it is still the year before
            (past.Type, past.Municipality, past.Areas, past.Wait) = (TaskTypes.Clinic, "205", ["vamma", "mielenterveys"], Duration.FromHours(12));
            past.Slots(past.Add(new(2027, 12, 31), new(23, 0), 1, Held)[0]);
            (past.Unit, past.Municipality, past.Wait) = (other.Id, null, Duration.FromDays(20));
            var remote = past.Add(new(2027, 6, 1), new(9, 0), 2, NotHeld, Unreported);
            past.CallOff(new(2027, 7, 1), 5);
            past.Add(new(2028, 1, 1), new(0, 0), 1); // has begun and is not over
            past.Decline(first, "Sairaana");
            past.Decline(first, null);
            past.Cancelled(past.Add(new(2027, 8, 2), new(9, 0), 1, Unreported)[0], "expert", CancelReasons.Stored(CancelReasons.Personal));
            past.Wait = Duration.FromDays(3);
            foreach (var score in new[] { 5, 5, 4, 3, 1 })
                past.Mark(past.Add(new(2027, 10, 1), new(9, 0), 1, Held)[0], Roles.Unit, score);
            past.Mark(first, Roles.Expert, 5);
            past.Changed(first, "Kirje uusittiin Pekan ehdotuksesta.");
            past.Changed(remote[1], "=Odotusaika lyheni.");
            past.Changed(remote[0], null);
        });
        return house;
    }
}
