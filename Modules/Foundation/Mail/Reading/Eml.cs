using MimeKit;
using NodaTime;

namespace Foundation.Mail.Reading;

/// <summary>
/// A mail file taken apart by MimeKit: our own in the mail folder, and what strangers send. It never fails: of a mail that is broken there is what could be read,
/// and of one that wants to be expensive (nested a thousand deep, a thousand parts) the beginning.
/// </summary>
public sealed class Eml
{
    private const int MaxDepth = 20, MaxParts = 100, MaxHeaders = 1000;

    private static readonly ParserOptions Options = new() { MaxMimeDepth = MaxDepth };

    private readonly IReadOnlyList<Header> headers;

    private Eml(IReadOnlyList<Header> headers, IReadOnlyList<EmlPart> parts) => (this.headers, Parts) = (headers, parts);

    /// <summary>What can be shown or saved, in the order of the mail; the multiparts themselves are left out.</summary>
    public IReadOnlyList<EmlPart> Parts { get; }

    /// <summary>A header as a reader sees it; empty when there is none.</summary>
    public string Header(string name) => Headers(name).FirstOrDefault() ?? "";

    /// <summary>Every header of that name, as readers see them.</summary>
    public IEnumerable<string> Headers(string name) => headers.Where(header => header.Field.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(header => header.Value.Trim());

    /// <summary>The addresses in these headers without their names; what is no address is left out.</summary>
    public IReadOnlyList<string> Addresses(params string[] names) =>
        [.. names.SelectMany(Raw).SelectMany(value => InternetAddressList.TryParse(Options, value, out var list) ? list.Mailboxes.Take(200) : []).Select(mailbox => mailbox.Address)];

    /// <summary>When it says it was written; null when it does not say so in a way that can be read.</summary>
    public Instant? Date => MimeKit.Utils.DateUtils.TryParse(Header("Date"), out var date) && date.Year is > 1970 and < 9000 ? Instant.FromDateTimeOffset(date) : null;

    public EmlPart? First(string mediaType) => Parts.FirstOrDefault(part => part.MediaType == mediaType);

    public static Eml Read(byte[] mail)
    {
        ArgumentNullException.ThrowIfNull(mail);
        try
        {
            using var stream = new MemoryStream(mail, writable: false);
            var message = MimeMessage.Load(Options, stream);
            return new Eml([.. message.Headers.Concat(message.Body?.Headers ?? []).Take(MaxHeaders)], [.. Leaves(message.Body).Take(MaxParts)]);
        }
        catch (Exception broken) when (broken is FormatException or IOException) // no header where one must be, or an end in the middle
        {
            return new Eml([], []);
        }
    }

    private IEnumerable<byte[]> Raw(string name) =>
        headers.Where(header => header.Field.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(header => header.RawValue);

    private static IEnumerable<EmlPart> Leaves(MimeEntity? entity) => entity switch
    {
        Multipart parts => parts.SelectMany(Leaves),
        MimePart part => [new EmlPart(part)],
        _ => [], // a mail within the mail is somebody else's words
    };
}

/// <summary>One part with something in it.</summary>
public sealed class EmlPart
{
    private readonly MimePart part;
    private byte[]? content;

    internal EmlPart(MimePart part) => this.part = part;

    /// <summary>E.g. "text/plain", in lower case.</summary>
    public string MediaType => part.ContentType.MimeType.ToLowerInvariant();

    public string? Name => part.FileName ?? part.ContentType.Name;

    /// <summary>To be saved rather than read.</summary>
    public bool IsFile => part.IsAttachment;

    public byte[] Content => content ??= Decoded();

    public string Text => Charsets.Read(Content, part.ContentType.Charset);

    private byte[] Decoded()
    {
        if (part.Content is null) return [];
        using var bytes = new MemoryStream();
        part.Content.DecodeTo(bytes);
        return bytes.ToArray();
    }
}
