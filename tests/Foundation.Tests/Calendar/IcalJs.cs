using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace Foundation.Tests.Calendar;

/// <summary>Thunderbird's parser, from npm. tests/run puts it where this finds it.</summary>
internal static class IcalJs
{
    private static readonly string Folder = Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache", "kokemus-tests");

    /// <summary>The calendar as it reads it, with instants by the VTIMEZONE that travels along.</summary>
    public static JsonElement Read(string ics)
    {
        Assert.SkipUnless(Directory.Exists(Path.Combine(Folder, "node_modules", "ical.js")), $"npm's ical.js is not installed in {Folder}");
        var start = new ProcessStartInfo("node", ["--input-type=module", "-e", Script])
        {
            WorkingDirectory = Folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false), StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(ics);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.ShouldBe(0, error.Result);
        return JsonDocument.Parse(output).RootElement;
    }

    private const string Script = """
        import ICAL from 'ical.js';
        import { readFileSync } from 'node:fs';
        const calendar = new ICAL.Component(ICAL.parse(readFileSync(0, 'utf8')));
        ICAL.TimezoneService.register(new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone')));
        const utc = time => new Date(time.toUnixTime() * 1000).toISOString();
        console.log(JSON.stringify({
          method: calendar.getFirstPropertyValue('method'),
          events: calendar.getAllSubcomponents('vevent').map(part => {
            const event = new ICAL.Event(part), attendee = part.getFirstProperty('attendee');
            return { uid: event.uid, sequence: event.sequence, summary: event.summary, location: event.location, status: part.getFirstPropertyValue('status'),
              partstat: attendee?.getParameter('partstat') ?? '', rsvp: attendee?.getParameter('rsvp') ?? '', start: utc(event.startDate), end: utc(event.endDate) };
          }),
        }));
        """;
}
