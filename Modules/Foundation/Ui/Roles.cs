namespace Foundation.Ui;

/// <summary>What a signed-in person may be. One person can be several.</summary>
public static class Roles
{
    public const string Coordinator = "coordinator";
    public const string Unit = "unit";
    public const string Approver = "approver";
    public const string Expert = "expert";
    public const string Payer = "payer";

    public static readonly IReadOnlyList<string> All = [Coordinator, Unit, Approver, Expert, Payer];
}
