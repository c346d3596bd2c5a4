using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Benchmarks.Serving;

/// <summary>The built programme as a process of its own, in Production, on a data folder.</summary>
internal sealed class ServedHost : IDisposable
{
    private readonly Process process;
    private readonly List<string> marks = [];

    private ServedHost(Process process, Uri address) => (this.process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>Starts it and waits for the first answer of <c>/healthz</c>.</summary>
    /// <param name="hooked">Whether it tells of each question to the database.</param>
    public static async Task<ServedHost> StartAsync(string program, string folder, bool hooked = false)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetDirectoryName(Path.GetFullPath(program)) };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        if (hooked)
            start.Environment["DOTNET_STARTUP_HOOKS"] = typeof(ServedHost).Assembly.Location;
        foreach (var argument in (string[])[Path.GetFullPath(program), $"--Urls={address}", $"--App:BaseAddress={address.ToString().TrimEnd('/')}", $"--Data:Folder={Path.GetFullPath(folder)}",
            "--SignIn:PerAddressAnHour=1000", "--SignIn:PerCallerAnHour=1000"]) // measuring again and again is signing in again and again
            start.ArgumentList.Add(argument);
        var host = new ServedHost(Process.Start(start)!, address);
        host.process.OutputDataReceived += (_, _) => { }; // the pipes must be emptied, or a talkative programme would stop
        host.process.ErrorDataReceived += (_, line) => host.Note(line.Data);
        host.process.BeginOutputReadLine();
        host.process.BeginErrorReadLine();
        await host.AnswersAsync();
        return host;
    }

    /// <summary>What it has told of questions to the database so far.</summary>
    public int Queries
    {
        get
        {
            lock (marks)
                return marks.Count;
        }
    }

    private void Note(string? line)
    {
        if (line is not null && line.StartsWith(StartupHook.Mark, StringComparison.Ordinal))
            lock (marks)
                marks.Add(line);
    }

    private async Task AnswersAsync()
    {
        using var http = new HttpClient { BaseAddress = Address };
        for (var limit = Stopwatch.StartNew(); limit.Elapsed < TimeSpan.FromMinutes(2) && !process.HasExited; await Task.Delay(5))
        {
            try
            {
                if ((await http.GetAsync("/healthz")).IsSuccessStatusCode)
                    return;
            }
            catch (HttpRequestException)
            {
                // Not listening yet: asked again.
            }
        }
        throw new InvalidOperationException("The programme does not answer.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }
}
