using Foundation;
using Foundation.Mail;

namespace Bookings;

/// <summary>To whom this module writes, each in their own language.</summary>
public static class Readers
{
    /// <exception cref="InvalidOperationException">The person has no mail: the caller asks <see cref="Candidate.HasMail"/> first, and somebody calls.</exception>
    public static Reader AsReader(this Candidate candidate) => new(
        candidate.Id, candidate.Name, candidate.Email ?? throw new InvalidOperationException("A person without an address was written to."), candidate.Language);

    public static Reader AsReader(this UnitMember member) => new(member.PersonId, member.Name, member.Email, member.Language);

    /// <summary>The programme's own mailbox, which the coordinator reads; null until the county has been set up.</summary>
    public static Reader? AsReader(this Organisation organisation) =>
        organisation.Mailbox.Length == 0 ? null : new Reader(null, organisation.Name, organisation.Mailbox, "fi");
}
