namespace Foundation;

/// <summary>Who runs this installation, for mails and pages. Read at start and replaced when the coordinator sets it.</summary>
public sealed class Organisation
{
    /// <summary>E.g. "Kainuun hyvinvointialue"; empty until the first start has asked for it.</summary>
    public string Name { get; private set; } = "";
    /// <summary>The programme's mailbox: reply address of mails, organizer of calendar entries.</summary>
    public string Mailbox { get; private set; } = "";
    public string Phone { get; private set; } = "";
    /// <summary>Address of the site without a slash at the end, e.g. "https://kokemus.example.fi" (setting <c>App:BaseAddress</c>).</summary>
    public string BaseAddress { get; set; } = "http://127.0.0.1:5080";

    public void Is(string name, string mailbox, string phone) => (Name, Mailbox, Phone) = (name, mailbox, phone);

    public string Link(string path) => BaseAddress + path;
}
