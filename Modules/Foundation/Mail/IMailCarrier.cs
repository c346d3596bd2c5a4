namespace Foundation.Mail;

/// <summary>The outside thing that takes letters away: a mail server, or a folder where they can be read.</summary>
public interface IMailCarrier
{
    Task<MailOutcome> CarryAsync(Letter letter, CancellationToken ct);
}
