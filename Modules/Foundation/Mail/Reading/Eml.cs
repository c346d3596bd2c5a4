using System.Net.Mime;
using System.Text;
using System.Text.RegularExpressions;

namespace Foundation.Mail.Reading;

/// <summary>A mail file taken apart, as far as the mails that we write go: nested multiparts, quoted-printable, base64, encoded headers.</summary>
public sealed partial class Eml
{
    private readonly Dictionary<string, string> headers;

    private Eml(Dictionary<string, string> headers, IReadOnlyList<EmlPart> parts) => (this.headers, Parts) = (headers, parts);

    /// <summary>What can be shown or saved, in the order of the mail; the multiparts themselves are left out.</summary>
    public IReadOnlyList<EmlPart> Parts { get; }

    /// <summary>A header as a reader sees it; empty when there is none.</summary>
    public string Header(string name) => headers.TryGetValue(name, out var value) ? Decoded(value) : "";

    public EmlPart? First(string mediaType) => Parts.FirstOrDefault(part => part.Type.MediaType == mediaType);

    public static Eml Read(byte[] mail)
    {
        var (headers, body) = Split(Encoding.Latin1.GetString(mail)); // one character per byte: the bytes are decoded part by part
        return new Eml(headers, [.. Leaves(headers, body)]);
    }

    private static IEnumerable<EmlPart> Leaves(Dictionary<string, string> headers, string body)
    {
        var type = new ContentType(headers.GetValueOrDefault("Content-Type", "text/plain"));
        if (type.Boundary is not { Length: > 0 } boundary)
            return [new EmlPart(type, EmlPart.Decode(headers.GetValueOrDefault("Content-Transfer-Encoding", ""), body))];
        // What stands before the first boundary and after the closing one is for programs that know no multiparts.
        var end = ("\r\n" + body).Split($"\r\n--{boundary}--")[0];
        return end.Split($"\r\n--{boundary}\r\n").Skip(1).Select(Split).SelectMany(part => Leaves(part.Headers, part.Body));
    }

    private static (Dictionary<string, string> Headers, string Body) Split(string text)
    {
        if (text.StartsWith("\r\n", StringComparison.Ordinal)) return ([], text[2..]);
        var end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        var (head, body) = end < 0 ? (text, "") : (text[..end], text[(end + 4)..]);
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in Fold().Replace(head, " ").Split("\r\n"))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0) headers.TryAdd(line[..colon], line[(colon + 1)..].Trim());
        }
        return (headers, body);
    }

    /// <summary>RFC 2047: words such as =?utf-8?B?…?=. White space between two of them is no part of the text.</summary>
    private static string Decoded(string value) => EncodedWord().Replace(BetweenWords().Replace(value, "?="), word =>
    {
        var text = word.Groups["text"].Value;
        var bytes = word.Groups["how"].Value is "B" or "b"
            ? Convert.FromBase64String(text)
            : EmlPart.Decode("quoted-printable", text.Replace('_', ' '));
        return Encoding.GetEncoding(word.Groups["charset"].Value).GetString(bytes);
    });

    [GeneratedRegex(@"\r\n[ \t]+")]
    private static partial Regex Fold();

    [GeneratedRegex(@"\?=\s+(?==\?)")]
    private static partial Regex BetweenWords();

    [GeneratedRegex(@"=\?(?<charset>[^?]+)\?(?<how>[BbQq])\?(?<text>[^?]*)\?=")]
    private static partial Regex EncodedWord();
}

/// <summary>One part with something in it.</summary>
public sealed record EmlPart(ContentType Type, byte[] Content)
{
    public string Text => Encoding.GetEncoding(Type.CharSet ?? "utf-8").GetString(Content);

    internal static byte[] Decode(string encoding, string body) => encoding.ToUpperInvariant() switch
    {
        "BASE64" => Convert.FromBase64String(body),
        "QUOTED-PRINTABLE" => QuotedPrintable(body),
        _ => Encoding.Latin1.GetBytes(body),
    };

    private static byte[] QuotedPrintable(string body)
    {
        var bytes = new List<byte>(body.Length);
        for (var i = 0; i < body.Length; i++)
        {
            if (body[i] != '=') bytes.Add((byte)body[i]);
            else if (string.CompareOrdinal(body, i, "=\r\n", 0, 3) == 0) i += 2; // the line goes on
            else
            {
                bytes.Add(Convert.FromHexString(body.AsSpan(i + 1, 2))[0]);
                i += 2;
            }
        }
        return [.. bytes];
    }
}
