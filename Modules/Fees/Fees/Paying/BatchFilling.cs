using Fees.Data;
using Fees.HearingBack;
using Foundation;
using Foundation.Privacy;
using Microsoft.EntityFrameworkCore;

namespace Fees.Paying;

/// <summary>Puts claims into a batch one by one, withholding by the person's tax card; each claim of a person counts into the year before the next.</summary>
internal sealed class BatchFilling(
    PayoutBatch batch, IReadOnlyDictionary<Guid, Payee> payees, IReadOnlyDictionary<OpenTaxClass, string> chosen, Dictionary<Guid, Money> paidThisYear,
    IReadOnlySet<Guid> refusedAccounts, IReadOnlyDictionary<Guid, int> rejections, Func<Payee, TaxCard?> cardOf)
{
    private readonly Dictionary<Guid, TaxCard?> cards = [];

    private List<BatchLine> Lines { get; } = [];
    private List<LeftOut> LeftOut { get; } = [];

    public static Task FillAsync(PayoutBatch batch, IQueryable<Claim> approved, FeesDb db, Vault vault, CancellationToken ct) =>
        FillAsync(batch, approved, db, payee => payee.CardOf(batch.PayOn.Year, vault), ct);

    public static async Task FillAsync(PayoutBatch batch, IQueryable<Claim> approved, FeesDb db, Func<Payee, TaxCard?> cardOf, CancellationToken ct)
    {
        var claims = await approved.Include(claim => claim.Lines).Include(claim => claim.Declined).AsSplitQuery().ToListAsync(ct);
        var payees = await db.Payees.AsNoTracking().Where(payee => approved.Select(claim => claim.ExpertId).Contains(payee.ExpertId)).ToDictionaryAsync(payee => payee.ExpertId, ct);
        var chosen = await db.TaxClassChoices.AsNoTracking().ToDictionaryAsync(choice => choice.Of, choice => choice.TaxClass, ct);
        var refused = (await RefusedAccounts.Of(db).Distinct().ToListAsync(ct)).ToHashSet();
        // What was in a batch before and is approved again was rejected by the bank.
        var rejections = await db.BatchLines.Where(line => approved.Any(claim => claim.Id == line.ClaimId)).GroupBy(line => line.ClaimId)
            .Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(one => one.Key, one => one.Count, ct);
        var filling = new BatchFilling(batch, payees, chosen, await PaidInYear.ByExpertAsync(db, batch.PayOn.Year, ct), refused, rejections, cardOf);
        foreach (var claim in claims.OrderBy(claim => claim.Day).ThenBy(claim => claim.Id))
            filling.Take(claim);
        batch.Holds(filling.Lines, filling.LeftOut);
    }

    private void Take(Claim claim)
    {
        if (!payees.TryGetValue(claim.ExpertId, out var payee))
        {
            Leave(claim, LeftOutReason.NoPayeeDetails);
            return;
        }
        if (refusedAccounts.Contains(claim.ExpertId))
        {
            Leave(claim, LeftOutReason.AccountRefused);
            return;
        }
        var open = claim.OpenTaxClasses.ToList();
        if (open.Any(one => !chosen.ContainsKey(one.Of)))
        {
            Leave(claim, LeftOutReason.NoTaxClass);
            return;
        }
        open.ForEach(one => one.Line.Classify(chosen[one.Of]));
        List<PaidPart> parts = [.. claim.Payable.GroupBy(line => (line.TaxClass, line.Taxable))
            .Select(group => new PaidPart(group.Key.TaxClass, group.Key.Taxable, Money.Sum(group.Select(line => line.Amount!.Value))))];
        var taxable = Money.Sum(parts.Where(part => part.Taxable).Select(part => part.Amount));
        var withheld = Money.Zero;
        var before = paidThisYear.GetValueOrDefault(claim.ExpertId);
        if (taxable > Money.Zero)
        {
            if (CardOf(payee) is not { } card)
            {
                Leave(claim, LeftOutReason.NoTaxCard);
                return;
            }
            withheld = Withholding.From(taxable, card, before);
        }
        if (claim.Total - withheld <= Money.Zero)
        {
            Leave(claim, LeftOutReason.NothingAfterTax);
            return;
        }
        claim.EnterBatch();
        Lines.Add(new BatchLine(batch, Lines.Count + 1, claim, payee, parts, withheld, rejections.GetValueOrDefault(claim.Id) + 1));
        paidThisYear[claim.ExpertId] = before + taxable;
    }

    private void Leave(Claim claim, LeftOutReason reason) => LeftOut.Add(new LeftOut(batch.Id, claim, reason));

    private TaxCard? CardOf(Payee payee)
    {
        if (!cards.TryGetValue(payee.ExpertId, out var card))
            cards[payee.ExpertId] = card = cardOf(payee);
        return card;
    }
}
