using System.Net.Mail;
using System.Text;

namespace Foundation.Mail.Receiving;

/// <summary>Section "Mail:Inbound": answers that people send by mail. Without it nothing is received and letters say nothing of answering so.</summary>
public sealed class InboundSettings
{
    public const int MaxBytes = 5 * 1024 * 1024;
    private const int ShortestSecret = 20, LongestPart = 64;

    /// <summary>What the mail server shows when it hands a mail over; whoever knows it can hand over anything.</summary>
    public string? Secret { get; set; }

    /// <summary>The mailbox whose mails are handed over, e.g. vastaus@esimerkki.fi. The mail server must also take vastaus+anything@esimerkki.fi for it.</summary>
    public string? Address { get; set; }

    /// <exception cref="InvalidOperationException">A setting cannot be used; the message names it.</exception>
    public void Check()
    {
        if (Secret is { Length: > 0 and < ShortestSecret })
            throw new InvalidOperationException($"Mail:Inbound:Secret has fewer than {ShortestSecret} characters.");
        if (string.IsNullOrEmpty(Address))
        {
            if (!string.IsNullOrEmpty(Secret)) // every mail would be taken over with thanks, and found to belong to nobody
                throw new InvalidOperationException("Mail:Inbound:Secret is set and Mail:Inbound:Address is not: mails would be handed over and lost. Set the address, or take the secret away.");
            return;
        }
        if (!MailAddress.TryCreate(Address, out var address) || address.Address != Address || !Ascii.IsValid(Address) || address.User.Any(c => !char.IsLetterOrDigit(c) && c is not ('.' or '-' or '_')))
            throw new InvalidOperationException($"Mail:Inbound:Address is not a plain mail address: '{Address}'.");
        if (address.User.Length + 1 + ReplyCodes.Length > LongestPart)
            throw new InvalidOperationException($"Mail:Inbound:Address has more than {LongestPart - 1 - ReplyCodes.Length} letters before the @: with the code of an offer it would be too long for mail servers.");
    }
}
