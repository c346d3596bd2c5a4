using System.Net.Mail;
using Foundation.Mail.Receiving;

namespace Foundation.Mail;

/// <summary>Section "Mail" of the settings.</summary>
public sealed class MailSettings
{
    /// <summary>
    /// Who the letters are from: an address of a domain whose SPF and DKIM the mail server covers, with or without a name
    /// ("Name &lt;address&gt;"). Without one the letters carry the organisation's name.
    /// </summary>
    public string From { get; set; } = "kokemusasiantuntijat@localhost";

    /// <summary>Where answers go. Empty: to the programme's mailbox, or to the sender while there is none.</summary>
    public string? ReplyTo { get; set; }

    /// <summary>How long a server may be away before a letter is given up and somebody is asked to call its reader.</summary>
    public int GiveUpAfterHours { get; set; } = 48;

    public SmtpSettings Smtp { get; set; } = new();

    public InboundSettings Inbound { get; set; } = new();

    /// <summary>What is wrong with the settings is said at start, not with the first letter.</summary>
    /// <exception cref="InvalidOperationException">A setting cannot be used; the message names it.</exception>
    public MailSettings Checked()
    {
        if (!MailAddress.TryCreate(From, out _)) throw new InvalidOperationException($"Mail:From is not a mail address: '{From}'.");
        if (ReplyTo is { Length: > 0 } && !MailAddress.TryCreate(ReplyTo, out _)) throw new InvalidOperationException($"Mail:ReplyTo is not a mail address: '{ReplyTo}'.");
        if (Smtp is { User.Length: > 0, StartTls: false })
            throw new InvalidOperationException("Mail:Smtp:User needs Mail:Smtp:StartTls: a password is not sent in the clear.");
        if (Smtp.Port is < 1 or > 65535) throw new InvalidOperationException($"Mail:Smtp:Port is not a port: {Smtp.Port}.");
        if (Smtp.TimeoutSeconds is < 1 or > 60) throw new InvalidOperationException("Mail:Smtp:TimeoutSeconds is from 1 to 60.");
        Inbound.Check();
        return this;
    }
}

/// <summary>Section "Mail:Smtp". Without a host, letters are written to the folder "mail" of the data folder instead.</summary>
public sealed class SmtpSettings
{
    public string? Host { get; set; }
    public int Port { get; set; } = 587;
    public string? User { get; set; }
    public string? Password { get; set; }

    /// <summary>Encrypt the conversation. When the server cannot, nothing is sent.</summary>
    public bool StartTls { get; set; } = true;

    public int TimeoutSeconds { get; set; } = 20;

    /// <summary>How long no letter is tried after the server did not answer.</summary>
    public int PauseSeconds { get; set; } = 30;
}
