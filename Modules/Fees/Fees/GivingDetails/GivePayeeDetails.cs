using Fees.Data;
using Foundation;
using Foundation.Calendar;
using Foundation.Privacy;
using Foundation.Ui;
using NodaTime;

namespace Fees.GivingDetails;

/// <summary>The expert says where the money goes, or the coordinator types what the expert said. Sealed at once; never shown in full again.</summary>
public sealed record GivePayeeDetails(Guid ExpertId, PayeeForm Form);

public abstract record PayeeDetailsOutcome
{
    private PayeeDetailsOutcome() { }
    public sealed record Kept : PayeeDetailsOutcome;
    public sealed record Refused(Errors Errors) : PayeeDetailsOutcome;
    public sealed record NotFound : PayeeDetailsOutcome;
}

public static class GivePayeeDetailsHandler
{
    public static async Task<PayeeDetailsOutcome> Handle(
        GivePayeeDetails command, FeesDb db, Vault vault, PrivacyLog privacy, Sender sender, IClock clock, CancellationToken ct)
    {
        if (await db.Experts.FindAsync([command.ExpertId], ct) is null)
            return new PayeeDetailsOutcome.NotFound();
        var payee = await db.Payees.FindAsync([command.ExpertId], ct);
        var read = new PayeeReading(command.Form, first: payee is null, Helsinki.Date(clock.GetCurrentInstant()));
        if (read.Errors.Any)
            return new PayeeDetailsOutcome.Refused(read.Errors);

        if (payee is null)
            db.Payees.Add(payee = new Payee(command.ExpertId));
        payee.Rename(read.Name);
        privacy.Changed(command.ExpertId, "fees.payee-name");
        if (read.Iban is { } iban)
        {
            payee.MovesTo(iban, clock.GetCurrentInstant(), vault, await AccountKey.OfAsync(db, vault, ct));
            privacy.Changed(command.ExpertId, "fees.iban");
        }
        if (read.IdentityCode is { } code)
        {
            payee.IsIdentifiedBy(code, vault);
            privacy.Changed(command.ExpertId, "fees.identity-code");
        }
        if (read.Card is { } card)
        {
            payee.Holds(card, vault);
            privacy.Changed(command.ExpertId, "fees.tax-card");
        }
        payee.ChangedBy(Act.Of(sender, clock));
        return new PayeeDetailsOutcome.Kept();
    }
}
