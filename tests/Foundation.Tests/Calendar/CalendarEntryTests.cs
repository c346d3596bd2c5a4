using System.Text;
using System.Text.Json;
using Foundation.Calendar;

namespace Foundation.Tests.Calendar;

public class CalendarEntryTests
{
    [Fact]
    public void No_line_is_longer_than_75_octets_and_no_character_is_cut_in_two()
    {
        var entry = Entries.Workshop with { Summary = string.Concat(Enumerable.Repeat("äö😀", 60)) };
        var written = Entries.Written(entry);

        written.ShouldEndWith("END:VCALENDAR\r\n");
        written.Replace("\r\n", "").ShouldNotContain("\n");
        var lines = written.Split("\r\n");
        lines.Max(line => Encoding.UTF8.GetByteCount(line)).ShouldBeLessThanOrEqualTo(75);
        lines.ShouldAllBe(line => !line.Contains('\ufffd'));
        written.Replace("\r\n ", "").ShouldContain("SUMMARY:" + entry.Summary + "\r\n");
    }

    [Fact]
    public void What_somebody_typed_cannot_become_a_line_of_its_own()
    {
        var sly = Entries.Workshop with
        {
            Summary = "Työpaja\r\nATTENDEE:mailto:other@example.fi",
            Location = "Sali 1\nEND:VEVENT\u0000",
        };
        var lines = IcsWriter.Write(
            sly, new Party("Ohjelma\r\nX-A:1", "ohjelma@example.fi"), new Party("Matti\nX-B:1", "matti@example.fi\r\nX-C:1"), default).Split("\r\n");

        lines.Count(line => line.StartsWith("ATTENDEE", StringComparison.Ordinal)).ShouldBe(1);
        lines.Count(line => line.StartsWith("END:VEVENT", StringComparison.Ordinal)).ShouldBe(1);
        lines.ShouldAllBe(line => !line.StartsWith("X-", StringComparison.Ordinal));
    }

    [Fact]
    public void An_entry_survives_its_way_through_json()
    {
        var json = JsonSerializer.Serialize(Entries.Workshop);
        JsonSerializer.Deserialize<CalendarEntry>(json).ShouldBe(Entries.Workshop);
        json.ShouldContain("\"2026-12-01T09:00:00\"");
        json.ShouldContain("\"Request\"");
    }
}
