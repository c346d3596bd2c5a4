using Foundation.Mail.Reading;
using NodaTime;
using NodaTime.Text;

namespace Foundation.Mail.Receiving;

/// <summary>What a calendar's button sends: the iTIP part of a mail (RFC 5546), as far as it is about one entry.</summary>
/// <param name="Method">"REPLY", "COUNTER" …, in capitals.</param>
/// <param name="Stamp">When the button was pressed (DTSTAMP); null when it does not say.</param>
/// <param name="Comment">Words that the person added.</param>
public sealed record CalendarReply(string Method, string Uid, int Sequence, Instant? Stamp, IReadOnlyList<CalendarAnswer> Answers, string? Comment)
{
    private const int MaxLines = 5000;
    private static readonly InstantPattern Utc = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'");

    /// <returns>Null when the mail has no calendar part that says one thing of one entry.</returns>
    public static CalendarReply? In(Eml mail)
    {
        ArgumentNullException.ThrowIfNull(mail);
        return mail.First("text/calendar") is { } part ? Read(part.Text) : null;
    }

    public static CalendarReply? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string? method = null, uid = null, comment = null;
        var (sequence, entries, depth) = (0, 0, 0);
        Instant? stamp = null;
        List<CalendarAnswer> answers = [];
        foreach (var line in Unfolded(text))
        {
            if (Split(line) is not var (name, parameters, value))
                continue;
            switch (name)
            {
                case "BEGIN":
                    depth++;
                    entries += depth == 2 && value.Equals("VEVENT", StringComparison.OrdinalIgnoreCase) ? 1 : 0;
                    break;
                case "END": depth--; break;
                case "METHOD" when depth == 1: method = value.Trim().ToUpperInvariant(); break;
                case "UID" when depth == 2: uid = value.Trim(); break;
                case "SEQUENCE" when depth == 2: sequence = int.TryParse(value, out var number) ? number : 0; break;
                case "DTSTAMP" when depth == 2: stamp = Utc.Parse(value.Trim()) is { Success: true } parsed ? parsed.Value : null; break;
                case "COMMENT" when depth == 2: comment = value.Replace("\\n", "\n").Replace("\\N", "\n").Replace("\\,", ",").Replace("\\;", ";").Replace("\\\\", "\\").Trim(); break;
                case "ATTENDEE" when depth == 2 && entries > 0:
                    answers.Add(new CalendarAnswer(Address(value), Parameter(parameters, "PARTSTAT").ToUpperInvariant()));
                    comment ??= Parameter(parameters, "X-RESPONSE-COMMENT"); // where Google's calendar keeps the words
                    break;
            }
        }
        return method is null || uid is null || entries != 1 ? null : new CalendarReply(method, uid, sequence, stamp, answers, string.IsNullOrEmpty(comment) ? null : comment);
    }

    private static IEnumerable<string> Unfolded(string text)
    {
        var whole = new System.Text.StringBuilder();
        foreach (var line in text.Split('\n', MaxLines + 1).Take(MaxLines).Select(line => line.TrimEnd('\r')))
        {
            if (line.StartsWith(' ') || line.StartsWith('\t'))
            {
                whole.Append(line.AsSpan(1));
                continue;
            }
            yield return whole.ToString();
            whole.Clear().Append(line);
        }
        yield return whole.ToString();
    }

    /// <summary>NAME;PARAMETER="a:b":value, where a colon between quotation marks ends nothing.</summary>
    private static (string Name, string Parameters, string Value)? Split(string line)
    {
        var quoted = false;
        var nameEnd = -1;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '"')
                quoted = !quoted;
            if (!quoted && nameEnd < 0 && line[i] is ';' or ':')
                nameEnd = nameEnd < 0 ? i : nameEnd;
            if (!quoted && line[i] == ':')
                return (line[..nameEnd].Trim().ToUpperInvariant(), line[nameEnd..i], line[(i + 1)..]);
        }
        return null;
    }

    private static string Parameter(string parameters, string name)
    {
        var quoted = false;
        var start = 0;
        for (var i = 0; i <= parameters.Length; i++)
        {
            if (i < parameters.Length && parameters[i] == '"')
                quoted = !quoted;
            if (i < parameters.Length && (quoted || parameters[i] != ';'))
                continue;
            var one = parameters[start..i];
            if (one.StartsWith(name + "=", StringComparison.OrdinalIgnoreCase))
                return one[(name.Length + 1)..].Trim('"');
            start = i + 1;
        }
        return "";
    }

    private static string Address(string value) => value.Trim() is var trimmed && trimmed.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? trimmed[7..].Trim() : trimmed;
}

/// <param name="PartStat">"ACCEPTED", "DECLINED", "TENTATIVE", "DELEGATED", "NEEDS-ACTION"; empty when it does not say.</param>
public sealed record CalendarAnswer(string Address, string PartStat);
