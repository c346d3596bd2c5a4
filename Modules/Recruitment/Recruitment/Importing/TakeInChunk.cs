using System.Text.Json;
using Foundation;
using Foundation.Messaging;
using Foundation.Privacy;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Recruitment.Agreeing;
using Recruitment.Contracts;
using Recruitment.Data;
using Recruitment.Registering;

namespace Recruitment.Importing;

/// <summary>
/// Takes the next rows of an accepted import into the register, and asks for the chunk after. Each chunk commits with its rows marked as done, so a
/// process that is killed goes on where it stopped. Who accepted travels along: they are the one who changed the register.
/// </summary>
public sealed record TakeInChunk(Guid ImportId, Guid? PersonId, string Name, string Role);

public static class TakeInChunkHandler
{
    public const int Rows = 200;

    public static async Task<Cascade> Handle(
        TakeInChunk chunk, RecruitmentDb db, Vault vault, PrivacyLog privacy, Sender sender, IClock clock, CancellationToken ct)
    {
        sender.Is(chunk.PersonId, chunk.Name, chunk.Role);
        var now = clock.GetCurrentInstant();
        List<ExpertActivated> activated = [];
        List<object> changed = [], joining = [];
        var import = await db.Imports.SingleAsync(i => i.Id == chunk.ImportId, ct);
        if (import.State != Import.Stage.Running)
        {
            return [];
        }

        var rows = await db.ImportRows.Where(row => row.ImportId == import.Id && row.Waiting).OrderBy(row => row.Line).Take(Rows).ToListAsync(ct);
        var people = rows.ToDictionary(row => row.Id, row => JsonSerializer.Deserialize<ImportedPerson>(vault.Open(row.Content!.Value), JsonSerializerOptions.Web)!);
        var contacts = await ContactsInUse.OfAsync(db, people.Values, ct);
        var ids = rows.Where(row => row.ExpertId is not null).Select(row => row.ExpertId!.Value).ToList();
        var known = await db.People.Where(e => ids.Contains(e.Id)).ToDictionaryAsync(e => e.Id, ct);

        foreach (var row in rows)
        {
            var person = people[row.Id];
            var expert = row.ExpertId is { } id ? known[id] : null;
            if (Flaw(person, expert, contacts, vault) is { } flaw)
            {
                row.CouldNot(flaw);
                continue;
            }

            if (expert is null)
            {
                expert = Expert.Register(person.AsNew(), vault, now);
                db.Experts.Add(expert);
                privacy.Changed(expert.Id, "recruitment.registered");
                activated.Add(new ExpertActivated(expert.Facts(vault), now.ToDateTimeOffset()));
            }
            else if (expert.Change(person.Onto(expert.Details(vault)), vault, now).Count > 0)
            {
                privacy.Changed(expert.Id, "recruitment.imported");
                (expert.IsJoining ? joining : changed).Add(expert.TellFacts(vault, now));
                if (expert.IsJoining)
                {
                    joining.Add(new ActivateIfReady(expert.Id));
                }
            }

            contacts.Take(expert);
            row.TakenIn(expert.Id);
        }

        var told = new Cascade();
        if (activated.Count + changed.Count > 0)
        {
            told.Add(new RegisterChanged(activated, [.. changed.Cast<ExpertChanged>()], [], []));
        }

        told.AddRange(joining);

        import.Advance(rows.Count, rows.Count(row => row.Failed));
        if (import.DoneCount >= import.ToDo)
        {
            import.Finish(now);
        }
        else
        {
            told.Add(chunk);
        }

        return told;
    }

    /// <summary>The register may have changed since the preview: what was seen there is done or, said so, not done; never something else.</summary>
    private static Flaw? Flaw(ImportedPerson person, Expert? expert, ContactsInUse contacts, Vault vault)
    {
        if (expert is { HasLeft: true })
        {
            return new Flaw("", "problem.has-left", expert.Name);
        }

        var details = expert is null ? person.AsNew() : person.Onto(expert.Details(vault));
        return contacts.Other(details, expert?.Id) is { } name ? new Flaw("", "problem.taken", name) : details.Contradictions().FirstOrDefault();
    }
}
