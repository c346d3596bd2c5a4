using Foundation.Ui;
using Host.Data;
using Host.SigningIn;
using Microsoft.EntityFrameworkCore;

namespace Host.SettingUp;

/// <summary>The first start: who runs this, and who is the first coordinator. Works once.</summary>
public sealed record SetUpCounty(string Code, string CountyName, string Mailbox, string Phone, string CoordinatorName, string CoordinatorEmail, string Language);

public abstract record SetUpOutcome
{
    public sealed record Done(Guid CoordinatorAccountId, County County) : SetUpOutcome;

    public sealed record Refused(Errors Errors) : SetUpOutcome;

    /// <summary>Somebody has done it before.</summary>
    public sealed record Closed : SetUpOutcome;
}

public static class SetUpCountyHandler
{
    public static async Task<SetUpOutcome> Handle(SetUpCounty command, HostDb db, SetUpCode code, CancellationToken ct)
    {
        if (await db.Counties.AnyAsync(ct))
            return new SetUpOutcome.Closed();
        var errors = new Errors(HostTexts.T);
        if (!code.Matches(command.Code))
            errors.Add("Code", "setup.code-wrong");
        CountyFacts.Check(errors, command.CountyName, command.Mailbox, command.Phone);
        if (Typed.Empty(command.CoordinatorName) || command.CoordinatorName.Trim().Length > 200)
            errors.Add("CoordinatorName", "setup.name-missing");
        if (Typed.Email(command.CoordinatorEmail) is null)
            errors.Add("CoordinatorEmail", "email.wrong");
        if (errors.Any)
            return new SetUpOutcome.Refused(errors);

        var county = new County { Name = command.CountyName.Trim(), Mailbox = Typed.Email(command.Mailbox)!, Phone = command.Phone.Trim() };
        db.Counties.Add(county);
        var id = Guid.CreateVersion7();
        await Accounts.ReplaceAsync(db, Accounts.StaffSource,
            [new Known(id, command.CoordinatorName.Trim(), Typed.Email(command.CoordinatorEmail)!, command.Language, Roles.Coordinator, null)], ct);
        return new SetUpOutcome.Done(id, county);
    }
}

/// <summary>What must hold of a county's name and contact, at set-up and later.</summary>
public static class CountyFacts
{
    public static void Check(Errors errors, string name, string mailbox, string phone)
    {
        if (Typed.Empty(name) || name.Trim().Length > 200)
            errors.Add("CountyName", "setup.county-missing");
        if (Typed.Email(mailbox) is null)
            errors.Add("Mailbox", "email.wrong");
        if (phone.Trim() is not { Length: >= 5 and <= 40 } typed || typed.Any(c => !char.IsAsciiDigit(c) && !"+ -()".Contains(c)))
            errors.Add("Phone", "setup.phone-wrong");
    }
}
