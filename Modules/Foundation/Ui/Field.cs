using Microsoft.AspNetCore.Components;

namespace Foundation.Ui;

/// <summary>
/// What every form field has: a name that binds ("Form.Title"), a label, a hint, what was typed (a string as it came, so that nothing is lost),
/// and an error that is linked to it for screen readers.
/// </summary>
public abstract class Field : ComponentBase
{
    [Parameter, EditorRequired] public string Name { get; set; } = "";
    [Parameter, EditorRequired] public string Label { get; set; } = "";
    [Parameter] public string? Hint { get; set; }
    [Parameter] public string? Value { get; set; }

    /// <summary>Said in words beside the label; the server checks, the browser does not block.</summary>
    [Parameter] public bool Required { get; set; }

    /// <summary>Needed only outside a PostForm, which hands its own errors down.</summary>
    [Parameter] public Errors? Errors { get; set; }

    [CascadingParameter] public Errors? FormErrors { get; set; }

    public string Id => Foundation.Ui.Errors.IdOf(Name);

    public string? Error => (Errors ?? FormErrors)?.For(Name);

    public string HintId => Id + "-hint";

    public string ErrorId => Id + "-error";

    protected virtual string? ShownHint => Hint;

    protected string? Invalid => Error is null ? null : "true";

    protected string? MustBeGiven => Required ? "true" : null;

    protected string? DescribedBy => (ShownHint, Error) switch
    {
        (null, null) => null,
        (_, null) => HintId,
        (null, _) => ErrorId,
        _ => $"{HintId} {ErrorId}",
    };
}

/// <summary>One choice of a select, radio or check list.</summary>
public sealed record Option(string Value, string Text, string? Hint = null);
