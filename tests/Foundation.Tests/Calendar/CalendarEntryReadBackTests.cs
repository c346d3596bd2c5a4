using System.Diagnostics;
using System.Text.Json;
using Foundation.Calendar;
using NodaTime;

namespace Foundation.Tests.Calendar;

/// <summary>What we write is read by somebody else's parser: Debian's python3-icalendar.</summary>
public class CalendarEntryReadBackTests
{
    [Fact]
    public void A_confirmation_reads_back_with_the_facts_it_was_written_with()
    {
        var read = ReadBack(Entries.Workshop);

        read.GetProperty("method").GetString().ShouldBe("REQUEST");
        read.GetProperty("uid").GetString().ShouldBe("0199a000-0000-7000-8000-000000000001");
        read.GetProperty("sequence").GetInt32().ShouldBe(0);
        read.GetProperty("summary").GetString().ShouldBe("Kehittämistyöpaja; Kuhmo, aula \\ 2");
        read.GetProperty("description").GetString().ShouldBe("Ovella vastassa Aino.\nPuh. 044 123, 044 456 😀");
        read.GetProperty("location").GetString().ShouldBe("Koulukatu 1, Kuhmo");
        read.GetProperty("status").GetString().ShouldBe("CONFIRMED");
        read.GetProperty("organizer").GetString().ShouldBe("mailto:ohjelma@example.fi");
        read.GetProperty("attendees").EnumerateArray().Select(a => a.GetString()).ShouldBe(["mailto:matti@example.fi"]);
        read.GetProperty("partstat").GetString().ShouldBe("ACCEPTED");
        read.GetProperty("rsvp").GetString().ShouldBe("FALSE");
        read.GetProperty("cn").GetString().ShouldBe("Matti 'Masa' Määttä");
    }

    [Fact]
    public void A_winter_entry_stands_two_hours_before_universal_time_and_a_summer_entry_three()
    {
        ReadBack(Entries.Workshop).GetProperty("startUtc").GetString().ShouldBe("2026-12-01T07:00:00+00:00");
        var summer = Entries.Workshop with { Start = new LocalDateTime(2027, 6, 1, 9, 0), End = new LocalDateTime(2027, 6, 1, 11, 0) };
        ReadBack(summer).GetProperty("startUtc").GetString().ShouldBe("2027-06-01T06:00:00+00:00");
    }

    [Fact]
    public void The_zone_that_travels_along_changes_its_clocks_when_Finland_does()
    {
        // 28.3.2027 03.00 → 04.00 and 31.10.2027 04.00 → 03.00, asked from the VTIMEZONE itself, not from the reader's own zone table.
        ReadBack(Entries.Workshop).GetProperty("zoneOffsets").EnumerateArray().Select(o => o.GetString())
            .ShouldBe(["2:00:00", "3:00:00", "3:00:00", "2:00:00"]);
    }

    [Theory]
    // 28.3.2027 the clocks go from 03.00 to 04.00, 31.10.2027 from 04.00 to 03.00: before, over and after the change.
    [InlineData(3, 28, 1, 2, "2027-03-27T23:00:00+00:00", "2027-03-28T00:00:00+00:00")]
    [InlineData(3, 28, 2, 6, "2027-03-28T00:00:00+00:00", "2027-03-28T03:00:00+00:00")]
    [InlineData(3, 28, 9, 11, "2027-03-28T06:00:00+00:00", "2027-03-28T08:00:00+00:00")]
    [InlineData(10, 31, 1, 2, "2027-10-30T22:00:00+00:00", "2027-10-30T23:00:00+00:00")]
    [InlineData(10, 31, 2, 6, "2027-10-30T23:00:00+00:00", "2027-10-31T04:00:00+00:00")]
    [InlineData(10, 31, 9, 11, "2027-10-31T07:00:00+00:00", "2027-10-31T09:00:00+00:00")]
    public void On_the_days_when_the_clocks_change_another_reader_finds_the_same_instants_as_we(int month, int day, int from, int to, string start, string end)
    {
        var (date, entry) = (new LocalDate(2027, month, day), Entries.Workshop);
        var read = ReadBack(entry with { Start = date.At(new LocalTime(from, 0)), End = date.At(new LocalTime(to, 0)) });
        (read.GetProperty("startUtc").GetString(), read.GetProperty("endUtc").GetString()).ShouldBe((start, end));
        Helsinki.At(date, new LocalTime(from, 0)).ToDateTimeUtc().ToString("yyyy-MM-dd'T'HH:mm:ss+00:00", System.Globalization.CultureInfo.InvariantCulture).ShouldBe(start);
    }

    [Fact]
    public void Somebody_who_is_asked_has_a_tentative_entry_and_answers_by_calendar_only_where_that_is_read()
    {
        var asked = Entries.Workshop with { Answer = EntryAnswer.Asked };
        var read = ReadBack(asked, answersAreRead: true);
        (read.GetProperty("status").GetString(), read.GetProperty("partstat").GetString(), read.GetProperty("rsvp").GetString()).ShouldBe(("TENTATIVE", "NEEDS-ACTION", "TRUE"));
        ReadBack(asked).GetProperty("rsvp").GetString().ShouldBe("FALSE");
        ReadBack(asked with { Answer = EntryAnswer.AskedByLink }, answersAreRead: true).GetProperty("rsvp").GetString().ShouldBe("FALSE");
        ReadBack(asked with { Method = CalendarMethod.Cancel }, answersAreRead: true).GetProperty("rsvp").GetString().ShouldBe("FALSE");
        ReadBack(Entries.Workshop, answersAreRead: true).GetProperty("rsvp").GetString().ShouldBe("FALSE"); // the answer is known
    }

    [Fact]
    public void A_calendar_to_fetch_holds_many_entries_and_invites_nobody()
    {
        Python.SkipUnlessItHas("icalendar");
        var second = Entries.Workshop with { Uid = Guid.Parse("0199a000-0000-7000-8000-000000000002"), Answer = EntryAnswer.AskedByLink };
        var written = IcsWriter.Publish("Tehtävät, omat", [(Entries.Workshop, Entries.Stamp), (second, Entries.Stamp)], Entries.Organizer);
        var read = Python.Json("""
            import sys, json
            from icalendar import Calendar
            cal = Calendar.from_ical(sys.stdin.buffer.read())
            print(json.dumps({'method': str(cal['method']), 'name': str(cal['x-wr-calname']), 'zones': len(cal.walk('VTIMEZONE')),
                'events': [[str(e['uid']), str(e['status']), 'attendee' in e] for e in cal.walk('VEVENT')]}))
            """, written);
        (read.GetProperty("method").GetString(), read.GetProperty("name").GetString(), read.GetProperty("zones").GetInt32()).ShouldBe(("PUBLISH", "Tehtävät, omat", 1));
        read.GetProperty("events").ToString().Replace(" ", "").ShouldBe("""[["0199a000-0000-7000-8000-000000000001","CONFIRMED",false],["0199a000-0000-7000-8000-000000000002","TENTATIVE",false]]""");
    }

    [Fact]
    public void A_withdrawal_keeps_the_uid_and_says_cancelled_with_a_higher_sequence()
    {
        var read = ReadBack(Entries.Workshop with { Method = CalendarMethod.Cancel, Sequence = 1 });

        read.GetProperty("method").GetString().ShouldBe("CANCEL");
        read.GetProperty("status").GetString().ShouldBe("CANCELLED");
        read.GetProperty("uid").GetString().ShouldBe("0199a000-0000-7000-8000-000000000001");
        read.GetProperty("sequence").GetInt32().ShouldBe(1);
    }

    private static JsonElement ReadBack(CalendarEntry entry, bool answersAreRead = false)
    {
        Python.SkipUnlessItHas("icalendar");
        return Python.Json(Reader, Entries.Written(entry, answersAreRead));
    }

    private const string Reader = """
        import sys, json, datetime
        from icalendar import Calendar
        cal = Calendar.from_ical(sys.stdin.buffer.read())
        event = cal.walk('VEVENT')[0]
        attendees = event.get('attendee')
        attendees = attendees if isinstance(attendees, list) else [attendees]
        zone = cal.walk('VTIMEZONE')[0].to_tz()
        def offset(*when): return str(zone.utcoffset(datetime.datetime(*when)))
        print(json.dumps({
            'method': str(cal['method']), 'uid': str(event['uid']), 'sequence': int(event['sequence']),
            'summary': str(event['summary']), 'description': str(event.get('description')), 'location': str(event.get('location')),
            'status': str(event['status']), 'organizer': str(event['organizer']),
            'attendees': [str(a) for a in attendees], 'partstat': attendees[0].params['PARTSTAT'], 'rsvp': attendees[0].params['RSVP'],
            'cn': attendees[0].params['CN'],
            'startUtc': event['dtstart'].dt.astimezone(datetime.timezone.utc).isoformat(),
            'endUtc': event['dtend'].dt.astimezone(datetime.timezone.utc).isoformat(),
            'zoneOffsets': [offset(2027, 3, 28, 2, 59), offset(2027, 3, 28, 4, 1), offset(2027, 10, 31, 2, 59), offset(2027, 10, 31, 4, 1)],
        }))
        """;
}
