using System.Diagnostics;
using System.Text.Json;

namespace Host.Tests.Killing;

/// <summary>Debian's aiosmtpd, and what it has taken.</summary>
internal sealed class Mailbox : IDisposable
{
    private readonly Process server;
    private readonly string file;

    public sealed record Mail(string Id, string To, string Text);

    private Mailbox(Process server, string file, int port) => (this.server, this.file, Port) = (server, file, port);

    public int Port { get; }

    public static Mailbox Open(string folder)
    {
        const string python = "/usr/bin/python3";
        Assert.SkipUnless(File.Exists(python) && Runs(python, "-c", "import aiosmtpd"), "needs python3-aiosmtpd, a real SMTP server");
        var (port, file) = (RunningHost.FreePort(), Path.Combine(folder, "taken.jsonl"));
        File.WriteAllText(file, "");
        var server = Process.Start(new ProcessStartInfo(python, [Path.Combine(AppContext.BaseDirectory, "Killing", "mailbox.py"), port.ToString(null as IFormatProvider), file])
        { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        server.StandardOutput.ReadLine().ShouldBe("ready");
        return new Mailbox(server, file, port);
    }

    public IReadOnlyList<Mail> Taken()
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line.EndsWith('}'))
            .Select(line => JsonSerializer.Deserialize<Mail>(line, JsonSerializerOptions.Web)!)];
    }

    private static bool Runs(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode == 0;
    }

    public void Dispose()
    {
        server.StandardInput.Close();
        if (!server.WaitForExit(5000))
            server.Kill();
        server.Dispose();
    }
}
