using Foundation.Ui;
using Host.Data;
using Microsoft.EntityFrameworkCore;

namespace Host.Trying;

/// <summary>Somebody one can be in Development.</summary>
/// <param name="Roles">In the order of <see cref="Roles.All"/>.</param>
public sealed record DemoPerson(Guid AccountId, string Name, IReadOnlyList<string> Roles);

public static class DemoPeople
{
    /// <summary>At most so many of each role: nobody needs ten thousand buttons.</summary>
    public const int OfEachRole = 40;

    public static async Task<IReadOnlyList<DemoPerson>> FindAsync(HostDb db, int ofEachRole, CancellationToken ct)
    {
        var ids = new List<Guid>();
        foreach (var role in Roles.All)
            ids.AddRange(await db.Grants.Where(grant => grant.Role == role).OrderBy(grant => grant.Id).Select(grant => grant.AccountId).Distinct().Take(ofEachRole).ToListAsync(ct));
        var accounts = await db.Accounts.AsNoTracking().Include(account => account.Grants).Where(account => ids.Contains(account.Id)).OrderBy(account => account.Name).ToListAsync(ct);
        return [.. accounts.Select(account => new DemoPerson(account.Id, account.Name, [.. Roles.All.Where(role => account.Grants.Any(grant => grant.Role == role))]))];
    }

    /// <summary>The people whose first role it is, so that each is listed once.</summary>
    public static IEnumerable<DemoPerson> First(this IEnumerable<DemoPerson> people, string role) => people.Where(person => person.Roles[0] == role);
}
