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
    /// Whose calendar entry it is: an address of its own where the programme reads answers to it, otherwise the mailbox that somebody reads. For one entry
    /// always the same: calendars take a change over only from the organizer that the entry came from.
    /// </summary>
    public Party OrganizerOf(CalendarEntry entry) => entry.Organizer is { } own ? new(Name, own) : Organizer;

    /// <summary>Of entries whose answers the programme does not read.</summary>
    public Party Organizer => new(Name, organisation.Mailbox is { Length: > 0 } mailbox ? mailbox : Configured.Address);

    private MailAddress Configured => new(settings.From);

    private string Name => (Configured.DisplayName, organisation.Name) switch
    {
        ({ Length: > 0 } own, _) => own,
        (_, { Length: > 0 } organisationName) => organisationName,
        _ => "Kokemusasiantuntijat",
    };
}
