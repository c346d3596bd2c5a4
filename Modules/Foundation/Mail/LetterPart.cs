using System.Text.Json.Serialization;

namespace Foundation.Mail;

/// <summary>What a letter is made of. Both renderings know every kind.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "part")]
[JsonDerivedType(typeof(Heading), "heading")]
[JsonDerivedType(typeof(Paragraph), "paragraph")]
[JsonDerivedType(typeof(Facts), "facts")]
[JsonDerivedType(typeof(Link), "link")]
[JsonDerivedType(typeof(Note), "note")]
public abstract record LetterPart
{
    private LetterPart()
    {
    }

    public sealed record Heading(string Text) : LetterPart;

    public sealed record Paragraph(string Text) : LetterPart;

    public sealed record Facts(IReadOnlyList<Fact> Rows) : LetterPart;

    public sealed record Fact(string Label, string Value);

    public sealed record Link : LetterPart
    {
        public Link(string label, Uri address)
        {
            ArgumentNullException.ThrowIfNull(address);
            if (!address.IsAbsoluteUri || address.Scheme is not ("https" or "http"))
                throw new ArgumentException($"A letter cannot link to '{address}': its reader is not on our site.", nameof(address));
            (Label, Address) = (label, address);
        }

        public string Label { get; }
        public Uri Address { get; }
    }

    public sealed record Note(string Text) : LetterPart;
}
