namespace Foundation.Mail;

/// <summary>What came of one try to send a letter.</summary>
public abstract record MailOutcome
{
    private MailOutcome()
    {
    }

    public sealed record Sent : MailOutcome;

    /// <summary>The address does not work and will not by itself: somebody should call the person.</summary>
    public sealed record RefusedAddress(string Reason) : MailOutcome;

    /// <summary>The server is away, busy, or set up wrongly: the letter waits.</summary>
    public sealed record TryLater(string Reason) : MailOutcome;
}
