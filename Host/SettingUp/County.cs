namespace Host.SettingUp;

/// <summary>Who runs this installation; there is one row once the first start has asked.</summary>
public sealed class County
{
    public static readonly Guid TheOne = new("0198c0de-0000-7000-8000-000000000001");

    public Guid Id { get; init; } = TheOne;
    public required string Name { get; set; }
    public required string Mailbox { get; set; }
    public required string Phone { get; set; }
    public int Version { get; private set; }
}
