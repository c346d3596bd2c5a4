using System.Net.Mail;
using System.Text;
using Foundation.Calendar;

namespace Foundation.Mail;

/// <summary>Who writes and who answers, from the settings and from what the coordinator has told about the organisation.</summary>
public sealed class Letterhead(MailSettings settings, Organisation organisation)
{
    public MailAddress From => new(Configured.Address, PlainText.Name(Name), Encoding.UTF8);

    public MailAddress? ReplyTo => (settings.ReplyTo, organisation.Mailbox) switch
    {
        ({ Length: > 0 } replyTo, _) => new(replyTo),
        (_, { Length: > 0 } mailbox) => new(mailbox),
        _ => null,
    };

    /// <summary>
    /// Whose calendar entries they are: the address where answers are read by the programme, otherwise the mailbox that somebody reads. One for all entries:
    /// calendars take a change over only from the organizer that the entry came from.
    /// </summary>
    public Party Organizer => new(Name, (settings.Inbound.Address, organisation.Mailbox) switch
    {
        ({ Length: > 0 } inbound, _) => inbound,
        (_, { Length: > 0 } mailbox) => mailbox,
        _ => Configured.Address,
    });

    /// <summary>What calendars send back to the organizer is read.</summary>
    public bool ReadsAnswers => settings.Inbound.Address is { Length: > 0 };

    private MailAddress Configured => new(settings.From);

    private string Name => (Configured.DisplayName, organisation.Name) switch
    {
        ({ Length: > 0 } own, _) => own,
        (_, { Length: > 0 } organisationName) => organisationName,
        _ => "Kokemusasiantuntijat",
    };
}
