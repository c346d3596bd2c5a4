using Foundation.Ui;
using Host.Data;
using Host.SigningIn;
using Microsoft.EntityFrameworkCore;

namespace Host.Staffing;

/// <summary>A coordinator lets somebody in as coordinator or payer, or gives a colleague a second role.</summary>
public sealed record AddStaff(string Name, string Email, string Role, string Language);

/// <summary>A coordinator takes one staff role away; the person is out, or less able, at the next click.</summary>
public sealed record RemoveStaff(Guid GrantId);

public abstract record StaffOutcome
{
    public sealed record Done : StaffOutcome;

    public sealed record Refused(Errors Errors) : StaffOutcome;
}

public static class AddStaffHandler
{
    public static readonly IReadOnlyList<string> StaffRoles = [Roles.Coordinator, Roles.Payer];

    public static async Task<StaffOutcome> Handle(AddStaff command, HostDb db, CancellationToken ct)
    {
        var errors = new Errors(HostTexts.T);
        if (Typed.Empty(command.Name) || command.Name.Trim().Length > 200)
            errors.Add("Name", "setup.name-missing");
        if (Typed.Email(command.Email) is not { } email)
            errors.Add("Email", "email.wrong");
        else if (await db.Accounts.AnyAsync(a => a.Email == Accounts.Normal(email) && a.Grants.Any(g => g.Source == Accounts.StaffSource && g.Role == command.Role), ct))
            errors.Add("Email", "staff.already");
        if (!StaffRoles.Contains(command.Role))
            errors.Add("Role", "staff.role-missing");
        if (errors.Any)
            return new StaffOutcome.Refused(errors);

        var people = await Staff.KnownAsync(db, except: null, ct);
        var normal = Accounts.Normal(command.Email);
        var id = people.FirstOrDefault(person => person.Email == normal)?.PersonId ?? Guid.CreateVersion7();
        people.Add(new Known(id, command.Name.Trim(), normal, command.Language, command.Role, null));
        await Accounts.ReplaceAsync(db, Accounts.StaffSource, people, ct);
        return new StaffOutcome.Done();
    }
}

public static class RemoveStaffHandler
{
    public static async Task<StaffOutcome> Handle(RemoveStaff command, HostDb db, CancellationToken ct)
    {
        var people = await Staff.KnownAsync(db, command.GrantId, ct);
        if (people.All(person => person.Role != Roles.Coordinator))
            return new StaffOutcome.Refused(new Errors(HostTexts.T).Add("", "staff.last"));
        await Accounts.ReplaceAsync(db, Accounts.StaffSource, people, ct);
        return new StaffOutcome.Done();
    }
}

internal static class Staff
{
    public static async Task<List<Known>> KnownAsync(HostDb db, Guid? except, CancellationToken ct) => await db.Grants
        .Where(g => g.Source == Accounts.StaffSource && g.Id != except)
        .Join(db.Accounts, g => g.AccountId, a => a.Id, (g, a) => new Known(g.PersonId, a.Name, a.Email, a.Language, g.Role, g.Reach)).ToListAsync(ct);
}
