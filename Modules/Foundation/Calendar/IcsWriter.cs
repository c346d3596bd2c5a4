using NodaTime;
using NodaTime.Text;

namespace Foundation.Calendar;

/// <summary>
/// A calendar entry as an iCalendar file (RFC 5545) that says REQUEST or CANCEL (RFC 5546) to exactly one person, who has already accepted:
/// the calendar asks nothing back, because the answer was given on our page and we read no calendar replies.
/// </summary>
public static class IcsWriter
{
    private static readonly LocalDateTimePattern WallTime = LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss");
    private static readonly InstantPattern Utc = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'");

    /// <param name="stamp">When this version of the entry was made (DTSTAMP).</param>
    public static string Write(CalendarEntry entry, Party organizer, Party attendee, Instant stamp)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(organizer);
        ArgumentNullException.ThrowIfNull(attendee);
        var cancelled = entry.Method is CalendarMethod.Cancel;
        var lines = new IcsLines();
        lines.Add("BEGIN:VCALENDAR");
        lines.Add("VERSION:2.0");
        lines.Add("PRODID:-//Kokemusasiantuntija//Foundation.Calendar//FI");
        lines.Add("CALSCALE:GREGORIAN");
        lines.Add("METHOD:" + MethodName(entry.Method));
        AddHelsinki(lines);
        lines.Add("BEGIN:VEVENT");
        lines.Add("UID:" + entry.Uid.ToString("D"));
        lines.Add("SEQUENCE:" + entry.Sequence);
        lines.Add("DTSTAMP:" + Utc.Format(stamp));
        lines.Add("DTSTART;TZID=Europe/Helsinki:" + WallTime.Format(entry.Start));
        lines.Add("DTEND;TZID=Europe/Helsinki:" + WallTime.Format(entry.End));
        lines.AddText("SUMMARY", entry.Summary);
        lines.AddText("DESCRIPTION", entry.Description);
        lines.AddText("LOCATION", entry.Location);
        if (entry.Url is not null) lines.Add("URL:" + entry.Url.AbsoluteUri);
        lines.Add($"ORGANIZER;CN={IcsLines.Quoted(organizer.Name)}:mailto:{IcsLines.Address(organizer.Address)}");
        lines.Add($"ATTENDEE;CN={IcsLines.Quoted(attendee.Name)};CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE:"
            + $"mailto:{IcsLines.Address(attendee.Address)}");
        lines.Add("STATUS:" + (cancelled ? "CANCELLED" : "CONFIRMED"));
        lines.Add("TRANSP:" + (cancelled ? "TRANSPARENT" : "OPAQUE"));
        lines.Add("CLASS:PRIVATE"); // colleagues who share the calendar see "busy", not that somebody is an expert by experience
        lines.Add("END:VEVENT");
        lines.Add("END:VCALENDAR");
        return lines.ToString();
    }

    /// <summary>The word that both METHOD and the mail's Content-Type must carry (RFC 6047).</summary>
    public static string MethodName(CalendarMethod method) => method is CalendarMethod.Cancel ? "CANCEL" : "REQUEST";

    /// <summary>Summer time by the rule of the European Union, in force in Finland since 1997 in this form.</summary>
    private static void AddHelsinki(IcsLines lines)
    {
        lines.Add("BEGIN:VTIMEZONE");
        lines.Add("TZID:Europe/Helsinki");
        lines.Add("BEGIN:DAYLIGHT");
        lines.Add("TZOFFSETFROM:+0200");
        lines.Add("TZOFFSETTO:+0300");
        lines.Add("TZNAME:EEST");
        lines.Add("DTSTART:19970330T030000");
        lines.Add("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU");
        lines.Add("END:DAYLIGHT");
        lines.Add("BEGIN:STANDARD");
        lines.Add("TZOFFSETFROM:+0300");
        lines.Add("TZOFFSETTO:+0200");
        lines.Add("TZNAME:EET");
        lines.Add("DTSTART:19961027T040000");
        lines.Add("RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU");
        lines.Add("END:STANDARD");
        lines.Add("END:VTIMEZONE");
    }
}
