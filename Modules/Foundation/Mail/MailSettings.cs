namespace Foundation.Mail;

/// <summary>Section "Mail" of the settings.</summary>
public sealed class MailSettings
{
    /// <summary>Who the letters are from: "Name &lt;address&gt;" of a domain whose SPF and DKIM the mail server covers.</summary>
    public string From { get; set; } = "Kokemusasiantuntijat <noreply@localhost>";

    /// <summary>Where answers go, usually the coordinator. Empty: to the sender.</summary>
    public string? ReplyTo { get; set; }

    public SmtpSettings Smtp { get; set; } = new();
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

    public int TimeoutSeconds { get; set; } = 30;
}
