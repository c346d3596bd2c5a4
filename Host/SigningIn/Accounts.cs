using Host.Data;
using Microsoft.EntityFrameworkCore;

namespace Host.SigningIn;

/// <summary>A person as one source knows them: one line per role.</summary>
public sealed record Known(Guid PersonId, string Name, string Email, string Language, string Role, Guid? Reach);

/// <summary>Keeps the accounts in step with what the sources tell.</summary>
public static class Accounts
{
    public static string ExpertSource(Guid expertId) => $"expert:{expertId:N}";

    public static string UnitSource(Guid unitId) => $"unit:{unitId:N}";

    public const string StaffSource = "staff";

    public static string Normal(string email) => email.Trim().ToLowerInvariant();

    /// <returns>Whether the news is newer than what is held; it is then noted as known.</returns>
    public static async Task<bool> IsNewsAsync(HostDb db, Guid id, int revision, CancellationToken ct)
    {
        var known = await db.KnownRevisions.FindAsync([id], ct);
        if (known is null)
            db.KnownRevisions.Add(new KnownRevision { Id = id, Revision = revision });
        else if (known.Revision >= revision)
            return false;
        else
            known.Revision = revision;
        return true;
    }

    /// <summary>Makes the people of one source exactly these. Accounts that nothing is left for are removed.</summary>
    public static async Task ReplaceAsync(HostDb db, string source, IReadOnlyCollection<Known> people, CancellationToken ct)
    {
        var before = await db.Accounts.Include(a => a.Grants).Where(a => a.Grants.Any(g => g.Source == source)).ToListAsync(ct);
        foreach (var person in people)
        {
            var account = await FindOrMoveAsync(db, before, source, person, ct);
            (account.Name, account.Language) = (person.Name, person.Language);
            if (!account.Grants.Any(grant => Is(grant, source, person)))
            {
                var grant = new Grant { AccountId = account.Id, Source = source, PersonId = person.PersonId, Role = person.Role, Reach = person.Reach };
                account.Grants.Add(grant);
                db.Entry(grant).State = EntityState.Added; // its id is ours, so EF would take it for one that is stored already
            }
        }
        foreach (var account in before)
        {
            var gone = account.Grants.Where(grant => grant.Source == source && !people.Any(p => Is(grant, source, p) && Normal(p.Email) == account.Email)).ToList();
            db.Grants.RemoveRange(gone);
            if (gone.Count == account.Grants.Count)
                db.Accounts.Remove(account);
        }
    }

    private static bool Is(Grant grant, string source, Known person) =>
        grant.Source == source && grant.Role == person.Role && grant.Reach == person.Reach && grant.PersonId == person.PersonId;

    /// <summary>The account of the address; or the person's old account with the new address, when it is nobody else's; or a new one.</summary>
    private static async Task<Account> FindOrMoveAsync(HostDb db, List<Account> before, string source, Known person, CancellationToken ct)
    {
        var email = Normal(person.Email);
        var found = db.Accounts.Local.FirstOrDefault(a => a.Email == email) ?? await db.Accounts.Include(a => a.Grants).FirstOrDefaultAsync(a => a.Email == email, ct);
        if (found is not null)
            return found;
        var old = before.FirstOrDefault(a => a.Grants.All(grant => grant.Source == source && grant.PersonId == person.PersonId));
        if (old is not null)
        {
            old.Email = email;
            return old;
        }
        var taken = db.Accounts.Local.Any(a => a.Id == person.PersonId) || await db.Accounts.AnyAsync(a => a.Id == person.PersonId, ct);
        var account = new Account { Id = taken ? Guid.CreateVersion7() : person.PersonId, Email = email, Name = person.Name, Language = person.Language };
        db.Accounts.Add(account);
        return account;
    }
}
