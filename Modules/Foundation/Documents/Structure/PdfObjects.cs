using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Foundation.Documents.Structure;

/// <summary>The objects of a PDF file and the file around them (ISO 32000-1): a number for each, streams deflated, and the table of where each begins.</summary>
internal sealed class PdfObjects
{
    private readonly List<byte[]> objects = [];

    /// <summary>A number to refer to before the object itself is known.</summary>
    public int Reserve()
    {
        objects.Add([]);
        return objects.Count;
    }

    public void Put(int number, string body) => objects[number - 1] = Encoding.ASCII.GetBytes(body);

    public int Add(string body)
    {
        var number = Reserve();
        Put(number, body);
        return number;
    }

    public void PutStream(int number, byte[] content, string entries = "", bool deflate = true)
    {
        var bytes = deflate ? Deflate(content) : content;
        var filter = deflate ? "/Filter /FlateDecode " : "";
        objects[number - 1] = [.. Encoding.ASCII.GetBytes($"<< {entries} {filter}/Length {Say(bytes.Length)} >>\nstream\n"), .. bytes, .. "\nendstream"u8];
    }

    public int AddStream(byte[] content, string entries = "", bool deflate = true)
    {
        var number = Reserve();
        PutStream(number, content, entries, deflate);
        return number;
    }

    /// <summary>The same objects give the same bytes: the file's id is the hash of what it holds, and nothing is taken from a clock.</summary>
    public byte[] Write(int catalog, int info)
    {
        var file = new MemoryStream();
        void Ascii(string text) => file.Write(Encoding.ASCII.GetBytes(text));
        Ascii("%PDF-1.7\n%");
        file.Write([0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);
        List<long> starts = [];
        foreach (var (index, body) in objects.Index())
        {
            starts.Add(file.Length);
            Ascii($"{Say(index + 1)} 0 obj\n");
            file.Write(body);
            Ascii("\nendobj\n");
        }
        var id = Convert.ToHexString(SHA256.HashData(file.ToArray()).AsSpan(0, 16));
        var table = file.Length;
        Ascii($"xref\n0 {Say(objects.Count + 1)}\n0000000000 65535 f \n");
        foreach (var start in starts)
            Ascii(start.ToString("D10", CultureInfo.InvariantCulture) + " 00000 n \n");
        Ascii($"trailer\n<< /Size {Say(objects.Count + 1)} /Root {Say(catalog)} 0 R /Info {Say(info)} 0 R /ID [<{id}> <{id}>] >>\nstartxref\n{table.ToString(CultureInfo.InvariantCulture)}\n%%EOF\n");
        return file.ToArray();
    }

    public static string Say(double number) => Math.Round(number, 2).ToString(CultureInfo.InvariantCulture);

    /// <summary>Any text, as UTF-16 in hexadecimal digits: nothing in it can be mistaken for PDF.</summary>
    public static string Text(string text) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";

    /// <summary>Text of plain ASCII letters, such as an address; as digits too, for the same reason.</summary>
    public static string Ascii(string text) => $"<{Convert.ToHexString(Encoding.ASCII.GetBytes(text))}>";

    public static string Refs(IEnumerable<int> numbers) => string.Join(' ', numbers.Select(number => $"{number} 0 R"));

    private static byte[] Deflate(byte[] content)
    {
        var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal))
            zlib.Write(content);
        return packed.ToArray();
    }
}
