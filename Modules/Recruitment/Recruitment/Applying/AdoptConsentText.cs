using Foundation;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Recruitment.Data;

namespace Recruitment.Applying;

/// <summary>A new text to agree to, from now on. Who agreed to an older one has agreed to that.</summary>
/// <param name="After">Number of the text that was on the page: somebody may have adopted another meanwhile.</param>
public sealed record AdoptConsentText(int After, string Fi, string En);

public enum Adoption { Done, Same, Stale }

public static class AdoptConsentTextHandler
{
    public static async Task<Adoption> Handle(AdoptConsentText command, RecruitmentDb db, Sender sender, IClock clock, CancellationToken ct)
    {
        var now = await Consents.CurrentAsync(db, ct);
        if (now.Number > 0 && now.Fi == command.Fi && now.En == command.En)
            return Adoption.Same;
        if (now.Number != command.After)
            return Adoption.Stale;
        db.ConsentTexts.Add(new ConsentText { Number = now.Number + 1, Fi = command.Fi, En = command.En, From = clock.GetCurrentInstant(), ByName = sender.Name });
        return Adoption.Done;
    }
}
