using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace Journeys;

/// <summary>The programme with the demo county: a process of its own in Development, with a data folder of its own.</summary>
public sealed class Site : IAsyncDisposable
{
    /// <summary>The demo county, made once: making it takes longer than many a journey.</summary>
    private static readonly Lazy<Task<string>> Made = new(MakeAsync);

    /// <summary>The same for every site of a run, one after the other: the links in the county's mails name it.</summary>
    private static readonly Uri Here = new($"http://127.0.0.1:{FreePort()}");

    private readonly Process process;
    private readonly StringBuilder said = new();

    private Site(Process process, Uri address, string folder)
    {
        (this.process, Address, Folder) = (process, address, folder);
        Http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = address, Timeout = TimeSpan.FromMinutes(2) };
    }

    public Uri Address { get; }
    public string Folder { get; }
    public HttpClient Http { get; }

    /// <summary>What the programme has written to its terminal.</summary>
    public string Said
    {
        get { lock (said) return said.ToString(); }
    }

    /// <summary>What a site must be told to take mails, as the mail server shows it.</summary>
    public const string InboundAddress = "vastaus@esimerkki.example", InboundSecret = "journeys-hand-mails-over";

    /// <param name="asNewcomer">With an empty folder, as the programme is first started: it makes the demo county itself.</param>
    /// <param name="takesMail">People can answer by mail, see <see cref="HandOverAsync"/>.</param>
    public static async Task<Site> StartAsync(bool asNewcomer = false, bool takesMail = false)
    {
        var folder = Directory.CreateTempSubdirectory("kokemus-journey-").FullName;
        if (!asNewcomer)
            Copy(await Made.Value, folder);
        var start = Program(folder);
        if (takesMail)
            (start.Environment["Mail__Inbound__Address"], start.Environment["Mail__Inbound__Secret"]) = (InboundAddress, InboundSecret);
        var site = new Site(Process.Start(start)!, Here, folder);
        site.Listen();
        await site.AnswersAsync();
        await site.MoveToAsync(NextMorning());
        return site;
    }

    /// <summary>Nine in the morning: some mails are not sent at night, and a journey must find the same whenever it is made.</summary>
    private static DateTimeOffset NextMorning()
    {
        var now = DateTimeOffset.UtcNow;
        var today = Helsinki.At(now.UtcDateTime, new TimeSpan(9, 0, 0));
        return today > now ? today : Helsinki.At(now.UtcDateTime.AddDays(1), new TimeSpan(9, 0, 0));
    }

    private static async Task<string> MakeAsync()
    {
        var folder = Directory.CreateTempSubdirectory("kokemus-county-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        using var making = Process.Start(Program(folder, "demo", "--experts", "30", "--bookings", "40", "--seed", "1"))!;
        var said = await Task.WhenAll(making.StandardOutput.ReadToEndAsync(), making.StandardError.ReadToEndAsync());
        await making.WaitForExitAsync();
        making.ExitCode.ShouldBe(0, string.Join('\n', said));
        return folder;
    }

    private static ProcessStartInfo Program(string folder, params string[] command)
    {
        var root = Repository.Root;
        var program = Directory.GetFiles(Path.Combine(root, "Host", "bin", "Debug"), "Host.dll", SearchOption.AllDirectories).OrderByDescending(File.GetLastWriteTimeUtc).First();
        var start = new ProcessStartInfo("dotnet", [program, .. command]) { WorkingDirectory = Path.Combine(root, "Host"), RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["Urls"] = Here.ToString().TrimEnd('/');
        start.Environment["Data__Folder"] = folder;
        start.Environment["DOTNET_TieredPGO"] = "0"; // it lives for a minute: it need not learn how to be faster
        return start;
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    /// <summary>Moves the clock, lets the nights in between do their work and waits until it is done. Returns what time it is then.</summary>
    public async Task<DateTimeOffset> MoveAsync(TimeSpan by)
    {
        using var answer = await Http.PostAsJsonAsync("/dev/clock", new { advance = by.ToString("c", CultureInfo.InvariantCulture) });
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var body = await JsonDocument.ParseAsync(await answer.Content.ReadAsStreamAsync());
        return DateTimeOffset.Parse(body.RootElement.GetProperty("now").GetString()!, CultureInfo.InvariantCulture);
    }

    /// <summary>Waits until everything that was told has been heard.</summary>
    public Task<DateTimeOffset> RestAsync() => MoveAsync(TimeSpan.Zero);

    public async Task<DateTimeOffset> MoveToAsync(DateTimeOffset then)
    {
        var now = await RestAsync();
        return then > now ? await MoveAsync(then - now) : now;
    }

    /// <summary>As the mail server does: one raw mail, with the secret.</summary>
    public async Task HandOverAsync(string mail)
    {
        using var message = new HttpRequestMessage(HttpMethod.Post, "/mail/inbound") { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(mail.ReplaceLineEndings("\r\n"))) };
        message.Content.Headers.ContentType = new("message/rfc822");
        message.Headers.Authorization = new("Bearer", InboundSecret);
        using var answer = await Http.SendAsync(message);
        answer.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        await RestAsync();
    }

    private void Listen()
    {
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    private void Hear(string? line)
    {
        lock (said)
            said.AppendLine(line);
    }

    private async Task AnswersAsync()
    {
        for (var started = Stopwatch.StartNew(); started.Elapsed < TimeSpan.FromMinutes(3); await Task.Delay(200))
        {
            if (process.HasExited)
                throw new InvalidOperationException($"The programme ended with {process.ExitCode}:\n{Said}");
            try
            {
                using var answer = await Http.GetAsync("/healthz");
                if (answer.IsSuccessStatusCode)
                    return;
            }
            catch (HttpRequestException)
            {
                // It does not listen yet.
            }
        }
        throw new TimeoutException($"The programme does not answer:\n{Said}");
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
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        Directory.Delete(Folder, recursive: true);
    }
}
