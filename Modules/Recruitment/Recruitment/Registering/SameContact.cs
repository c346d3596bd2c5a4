using Microsoft.EntityFrameworkCore;
using Recruitment.Data;

namespace Recruitment.Registering;

/// <summary>The email or phone is already somebody else's in the register.</summary>
public sealed record SameContact(string Field, Guid ExpertId, string Name)
{
    /// <summary>Somebody other than <paramref name="except"/> who is in the register with the same email or phone; null when nobody is.</summary>
    public static async Task<SameContact?> FindAsync(RecruitmentDb db, ExpertDetails details, Guid? except, CancellationToken ct)
    {
        var email = EmailAddresses.Key(details.Email);
        var other = await db.Experts.AsNoTracking()
            .Where(e => e.Id != except && ((email != null && e.EmailKey == email) || (details.Phone != null && e.PhoneKey == details.Phone)))
            .Select(e => new { e.Id, e.FirstName, e.LastName, e.EmailKey })
            .FirstOrDefaultAsync(ct);
        return other is null ? null : new SameContact(email is not null && other.EmailKey == email ? "Email" : "Phone", other.Id, $"{other.FirstName} {other.LastName}");
    }
}
