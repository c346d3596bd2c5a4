using System.Text.Json;

namespace Foundation.Tests.Mail;

/// <summary>A mail file as Python's own email package understands it, so that we do not judge our writing with our own reading.</summary>
internal sealed record ReadMail(JsonElement Root)
{
    public static ReadMail File(string path)
    {
        Assert.SkipUnless(System.IO.File.Exists(Python.Path), $"{Python.Path} is not installed");
        return new(Python.Json(Script, path));
    }

    public string? Header(string name) => Root.GetProperty("headers").TryGetProperty(name.ToLowerInvariant(), out var value) ? value.GetString() : null;

    public IReadOnlyList<string> Structure => [.. Root.GetProperty("structure").EnumerateArray().Select(part => part.GetString()!)];

    public string Part(string type) => Root.GetProperty("parts").GetProperty(type).GetString()!;

    public string? Parameter(string type, string name) =>
        Root.GetProperty("params").GetProperty(type).TryGetProperty(name, out var value) ? value.GetString() : null;

    public int LongestLine => Root.GetProperty("longest").GetInt32();

    public int Defects => Root.GetProperty("defects").GetInt32();

    private const string Script = """
        import sys, json, email, email.policy
        raw = open(sys.stdin.read(), 'rb').read()
        mail = email.message_from_bytes(raw, policy=email.policy.default)
        parts = list(mail.walk())
        leaves = [p for p in parts if not p.is_multipart()]
        print(json.dumps({
            'headers': {k.lower(): str(v) for k, v in mail.items()},
            'structure': [p.get_content_type() for p in parts],
            'parts': {p.get_content_type(): p.get_payload(decode=True).decode('utf-8') for p in leaves},
            'params': {p.get_content_type(): dict(p['content-type'].params) for p in leaves},
            'longest': max(len(line) for line in raw.split(b'\r\n')),
            'defects': sum(len(p.defects) for p in parts) + sum(len(getattr(v, 'defects', ())) for p in parts for v in p.values()),
        }))
        """;
}
