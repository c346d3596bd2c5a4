using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using Foundation.Mail;

namespace Foundation.Tests.Mail;

/// <summary>Debian's aiosmtpd on a free port of this machine, with a certificate made for the occasion.</summary>
public sealed class SmtpServer : IDisposable
{
    private static readonly ConcurrentDictionary<string, bool> Trusted = [];

    private readonly string folder = Directory.CreateTempSubdirectory("smtp-").FullName;
    private readonly string inbox;
    private Process? process;

    static SmtpServer()
    {
        // SmtpClient offers no other place to say which certificate is good. Only ours are added; all others are judged as always.
#pragma warning disable SYSLIB0014
        ServicePointManager.ServerCertificateValidationCallback = (_, certificate, _, problems) =>
            problems == System.Net.Security.SslPolicyErrors.None || Trusted.ContainsKey(certificate!.GetCertHashString());
#pragma warning restore SYSLIB0014
    }

    public SmtpServer() : this(trusted: true)
    {
    }

    internal SmtpServer(bool trusted)
    {
        inbox = Directory.CreateDirectory(Path.Combine(folder, "inbox")).FullName;
        Port = FreePort();
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, new DateTimeOffset(2100, 1, 1, 0, 0, 0, TimeSpan.Zero));
        File.WriteAllText(Path.Combine(folder, "cert.pem"), certificate.ExportCertificatePem());
        File.WriteAllText(Path.Combine(folder, "key.pem"), key.ExportPkcs8PrivateKeyPem());
        if (trusted) Trusted[certificate.GetCertHashString()] = true;
    }

    public int Port { get; }

    public SmtpServer Up()
    {
        Python.SkipUnlessItHas("aiosmtpd");
        if (process is { HasExited: false }) return this;
        process = Process.Start(new ProcessStartInfo(Python.Path, [
            Path.Combine(AppContext.BaseDirectory, "Mail", "smtp_server.py"), $"{Port}", inbox,
            Path.Combine(folder, "cert.pem"), Path.Combine(folder, "key.pem")])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true,
        })!;
        process.StandardOutput.ReadLine().ShouldBe("ready");
        return this;
    }

    public void Down()
    {
        if (process is null) return;
        process.StandardInput.Close();
        process.WaitForExit();
        process.Dispose();
        process = null;
    }

    /// <summary>Settings that reach this server as its one known user.</summary>
    public SmtpSettings Settings(string password = "sälainen", int timeoutSeconds = 10) =>
        new() { Host = "localhost", Port = Port, User = "kokemus", Password = password, TimeoutSeconds = timeoutSeconds };

    /// <summary>The mails that came for an address, as they travelled, with what the envelope said.</summary>
    public IReadOnlyList<(string Path, JsonElement Envelope)> MailsTo(string address) => [.. Directory.GetFiles(inbox, "*.eml").Order()
        .Select(path => (path, JsonDocument.Parse(File.ReadAllText(Path.ChangeExtension(path, "json"))).RootElement))
        .Where(mail => mail.RootElement.GetProperty("to").EnumerateArray().Any(to => to.GetString() == address))];

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public void Dispose()
    {
        Down();
        Directory.Delete(folder, recursive: true);
    }
}
