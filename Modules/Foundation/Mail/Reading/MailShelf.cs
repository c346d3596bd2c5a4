using System.Globalization;
using NodaTime;

namespace Foundation.Mail.Reading;

/// <summary>The letters in the mail folder, newest first. Their names are ids that rise with time, so nothing needs to be opened to sort them.</summary>
public sealed class MailShelf(MailFolder folder)
{
    /// <summary>A search looks at so many of the newest letters.</summary>
    private const int Searched = 2000;

    public (IReadOnlyList<ShelvedLetter> Letters, int Total) List(int page, int size, string? search)
    {
        if (!Directory.Exists(folder.Path)) return ([], 0);
        var ids = Directory.EnumerateFiles(folder.Path, "*.eml").Select(Path.GetFileNameWithoutExtension)
            .Where(name => Guid.TryParseExact(name, "D", out _)).OrderDescending(StringComparer.Ordinal).Select(name => Guid.Parse(name!));
        if (string.IsNullOrWhiteSpace(search))
        {
            var all = ids.ToList();
            return ([.. all.Skip((page - 1) * size).Take(size).Select(Read).OfType<ShelvedLetter>()], all.Count);
        }
        var found = ids.Take(Searched).Select(Read).OfType<ShelvedLetter>().Where(letter => letter.Mentions(search.Trim())).ToList();
        return ([.. found.Skip((page - 1) * size).Take(size)], found.Count);
    }

    public byte[]? Raw(Guid id)
    {
        var path = Path.Combine(folder.Path, $"{id:D}.eml");
        return File.Exists(path) ? File.ReadAllBytes(path) : null;
    }

    public Eml? Open(Guid id) => Raw(id) is { } raw ? Eml.Read(raw) : null;

    private ShelvedLetter? Read(Guid id) => Open(id) is { } mail ? ShelvedLetter.Of(id, mail) : null;
}

public sealed record ShelvedLetter(Guid Id, string To, string Subject, Instant At)
{
    public static ShelvedLetter Of(Guid id, Eml mail) => new(id, mail.Header("To"), mail.Header("Subject"),
        Instant.FromDateTimeOffset(DateTimeOffset.Parse(mail.Header("Date"), CultureInfo.InvariantCulture)));

    public bool Mentions(string search) =>
        To.Contains(search, StringComparison.OrdinalIgnoreCase) || Subject.Contains(search, StringComparison.OrdinalIgnoreCase);
}
