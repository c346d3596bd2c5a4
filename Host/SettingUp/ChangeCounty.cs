using Foundation.Ui;
using Host.Data;
using Microsoft.EntityFrameworkCore;

namespace Host.SettingUp;

/// <summary>The coordinator corrects the county's name or the programme's contact, which stand on every page and in every mail.</summary>
public sealed record ChangeCounty(string CountyName, string Mailbox, string Phone);

public abstract record CountyOutcome
{
    public sealed record Done(County County) : CountyOutcome;

    public sealed record Refused(Errors Errors) : CountyOutcome;
}

public static class ChangeCountyHandler
{
    public static async Task<CountyOutcome> Handle(ChangeCounty command, HostDb db, CancellationToken ct)
    {
        var errors = new Errors(HostTexts.T);
        CountyFacts.Check(errors, command.CountyName, command.Mailbox, command.Phone);
        if (errors.Any)
            return new CountyOutcome.Refused(errors);
        var county = await db.Counties.SingleAsync(ct);
        (county.Name, county.Mailbox, county.Phone) = (command.CountyName.Trim(), Typed.Email(command.Mailbox)!, command.Phone.Trim());
        return new CountyOutcome.Done(county);
    }
}
