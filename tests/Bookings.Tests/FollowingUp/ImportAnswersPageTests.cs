using System.Text;
using Bookings.Data;
using Bookings.Tests.Requesting;
using Microsoft.EntityFrameworkCore;

namespace Bookings.Tests.FollowingUp;

public sealed class ImportAnswersPageTests
{
    private static string Said(int price) => $"Sivu maksoi {price} € – siitä sanottiin ”hyvä”";

    private static string Answers(int price) => $"Palvelualue;Tavoite;Toimenpide;Toteutunut;Ei toteutunut;Miten\r\nPerhe;Kehitämme;Verkkosivu;x;;{Said(price)}\r\n";

    [Fact]
    public async Task A_file_is_read_in_whichever_way_a_spreadsheet_has_written_it_and_a_workbook_is_refused()
    {
        await using var county = await County.OpenAsync();
        var kaisa = county.Kaisa;
        await kaisa.GoAsync("/bookings/programmes/new");
        await kaisa.PressAsync("Lisää ohjelma", new() { ["Form.Name"] = "Ohjelma", ["Form.FromYear"] = "2025", ["Form.ToYear"] = "2026" });
        var import = (await kaisa.PressAsync("Avaa seuranta", new() { ["Round.Year"] = "2025" })).Address + "/import";
        byte[][] files = [Windows1252(Answers(0)), Encoding.UTF8.GetBytes(Answers(1)), [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Answers(2))]];
        files[0].ShouldContain((byte)0x80);
        foreach (var (price, file) in files.Index())
        {
            await kaisa.GoAsync(import);
            var page = await kaisa.UploadAsync("Näytä, mitä muuttuisi", "Form.File", "vastaukset.csv", file);
            page.Errors.ShouldBeEmpty();
            page.Text.ShouldContain(Said(price));
            (await kaisa.PressAsync("Tallenna vastaukset")).Text.ShouldContain("Vastauksia tallennettiin 1", customMessage: "a sign that the browser reads otherwise than the preview did would look like a change meanwhile");
            (await county.ReadAsync<BookingsDb, string>(db => db.MeasureAnswers.Select(answer => answer.How).SingleAsync())).ShouldBe(Said(price));
        }
        (string Problem, byte[] File)[] refused = [("Excel-työkirja", [.. "PK\u0003\u0004"u8, .. files[1]]), ("enintään yksi megatavu", new byte[1024 * 1024 + 1]), ("ääkköset ovat rikki", Encoding.UTF8.GetBytes("Perhe;KehitÃ¤mme;x"))];
        foreach (var (problem, file) in refused)
        {
            await kaisa.GoAsync(import);
            (await kaisa.UploadAsync("Näytä, mitä muuttuisi", "Form.File", "vastaukset.csv", file)).Errors.ShouldHaveSingleItem().ShouldContain(problem);
        }
    }

    /// <summary>As Excel saves "CSV" in Finland: letters as in Latin-1, and signs where that has none.</summary>
    private static byte[] Windows1252(string text) => [.. text.Select(letter => letter switch { '€' => (byte)0x80, '–' => (byte)0x96, '”' => (byte)0x94, _ => checked((byte)letter) })];
}
