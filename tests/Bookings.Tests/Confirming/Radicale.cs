using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Rig;

namespace Bookings.Tests.Confirming;

/// <summary>Debian's CalDAV server with one calendar, on this machine only and with data of its own.</summary>
internal sealed class Radicale : IAsyncDisposable
{
    private readonly Process process;
    private readonly string folder;

    private Radicale(Process process, string folder, Uri calendar) => (this.process, this.folder, Calendar) = (process, folder, calendar);

    public Uri Calendar { get; }
    /// <summary>A connection for each request: the server ends them without saying so.</summary>
    public HttpClient Http { get; } = new() { DefaultRequestHeaders = { ConnectionClose = true, Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String("aino:x"u8)) } };

    public static async Task<Radicale> StartAsync()
    {
        OutsideTool.SkipWithout("radicale", "radicale");
        var folder = Directory.CreateTempSubdirectory("kokemus-radicale-").FullName;
        var port = FreePort();
        var process = Process.Start(new ProcessStartInfo("radicale",
            ["--config", "", "--server-hosts", $"127.0.0.1:{port}", "--auth-type", "none", "--storage-filesystem-folder", folder, "--logging-level", "critical"]) { RedirectStandardError = true })!;
        var server = new Radicale(process, folder, new Uri($"http://127.0.0.1:{port}/aino/tasks/"));
        await server.OpenAsync();
        return server;
    }

    private async Task OpenAsync()
    {
        for (var tries = 0; ; tries++)
            try
            {
                using var make = new HttpRequestMessage(new HttpMethod("MKCALENDAR"), Calendar);
                (await Http.SendAsync(make)).StatusCode.ShouldBe(HttpStatusCode.Created);
                return;
            }
            catch (HttpRequestException) when (tries < 150 && !process.HasExited)
            {
                await Task.Delay(100);
            }
    }

    /// <summary>Every entry of the calendar, as the server gives it back.</summary>
    public async Task<IReadOnlyList<string>> ObjectsAsync()
    {
        using var ask = new HttpRequestMessage(new HttpMethod("REPORT"), Calendar)
        {
            Content = new StringContent("""
                <c:calendar-query xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav"><d:prop><c:calendar-data/></d:prop>
                <c:filter><c:comp-filter name="VCALENDAR"><c:comp-filter name="VEVENT"/></c:comp-filter></c:filter></c:calendar-query>
                """, Encoding.UTF8, "application/xml"),
        };
        ask.Headers.Add("Depth", "1");
        using var answer = await Http.SendAsync(ask);
        answer.StatusCode.ShouldBe(HttpStatusCode.MultiStatus);
        XNamespace caldav = "urn:ietf:params:xml:ns:caldav";
        return [.. XDocument.Parse(await answer.Content.ReadAsStringAsync()).Descendants(caldav + "calendar-data").Select(data => data.Value)];
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}

/// <summary>What a calendar program does with the parts of mails (RFC 5546): takes what is newer under its UID, and takes out what is cancelled.</summary>
internal sealed partial class CalendarProgram(Radicale server)
{
    public async Task TakeAsync(string part)
    {
        var lines = part.Replace("\r\n ", "");
        var (uid, sequence) = (Uid().Match(lines).Groups[1].Value, int.Parse(Sequence().Match(lines).Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture));
        var address = new Uri(server.Calendar, uid + ".ics");
        using var known = await server.Http.GetAsync(address);
        if (known.IsSuccessStatusCode && int.Parse(Sequence().Match(await known.Content.ReadAsStringAsync()).Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture) >= sequence)
            return;
        if (lines.Contains("METHOD:CANCEL", StringComparison.Ordinal))
        {
            (await server.Http.DeleteAsync(address)).StatusCode.ShouldBe(HttpStatusCode.OK);
            return;
        }
        var kept = part.Replace("METHOD:REQUEST\r\n", ""); // what is kept is no message any more (RFC 4791)
        using var body = new StringContent(kept, Encoding.UTF8, "text/calendar");
        (await server.Http.PutAsync(address, body)).StatusCode.ShouldBe(HttpStatusCode.Created);
    }

    [GeneratedRegex("(?m)^UID:(\\S+)")]
    private static partial Regex Uid();

    [GeneratedRegex("(?m)^SEQUENCE:(\\d+)")]
    private static partial Regex Sequence();
}
