using System.Text;
using System.Text.Unicode;

namespace Foundation.Mail.Reading;

/// <summary>Bytes of a mail as text. What a mail says of its letters is a hint: many say nothing, or something that is not so.</summary>
internal static class Charsets
{
    static Charsets() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static string Read(byte[] bytes, string? charset)
    {
        // Programs write "iso-8859-1" and mean Windows' set, which has the same letters and the quotation marks besides.
        var named = charset?.Trim().ToLowerInvariant() is "iso-8859-1" or "latin1" or "iso8859-1" ? "windows-1252" : charset?.Trim();
        if (!string.IsNullOrEmpty(named) && named.ToLowerInvariant() is not ("us-ascii" or "ascii" or "utf-8" or "utf8"))
        {
            try
            {
                return Encoding.GetEncoding(named).GetString(bytes);
            }
            catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException)
            {
                // a set that nobody knows: read as if it had not been named
            }
        }
        return Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : Encoding.GetEncoding("windows-1252").GetString(bytes);
    }
}
