using System.Net.Mail;
using System.Text.RegularExpressions;

namespace Foundation.Mail;

/// <summary>
/// Reads what a mail server answered: is it the address, or something that may pass? Only an answer about the reader's address makes somebody
/// call that reader, because a fault of our own (a wrong password, a closed relay) must not send the coordinator to the phone for everyone.
/// </summary>
internal static partial class SmtpReply
{
    public static MailOutcome Read(SmtpException failure)
    {
        var reason = Reason(failure);
        var permanent = (int)failure.StatusCode is >= 500 and < 600;
        // RFC 3463: x.1.y is about the address, x.2.y about the mailbox, x.7.y about what the server permits us.
        var about = EnhancedCode().Match(failure.Message) is { Success: true } code ? code.Groups["subject"].Value : null;
        var addressRefused = about is "1" or "2" || (failure is SmtpFailedRecipientException && about is not "7");
        return permanent && addressRefused ? new MailOutcome.RefusedAddress(reason) : new MailOutcome.TryLater(reason);
    }

    /// <summary>SmtpClient hides the cause (refused connection, untrusted certificate) in the inner exceptions.</summary>
    public static string Reason(Exception failure)
    {
        var messages = new List<string>();
        for (var e = failure; e is not null; e = e.InnerException!) messages.Add(PlainText.Line(e.Message));
        var reason = string.Join(" / ", messages.Distinct());
        return reason.Length <= 500 ? reason : reason[..500];
    }

    [GeneratedRegex(@"(?<![\d.])[245]\.(?<subject>\d{1,3})\.\d{1,3}(?![\d.])")]
    private static partial Regex EnhancedCode();
}
