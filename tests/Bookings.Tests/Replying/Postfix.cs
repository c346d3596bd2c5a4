using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Runtime.CompilerServices;
using SiteRig;

namespace Bookings.Tests.Replying;

/// <summary>Debian's Postfix with a configuration and a queue of its own on a free port, and the script of docs/operations.md that hands mails over.</summary>
internal sealed class Postfix : IAsyncDisposable
{
    private const string Program = "/usr/sbin/postfix";
    private readonly string folder = Directory.CreateTempSubdirectory("kokemus-postfix-").FullName;

    public int Port { get; } = FreePort();

    public string Log => File.Exists(Path.Combine(folder, "log")) ? File.ReadAllText(Path.Combine(folder, "log")) : "";

    public static async Task<Postfix> StartAsync(TestSite site, string secret, string address)
    {
        Assert.SkipUnless(File.Exists(Program), "postfix is not installed (Debian: postfix)");
        Assert.SkipUnless(File.Exists("/usr/bin/curl"), "curl is not installed (Debian: curl)");
        Assert.SkipUnless(Environment.UserName == "root", "postfix is started by root only");
        var postfix = new Postfix();
        await postfix.WriteAsync(site, secret, address);
        var (code, said) = await RunAsync(Program, "-c", Path.Combine(postfix.folder, "etc"), "start");
        if (code != 0)
        {
            await postfix.DisposeAsync();
            Assert.Skip("postfix does not start here: " + said.Trim());
        }
        return postfix;
    }

    private async Task WriteAsync(TestSite site, string secret, string address)
    {
        foreach (var name in (string[])["etc", "queue", "data"])
            Directory.CreateDirectory(Path.Combine(folder, name));
        await RunAsync("/bin/chmod", "755", folder);
        await RunAsync("/bin/chown", "postfix", Path.Combine(folder, "data"));
        var header = Path.Combine(folder, "inbound-header");
        await WriteAsync("inbound-header", $"Authorization: Bearer {secret}\n");
        await RunAsync("/bin/chown", "nobody", header);
        await RunAsync("/bin/chmod", "400", header);
        await WriteAsync("kokemus-mail", Script().Replace("https://kokemus.esimerkki.fi/mail/inbound", new Uri(site.Address, "/mail/inbound").ToString()).Replace("/etc/kokemus/inbound-header", header));
        await RunAsync("/bin/chmod", "755", Path.Combine(folder, "kokemus-mail"));
        await WriteAsync("etc/main.cf", $"""
            compatibility_level = 3.6
            queue_directory = {folder}/queue
            data_directory = {folder}/data
            maillog_file = {folder}/log
            maillog_file_prefixes = /
            myhostname = posti.alue.example
            mydestination =
            inet_interfaces = 127.0.0.1
            inet_protocols = ipv4
            mynetworks = 127.0.0.0/8
            smtpd_relay_restrictions = permit_mynetworks, reject
            relay_domains = {address.Split('@')[1]}
            minimal_backoff_time = 1s
            queue_run_delay = 1s
            recipient_delimiter = +
            kokemus_destination_recipient_limit = 1
            transport_maps = inline:{Braces(address + "=kokemus:")}

            """);
        await WriteAsync("etc/master.cf", $$"""
            127.0.0.1:{{Port}} inet n - n - - smtpd
            cleanup unix n - n - 0 cleanup
            qmgr unix n - n 300 1 qmgr
            rewrite unix - - n - - trivial-rewrite
            bounce unix - - n - 0 bounce
            defer unix - - n - 0 bounce
            trace unix - - n - 0 bounce
            proxymap unix - - n - - proxymap
            error unix - - n - - error
            retry unix - - n - - error
            anvil unix - - n - 1 anvil
            postlog unix-dgram n - n - 1 postlogd
            kokemus unix - n n - 2 pipe flags=DO user=nobody argv={{folder}}/kokemus-mail

            """);
    }

    /// <summary>As a mail program would: by SMTP, from an envelope's address to another.</summary>
    public async Task SendAsync(string from, string to, Func<string, byte[]> mail)
    {
        var file = Path.Combine(folder, "mail.eml");
        await File.WriteAllBytesAsync(file, mail(to));
        var (code, said) = await RunAsync("/usr/bin/curl", "--silent", "--show-error", "--max-time", "20", $"smtp://127.0.0.1:{Port}", "--mail-from", from, "--mail-rcpt", to, "--upload-file", file);
        code.ShouldBe(0, said + Log);
    }

    private static string Braces(string inner) => "{" + inner + "}";

    private Task WriteAsync(string name, string text) => File.WriteAllTextAsync(Path.Combine(folder, name), text);

    /// <summary>What operators are told to install is what is tried.</summary>
    private static string Script([CallerFilePath] string here = "")
    {
        var text = File.ReadAllText(Path.Combine(Path.GetDirectoryName(here)!, "../../../docs/operations.md")).ReplaceLineEndings("\n");
        var start = text.IndexOf("```sh\n#!/bin/sh\n# Hands one mail over.", StringComparison.Ordinal) + "```sh\n".Length;
        return text[start..text.IndexOf("```", start, StringComparison.Ordinal)];
    }

    private static async Task<(int Code, string Said)> RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (said, complained) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await said + await complained);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public async ValueTask DisposeAsync()
    {
        await RunAsync(Program, "-c", Path.Combine(folder, "etc"), "stop");
        Directory.Delete(folder, recursive: true);
    }
}
