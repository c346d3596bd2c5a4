using System.Diagnostics;
using System.Net;
using System.Net.Mail;
using System.Net.Sockets;
using System.Security.Authentication;

namespace Foundation.Mail;

/// <summary>Hands letters to a mail server: STARTTLS and AUTH LOGIN, by System.Net.Mail (docs/adr/0003-mail-by-smtpclient.md).</summary>
public sealed class SmtpCarrier(SmtpSettings smtp, Letterhead letterhead) : IMailCarrier
{
    private long awaySince = long.MinValue;

    // Timeout holds for Send only: it closes the connection when the time is up, at whichever step the server fell silent.
    public async Task<MailOutcome> CarryAsync(Letter letter, CancellationToken ct)
    {
        if (SeemsAway) return new MailOutcome.TryLater("The mail server did not answer a moment ago.");
        return await Task.Run(() => Carry(letter), ct);
    }

    /// <summary>A server that is away costs every letter the whole timeout, and the queue behind them would stand. One try at a time is enough.</summary>
    private bool SeemsAway => Volatile.Read(ref awaySince) is var since && since != long.MinValue
        && Stopwatch.GetElapsedTime(since) < TimeSpan.FromSeconds(smtp.PauseSeconds);

    private MailOutcome Carry(Letter letter)
    {
        try
        {
            using var message = Mime.Message(letter, letterhead);
            using var client = Client();
            client.Send(message);
            return new MailOutcome.Sent();
        }
        catch (UnusableAddressException unusable)
        {
            return new MailOutcome.RefusedAddress(unusable.Message);
        }
        catch (SmtpException failure)
        {
            // A general failure is one without an answer: no connection, or the time was up.
            if (failure.StatusCode is SmtpStatusCode.GeneralFailure) Volatile.Write(ref awaySince, Stopwatch.GetTimestamp());
            return SmtpReply.Read(failure);
        }
        catch (Exception failure) when (failure is AuthenticationException or IOException or SocketException)
        {
            // An untrusted certificate, a conversation cut off: SmtpClient wraps only some of them.
            Volatile.Write(ref awaySince, Stopwatch.GetTimestamp());
            return new MailOutcome.TryLater(SmtpReply.Reason(failure));
        }
    }

    private SmtpClient Client()
    {
        var client = new SmtpClient(smtp.Host, smtp.Port) { EnableSsl = smtp.StartTls, Timeout = smtp.TimeoutSeconds * 1000 };
        if (string.IsNullOrEmpty(smtp.User)) return client;
        client.Credentials = new NetworkCredential(smtp.User, smtp.Password);
        return client;
    }
}
