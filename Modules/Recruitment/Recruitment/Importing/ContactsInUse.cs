using Microsoft.EntityFrameworkCore;
using Recruitment.Data;

namespace Recruitment.Importing;

/// <summary>Whose the email addresses and phone numbers of one chunk are, kept up as the chunk is taken in.</summary>
internal sealed class ContactsInUse
{
    private readonly Dictionary<string, (Guid Id, string Name)> holders = [];

    public static async Task<ContactsInUse> OfAsync(RecruitmentDb db, IReadOnlyCollection<ImportedPerson> people, CancellationToken ct)
    {
        var emails = people.Select(person => EmailAddresses.Key(person.Email)).OfType<string>().ToList();
        var phones = people.Select(person => person.Phone).OfType<string>().ToList();
        var found = await db.Experts.AsNoTracking()
            .Where(e => emails.Contains(e.EmailKey!) || phones.Contains(e.PhoneKey!))
            .Select(e => new { e.Id, e.FirstName, e.LastName, e.EmailKey, e.PhoneKey })
            .ToListAsync(ct);

        var contacts = new ContactsInUse();
        foreach (var holder in found)
        {
            contacts.Take(holder.Id, $"{holder.FirstName} {holder.LastName}", holder.EmailKey, holder.PhoneKey);
        }

        return contacts;
    }

    /// <summary>The name of somebody else who has one of the contacts; null when they are free.</summary>
    public string? Other(ExpertDetails details, Guid? self) => new[] { EmailAddresses.Key(details.Email), details.Phone }
        .Where(contact => contact is not null && holders.TryGetValue(contact, out var holder) && holder.Id != self)
        .Select(contact => holders[contact!].Name)
        .FirstOrDefault();

    public void Take(Expert expert) => Take(expert.Id, expert.Name, expert.EmailKey, expert.PhoneKey);

    private void Take(Guid id, string name, string? email, string? phone)
    {
        foreach (var contact in new[] { email, phone }.OfType<string>())
        {
            holders[contact] = (id, name);
        }
    }
}
