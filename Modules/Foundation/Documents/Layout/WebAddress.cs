using System.Text;

namespace Foundation.Documents.Layout;

/// <summary>Addresses that may be pressed: of web pages and of mail. They go into the file as plain ASCII.</summary>
internal static class WebAddress
{
    /// <returns>Null for any other address, and for none.</returns>
    public static string? Of(string? link)
    {
        if (!Uri.TryCreate(link, UriKind.Absolute, out var uri) || !(uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeMailto))
            return null;
        var text = uri.AbsoluteUri;
        if (uri.Host.Length > 0 && !Ascii.IsValid(uri.Host))
            text = text.Replace(uri.Host, uri.IdnHost, StringComparison.Ordinal);
        return Ascii.IsValid(text) ? text : string.Concat(text.EnumerateRunes().Select(rune => rune.IsAscii ? rune.ToString() : Uri.EscapeDataString(rune.ToString())));
    }
}
