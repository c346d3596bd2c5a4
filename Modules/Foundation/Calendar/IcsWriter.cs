using NodaTime;
using NodaTime.Text;

namespace Foundation.Calendar;

/// <summary>
/// A calendar entry as an iCalendar file (RFC 5545) that says REQUEST or CANCEL (RFC 5546) to exactly one person. Somebody who has accepted on our page is
/// asked nothing back; somebody who is still asked has a tentative entry, and its button answers only where calendar replies are read.
/// <see cref="Publish"/> writes many entries for a calendar that looks at them by itself.
/// </summary>
public static class IcsWriter
{
    private static readonly LocalDateTimePattern WallTime = LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss");
    private static readonly InstantPattern Utc = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'");

    /// <param name="stamp">When this version of the entry was made (DTSTAMP).</param>
    /// <param name="answersAreRead">Somebody reads what calendars send back to the organizer.</param>
    public static string Write(CalendarEntry entry, Party organizer, Party attendee, Instant stamp, bool answersAreRead = false)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(organizer);
        ArgumentNullException.ThrowIfNull(attendee);
        var lines = Begin(MethodName(entry.Method));
        AddHelsinki(lines);
        AddEvent(lines, entry, organizer, stamp, attendee, answersAreRead);
        lines.Add("END:VCALENDAR");
        return lines.ToString();
    }

    /// <summary>A calendar that programs fetch again and again (METHOD:PUBLISH). It invites nobody and names nobody but the organizer.</summary>
    /// <param name="name">What calendar programs call it.</param>
    public static string Publish(string name, IEnumerable<(CalendarEntry Entry, Instant Stamp)> entries, Party organizer)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(organizer);
        var lines = Begin("PUBLISH");
        lines.AddText("NAME", name); // RFC 7986
        lines.AddText("X-WR-CALNAME", name);
        lines.Add("REFRESH-INTERVAL;VALUE=DURATION:PT1H");
        AddHelsinki(lines);
        foreach (var (entry, stamp) in entries)
            AddEvent(lines, entry, organizer, stamp, attendee: null, answersAreRead: false);
        lines.Add("END:VCALENDAR");
        return lines.ToString();
    }

    private static IcsLines Begin(string method)
    {
        var lines = new IcsLines();
        lines.Add("BEGIN:VCALENDAR");
        lines.Add("VERSION:2.0");
        lines.Add("PRODID:-//Kokemusasiantuntija//Foundation.Calendar//FI");
        lines.Add("CALSCALE:GREGORIAN");
        lines.Add("METHOD:" + method);
        return lines;
    }

    private static void AddEvent(IcsLines lines, CalendarEntry entry, Party organizer, Instant stamp, Party? attendee, bool answersAreRead)
    {
        var cancelled = entry.Method is CalendarMethod.Cancel;
        var accepted = entry.Answer is EntryAnswer.Given;
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
        if (attendee is not null)
            lines.Add($"ATTENDEE;CN={IcsLines.Quoted(attendee.Name)};CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT={(accepted ? "ACCEPTED" : "NEEDS-ACTION")}"
                + $";RSVP={(answersAreRead && !cancelled && entry.Answer is EntryAnswer.Asked ? "TRUE" : "FALSE")}:mailto:{IcsLines.Address(attendee.Address)}");
        lines.Add("STATUS:" + (cancelled ? "CANCELLED" : accepted ? "CONFIRMED" : "TENTATIVE"));
        lines.Add("TRANSP:" + (cancelled ? "TRANSPARENT" : "OPAQUE"));
        lines.Add("CLASS:PRIVATE"); // colleagues who share the calendar see "busy", not that somebody is an expert by experience
        lines.Add("END:VEVENT");
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
