using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Foundation.Mail;

namespace Foundation.Tests.Mail;

/// <summary>A real conversation with a real mail server: STARTTLS, a password, good and bad answers.</summary>
public sealed class SmtpCarrierTests(SmtpServer server) : IClassFixture<SmtpServer>
{
    [Fact]
    public async Task A_letter_travels_encrypted_and_signed_in_and_arrives_whole()
    {
        server.Up();
        var letter = To("whole").Paragraph(new string('ä', 10_000)).Paragraph(".\n.piste alussa\n..kaksi\nFrom alussa").Paragraph(FolderCarrierTests.Dots);
        letter = letter with { Entry = Letters.Confirmation.Entry };

        (await Carry(letter)).ShouldBe(new MailOutcome.Sent());

        var (path, envelope) = server.MailsTo("whole@example.fi").ShouldHaveSingleItem();
        envelope.GetProperty("tls").GetBoolean().ShouldBeTrue();
        envelope.GetProperty("user").GetString().ShouldBe("kokemus");
        envelope.GetProperty("from").GetString().ShouldBe("ohjelma@posti.example.fi");
        var mail = ReadMail.File(path);
        mail.Part("text/plain").ShouldBe(LetterText.Render(letter));
        mail.Part("text/html").ShouldBe(LetterHtml.Render(letter));
        mail.Parameter("text/calendar", "method").ShouldBe("REQUEST");
        mail.Header("Message-ID").ShouldBe($"<{letter.Id:D}@posti.example.fi>");
        mail.Header("Subject").ShouldBe(letter.Subject);
        mail.LongestLine.ShouldBeLessThanOrEqualTo(998);
        mail.Defects.ShouldBe(0);
    }

    [Theory]
    [InlineData("gone", "No such user here")]
    [InlineData("gone-bare", "No such user here")]
    [InlineData("gone-late", "No such user here after all")]
    [InlineData("full", "Mailbox full")]
    public async Task An_address_that_the_server_refuses_for_good_is_refused(string who, string reason)
    {
        server.Up();
        (await Carry(To(who))).ShouldBeOfType<MailOutcome.RefusedAddress>().Reason.ShouldContain(reason);
    }

    [Theory]
    [InlineData("busy", "Try again later")]
    [InlineData("greylisted", "Greylisted")]
    [InlineData("relay", "Unable to relay")]
    [InlineData("relay-postfix", "Relay access denied")]
    [InlineData("spam", "Looks like spam")]
    public async Task What_is_not_the_address_s_fault_is_tried_later(string who, string reason)
    {
        server.Up();
        (await Carry(To(who))).ShouldBeOfType<MailOutcome.TryLater>().Reason.ShouldContain(reason);
    }

    [Fact]
    public async Task A_wrong_password_blames_no_address()
    {
        server.Up();
        (await Carry(To("matti"), server.Settings(password: "wrong"))).ShouldBeOfType<MailOutcome.TryLater>();
    }

    [Fact]
    public async Task A_server_that_is_down_is_tried_later_and_takes_the_letter_once_it_is_up()
    {
        using var own = new SmtpServer();
        (await Carry(To("patient"), own.Settings())).ShouldBeOfType<MailOutcome.TryLater>();
        own.Up();
        (await Carry(To("patient"), own.Settings())).ShouldBe(new MailOutcome.Sent());
        own.MailsTo("patient@example.fi").Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_server_whose_certificate_nobody_vouches_for_gets_neither_password_nor_letter()
    {
        using var stranger = new SmtpServer(trusted: false).Up();
        (await Carry(To("matti"), stranger.Settings())).ShouldBeOfType<MailOutcome.TryLater>().Reason.ShouldContain("certificate");
        stranger.MailsTo("matti@example.fi").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("silent")]
    [InlineData("silent-end")]
    public async Task A_server_that_falls_silent_is_left_when_the_time_is_up(string who)
    {
        server.Up();
        var watch = Stopwatch.StartNew();
        (await Carry(To(who), server.Settings(timeoutSeconds: 2))).ShouldBeOfType<MailOutcome.TryLater>();
        watch.Elapsed.TotalSeconds.ShouldBeLessThan(10);
    }

    [Fact]
    public async Task While_a_server_is_away_other_letters_do_not_wait_for_it_one_by_one()
    {
        server.Up();
        var carrier = new SmtpCarrier(server.Settings(timeoutSeconds: 1), Letters.Letterhead);
        (await carrier.CarryAsync(To("silent"), TestContext.Current.CancellationToken)).ShouldBeOfType<MailOutcome.TryLater>();
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < 20; i++) (await carrier.CarryAsync(To("silent"), TestContext.Current.CancellationToken)).ShouldBeOfType<MailOutcome.TryLater>();
        watch.Elapsed.TotalSeconds.ShouldBeLessThan(1);
    }

    [Fact]
    public async Task A_server_that_cannot_encrypt_gets_no_letter()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var heard = PlainServer(listener);
        var settings = server.Settings();
        settings.Port = ((IPEndPoint)listener.LocalEndpoint).Port;

        (await Carry(To("matti"), settings)).ShouldBeOfType<MailOutcome.TryLater>();

        listener.Stop();
        (await heard).ShouldNotContain(line => line.StartsWith("AUTH", StringComparison.Ordinal) || line.StartsWith("MAIL", StringComparison.Ordinal));
    }

    private static Letter To(string who) => Letters.Offer with { Reader = Letters.Matti with { Address = who + "@example.fi" } };

    private Task<MailOutcome> Carry(Letter letter, SmtpSettings? settings = null) =>
        new SmtpCarrier(settings ?? server.Settings(), Letters.Letterhead).CarryAsync(letter, TestContext.Current.CancellationToken);

    private static async Task<List<string>> PlainServer(TcpListener listener)
    {
        using var caller = await listener.AcceptTcpClientAsync();
        await using var stream = caller.GetStream();
        using var reader = new StreamReader(stream);
        await using var writer = new StreamWriter(stream) { NewLine = "\r\n", AutoFlush = true };
        var heard = new List<string>();
        await writer.WriteLineAsync("220 plain.example.fi");
        while (await reader.ReadLineAsync() is { } line)
        {
            heard.Add(line);
            await writer.WriteLineAsync(line.StartsWith("EHLO", StringComparison.Ordinal) ? "250-plain.example.fi\r\n250 AUTH LOGIN" : "221 Bye");
            if (line.StartsWith("QUIT", StringComparison.Ordinal)) break;
        }
        return heard;
    }
}
