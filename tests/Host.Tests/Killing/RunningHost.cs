using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Host.Tests.Killing;

/// <summary>The real program as a process of its own, which can be killed like a machine that loses power.</summary>
internal sealed class RunningHost(string folder, int port, int smtpPort)
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "Host.dll");
    private Process? process;

    public Uri Address { get; } = new($"http://127.0.0.1:{port}");

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <returns>False when it was not ready in time.</returns>
    public async Task<bool> StartAsync(TimeSpan patience)
    {
        process = Run(folder, $"--Urls={Address}", $"--App:BaseAddress=http://127.0.0.1:{port}", "--Mail:Smtp:Host=127.0.0.1", $"--Mail:Smtp:Port={smtpPort}",
            "--Mail:Smtp:StartTls=false", "--Mail:Smtp:PauseSeconds=1", "--Messaging:LeaseSeconds=5", "--Messaging:PollMilliseconds=100");
        using var http = new HttpClient { BaseAddress = Address, Timeout = TimeSpan.FromSeconds(5) };
        for (var limit = Stopwatch.StartNew(); limit.Elapsed < patience && !process.HasExited; await Task.Delay(50))
            if (await AnswersAsync(http))
                return true;
        return false;
    }

    /// <summary>SIGKILL: nothing is flushed, nothing is finished.</summary>
    public async Task KillAsync()
    {
        process!.Kill();
        await process.WaitForExitAsync();
    }

    /// <summary>Runs a command of the program to its end.</summary>
    public static async Task<(int Code, string Said)> CommandAsync(string folder, params string[] arguments)
    {
        using var process = Run(folder, arguments);
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, said);
    }

    private static Process Run(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetDirectoryName(Program) };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["DOTNET_TieredPGO"] = "0"; // it lives for seconds: start it sooner
        foreach (var argument in (string[])[Program, .. arguments, $"--Data:Folder={folder}"])
            start.ArgumentList.Add(argument);
        var process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { }; // the pipe must be emptied, or a talkative program would stop
        process.BeginErrorReadLine();
        if (!arguments.Contains("check") && !arguments.Contains("demo"))
        {
            process.OutputDataReceived += (_, _) => { };
            process.BeginOutputReadLine();
        }
        return process;
    }

    private static async Task<bool> AnswersAsync(HttpClient http)
    {
        try
        {
            return (await http.GetAsync("/healthz")).IsSuccessStatusCode;
        }
        catch (Exception away) when (Patience.IsGone(away))
        {
            return false;
        }
    }
}
