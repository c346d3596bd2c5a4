using Fees.Data;
using Foundation;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Fees.Paying;

/// <summary>The payer chooses income types for what the decision left open; the next payout uses them. Chosen again, the last choice holds for what is not in a batch yet.</summary>
public sealed record ChooseTaxClasses(IReadOnlyList<(OpenTaxClass Of, string TaxClass)> Choices);

public sealed record TaxClassesChosen(int Count);

public static class ChooseTaxClassesHandler
{
    public static async Task<TaxClassesChosen> Handle(ChooseTaxClasses command, FeesDb db, Sender sender, IClock clock, CancellationToken ct)
    {
        var known = await db.TaxClassChoices.ToDictionaryAsync(choice => choice.Of, ct);
        foreach (var (of, taxClass) in command.Choices)
        {
            if (!TaxClassChoice.IsWritten(taxClass))
                throw new ArgumentException($"'{taxClass}' is not an income type.", nameof(command));
            if (!known.TryGetValue(of, out var choice))
                db.TaxClassChoices.Add(known[of] = choice = new TaxClassChoice(of));
            if (choice.TaxClass != taxClass)
                choice.Is(taxClass, Act.Of(sender, clock));
        }
        return new TaxClassesChosen(command.Choices.Count);
    }
}
