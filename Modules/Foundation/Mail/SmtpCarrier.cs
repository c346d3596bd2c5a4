using System.Net;
using System.Net.Mail;
using System.Net.Sockets;
using System.Security.Authentication;

namespace Foundation.Mail;

/// <summary>Hands letters to a mail server: STARTTLS and AUTH LOGIN, by System.Net.Mail (docs/adr: SmtpClient instead of MailKit).</summary>
public sealed class SmtpCarrier(MailSettings settings) : IMailCarrier
{
    // SendMailAsync knows no timeout and still waits synchronously for the last answer; Send closes the connection when its time is up.
    public Task<MailOutcome> CarryAsync(Letter letter, CancellationToken ct) => Task.Run<MailOutcome>(() => Carry(letter), ct);

    private MailOutcome Carry(Letter letter)
    {
        try
        {
            using var message = Mime.Message(letter, settings);
            using var client = Client(settings.Smtp);
            client.Send(message);
            return new MailOutcome.Sent();
        }
        catch (FormatException notAnAddress)
        {
            return new MailOutcome.RefusedAddress(notAnAddress.Message);
        }
        catch (SmtpException failure)
        {
            return SmtpReply.Read(failure);
        }
        catch (Exception failure) when (failure is AuthenticationException or IOException or SocketException)
        {
            return new MailOutcome.TryLater(SmtpReply.Reason(failure)); // an untrusted certificate, a conversation cut off: SmtpClient wraps only some
        }
    }

    private static SmtpClient Client(SmtpSettings smtp)
    {
        var client = new SmtpClient(smtp.Host, smtp.Port) { EnableSsl = smtp.StartTls, Timeout = smtp.TimeoutSeconds * 1000 };
        if (string.IsNullOrEmpty(smtp.User)) return client;
        if (!smtp.StartTls) throw new InvalidOperationException("Mail:Smtp:User needs Mail:Smtp:StartTls: a password is not sent in the clear.");
        client.Credentials = new NetworkCredential(smtp.User, smtp.Password);
        return client;
    }
}
