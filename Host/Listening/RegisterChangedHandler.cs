using Foundation.Ui;
using Host.Data;
using Host.SigningIn;
using Microsoft.EntityFrameworkCore;
using Recruitment.Contracts;

namespace Host.Listening;

/// <summary>Many people at once: each as the single event says. Those who are new here with an address that is nobody's need no asking one by one.</summary>
public static class RegisterChangedHandler
{
    public static async Task Handle(RegisterChanged news, HostDb db, CancellationToken ct)
    {
        List<ExpertFacts> people = [.. news.Activated.Select(one => one.Expert), .. news.Changed.Select(one => one.Expert)];
        var ids = people.Select(expert => expert.ExpertId).Concat(news.Left.Select(one => one.ExpertId)).ToList();
        var emails = people.Where(HasAddress).Select(expert => Accounts.Normal(expert.Email!)).ToList();
        var known = await db.KnownRevisions.Where(k => ids.Contains(k.Id)).ToDictionaryAsync(k => k.Id, ct);
        var accounts = await db.Accounts.Where(a => emails.Contains(a.Email) || ids.Contains(a.Id)).Select(a => new { a.Id, a.Email }).ToListAsync(ct);
        var taken = accounts.Select(a => a.Email).Concat(emails.GroupBy(email => email).Where(same => same.Count() > 1).Select(same => same.Key)).ToHashSet();
        var takenIds = accounts.Select(a => a.Id).ToHashSet();
        List<ExpertFacts> others = [];
        foreach (var expert in people)
        {
            if (HasAddress(expert) && !known.ContainsKey(expert.ExpertId) && !takenIds.Contains(expert.ExpertId) && !taken.Contains(Accounts.Normal(expert.Email!)))
                AddNew(db, expert);
            else
                others.Add(expert);
        }
        foreach (var expert in others)
            await ExpertActivatedHandler.KnowAsync(expert, db, ct);
        foreach (var one in news.Left)
            await ExpertLeftHandler.Handle(one, db, ct);
    }

    private static bool HasAddress(ExpertFacts expert) => !string.IsNullOrWhiteSpace(expert.Email);

    private static void AddNew(HostDb db, ExpertFacts expert)
    {
        db.KnownRevisions.Add(new KnownRevision { Id = expert.ExpertId, Revision = expert.Revision });
        var person = ExpertActivatedHandler.AsKnown(expert);
        var account = new Account { Id = person.PersonId, Email = Accounts.Normal(person.Email), Name = person.Name, Language = person.Language };
        account.Grants.Add(new Grant { AccountId = account.Id, Source = Accounts.ExpertSource(expert.ExpertId), PersonId = person.PersonId, Role = person.Role, Reach = person.Reach });
        db.Accounts.Add(account);
    }
}
