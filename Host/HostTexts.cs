using Foundation.Ui;

namespace Host;

/// <summary>The words of the shell, sign-in, set-up and operations.</summary>
public static class HostTexts
{
    public static readonly Texts T = new(typeof(HostTexts).Assembly);
}
