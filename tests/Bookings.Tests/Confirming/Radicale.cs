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
    /// <summary>
    /// A connection of its own for each request, said again when the server hung up before it answered: it ends connections that it has not heard from.
    /// </summary>
    public async Task<(HttpStatusCode Status, string Body)> SendAsync(string method, Uri address, string? content = null, string type = "text/calendar")
    {
        for (var tries = 1; ; tries++)
            try
            {
                using var http = new HttpClient();
                using var request = new HttpRequestMessage(new HttpMethod(method), address) { Content = content is null ? null : new StringContent(content, Encoding.UTF8, type) };
                request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String("aino:x"u8));
                request.Headers.ConnectionClose = true;
                request.Headers.Add("Depth", "1");
                using var answer = await http.SendAsync(request);
                return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
            }
            catch (HttpRequestException) when (tries < 100 && !process.HasExited)
            {
                await Task.Delay(100);
            }
    }

    public static async Task<Radicale> StartAsync()
    {
        OutsideTool.SkipWithout("radicale", "radicale");
        var folder = Directory.CreateTempSubdirectory("kokemus-radicale-").FullName;
        var port = FreePort();
        var process = Process.Start(new ProcessStartInfo("radicale",
            ["--config", "", "--server-hosts", $"127.0.0.1:{port}", "--auth-type", "none", "--storage-filesystem-folder", folder, "--logging-level", "critical"]) { RedirectStandardError = true })!;
        var server = new Radicale(process, folder, new Uri($"http://127.0.0.1:{port}/aino/tasks/"));
        (await server.SendAsync("MKCALENDAR", server.Calendar)).Status.ShouldBe(HttpStatusCode.Created);
        return server;
    }

    /// <summary>Every entry of the calendar, as the server gives it back.</summary>
    public async Task<IReadOnlyList<string>> ObjectsAsync()
    {
        var (status, body) = await SendAsync("REPORT", Calendar, """
            <c:calendar-query xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav"><d:prop><c:calendar-data/></d:prop>
            <c:filter><c:comp-filter name="VCALENDAR"><c:comp-filter name="VEVENT"/></c:comp-filter></c:filter></c:calendar-query>
            """, "application/xml");
        status.ShouldBe(HttpStatusCode.MultiStatus);
        XNamespace caldav = "urn:ietf:params:xml:ns:caldav";
        return [.. XDocument.Parse(body).Descendants(caldav + "calendar-data").Select(data => data.Value)];
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public async ValueTask DisposeAsync()
    {
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
        var known = await server.SendAsync("GET", address);
        if (known.Status == HttpStatusCode.OK && int.Parse(Sequence().Match(known.Body).Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture) >= sequence)
            return;
        if (lines.Contains("METHOD:CANCEL", StringComparison.Ordinal))
            (await server.SendAsync("DELETE", address)).Status.ShouldBe(HttpStatusCode.OK);
        else
            (await server.SendAsync("PUT", address, part.Replace("METHOD:REQUEST\r\n", ""))).Status.ShouldBe(HttpStatusCode.Created); // what is kept is no message any more (RFC 4791)
    }

    [GeneratedRegex("(?m)^UID:(\\S+)")]
    private static partial Regex Uid();

    [GeneratedRegex("(?m)^SEQUENCE:(\\d+)")]
    private static partial Regex Sequence();
}
