using System.Text;
using Microsoft.AspNetCore.Http;

namespace Foundation.Tables;

/// <summary>The bytes of a spreadsheet's file as text, or a word for why they are none that we can trust: the module says it in its own texts.</summary>
public sealed record TableText(string? Text, string? Problem, string Encoding = "")
{
    public const int MaxBytes = 5 * 1024 * 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    // What "äöåÄÖÅ" become when UTF-8 was read as Windows-1252 and saved again. Nobody's name has these.
    private static readonly string[] BrokenLetters = ["Ã¤", "Ã¶", "Ã¥", "Ã„", "Ã–", "Ã…", "\uFFFD"];

    /// <summary>The same of an uploaded file. One of more bytes than these is not read at all.</summary>
    public static async Task<TableText> OpenAsync(IFormFile file, long mostBytes)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (file.Length > mostBytes)
            return Refused("too-large");
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes);
        return Read(bytes.ToArray());
    }

    /// <summary>UTF-8 with or without its mark, else Windows-1252, which Finnish spreadsheets still write.</summary>
    public static TableText Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > MaxBytes)
            return Refused("too-large");
        if (bytes.StartsWith("PK\x03\x04"u8) || bytes.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0]))
            return Refused("workbook");
        if (bytes.StartsWith<byte>([0xFF, 0xFE]) || bytes.StartsWith<byte>([0xFE, 0xFF]))
            return Refused("utf16");
        var (text, encoding) = Decode(bytes.StartsWith(System.Text.Encoding.UTF8.Preamble) ? bytes[3..] : bytes);
        if (string.IsNullOrWhiteSpace(text))
            return Refused("empty");
        if (text.Any(letter => char.IsControl(letter) && letter is not ('\r' or '\n' or '\t')))
            return Refused("not-text");
        return BrokenLetters.Any(broken => text.Contains(broken, StringComparison.Ordinal)) ? Refused("broken-letters") : new TableText(text, null, encoding);
    }

    private static (string Text, string Encoding) Decode(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return (StrictUtf8.GetString(bytes), "UTF-8");
        }
        catch (DecoderFallbackException)
        {
            return (Windows1252.GetString(bytes), "Windows-1252");
        }
    }

    private static TableText Refused(string problem) => new(null, problem);
}
