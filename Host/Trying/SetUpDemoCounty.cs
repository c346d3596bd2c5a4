using Foundation.Ui;
using Host.Data;
using Host.SettingUp;
using Host.SigningIn;
using Microsoft.EntityFrameworkCore;

namespace Host.Trying;

/// <summary>Development's county with a coordinator and a payer, so that a newcomer can sign in at once. Does nothing when there is a county.</summary>
public sealed record SetUpDemoCounty;

public static class SetUpDemoCountyHandler
{
    /// <returns>The county that there is afterwards.</returns>
    public static async Task<County> Handle(SetUpDemoCounty command, HostDb db, CancellationToken ct)
    {
        if (await db.Counties.FirstOrDefaultAsync(ct) is { } there)
            return there;
        var county = new County { Name = "Kainuun hyvinvointialue (demo)", Mailbox = "kokemus@kainuu.example", Phone = "08 000 0000" };
        db.Counties.Add(county);
        await Accounts.ReplaceAsync(db, Accounts.StaffSource,
        [
            new Known(Guid.CreateVersion7(), "Kaisa Karjalainen", "kaisa.karjalainen@kainuu.example", Languages.Default, Roles.Coordinator, null),
            new Known(Guid.CreateVersion7(), "Pirkko Pääkkönen", "pirkko.paakkonen@kainuu.example", Languages.Default, Roles.Payer, null),
        ], ct);
        return county;
    }
}
