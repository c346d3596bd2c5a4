namespace Fees.GivingDetails;

/// <summary>What was typed into the payee form, as it was typed. An account, identity code or card left empty stays as it was given before.</summary>
public sealed class PayeeForm
{
    public string? Name { get; set; }
    public string? Iban { get; set; }
    public string? IdentityCode { get; set; }
    public string? CardYear { get; set; }
    public string? BasePercent { get; set; }
    public string? ExtraPercent { get; set; }
    public string? YearLimit { get; set; }

    public bool HasCard => new[] { CardYear, BasePercent, ExtraPercent, YearLimit }.Any(typed => !string.IsNullOrWhiteSpace(typed));
}
