using System.Collections;

namespace Foundation.Ui;

/// <summary>
/// What is wrong with a form, field by field in the order it was found. Use cases make it (with keys of their module's texts), the form shows it:
/// first as a summary with links, then beside each field.
/// </summary>
/// <param name="texts">Where the keys are looked up; null when the messages are ready-made sentences.</param>
public sealed class Errors(Texts? texts = null) : IEnumerable<Problem>
{
    private readonly List<Problem> problems = [];

    public bool Any => problems.Count > 0;

    public int Count => problems.Count;

    /// <param name="field">Name of the property in the form's input, e.g. "Title"; "" when it concerns the whole form.</param>
    /// <param name="key">Key of the text, e.g. "request.title-missing".</param>
    public Errors Add(string field, string key, params object?[] values)
    {
        problems.Add(new Problem(field, key, values, texts));
        return this;
    }

    public bool Has(string field) => problems.Any(problem => problem.Field == field);

    /// <summary>The message of a field by its name in the form, "Form.Title" or "Title"; null when the field is fine.</summary>
    public string? For(string name) => problems.FirstOrDefault(problem => problem.Id == IdOf(name))?.Message;

    /// <summary>The HTML id of a field: "Form.Lines[2].Amount" becomes "Lines-2-Amount".</summary>
    public static string IdOf(string name)
    {
        var field = name.StartsWith("Form.", StringComparison.Ordinal) ? name["Form.".Length..] : name;
        return field.Replace("].", "-", StringComparison.Ordinal).Replace('[', '-').Replace('.', '-').Replace("]", "", StringComparison.Ordinal);
    }

    public IEnumerator<Problem> GetEnumerator() => problems.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>One thing to correct. The message is made when it is shown, in the language of the page.</summary>
public sealed record Problem(string Field, string Key, object?[] Values, Texts? Texts)
{
    public string Message => Texts is null ? Key : Texts[Key, Values];

    public string Id => Errors.IdOf(Field);
}
