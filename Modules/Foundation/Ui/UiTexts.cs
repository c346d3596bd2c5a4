namespace Foundation.Ui;

/// <summary>The words of the UI kit itself.</summary>
public static class UiTexts
{
    public static readonly Texts T = new(typeof(UiTexts).Assembly);
}
