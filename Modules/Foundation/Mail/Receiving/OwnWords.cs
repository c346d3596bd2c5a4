using System.Text.RegularExpressions;
using Foundation.Mail.Reading;

namespace Foundation.Mail.Receiving;

/// <summary>What the sender wrote, without the mail that is answered, the signature and what a phone adds. When in doubt a line is left out: nothing is read into quotes.</summary>
public static partial class OwnWords
{
    private const int MaxLines = 400, MaxLine = 2000, Longest = 10_000;

    private static readonly string[] Ends =
    [
        "-----original message", "-----alkuperäinen viesti", "----- alkuperäinen viesti", "----- original message", "---------- forwarded message", "---------- välitetty viesti", "alkuperäinen viesti alkaa",
        "begin forwarded message", "lähetetty iphone", "lähetetty ipad", "lähetetty samsung", "lähetetty galaxy", "lähetetty androi", "lähetetty outlook", "lähetetty laitteesta", "lähetetty puhelimesta",
        "lähetetty yahoo", "sent from my", "sent from outlook", "sent from yahoo", "sent from samsung", "get outlook for", "hanki outlook", "skickat från min", "lähetetty proton", "sent with proton",
    ];

    private static readonly string[] Senders = ["from:", "lähettäjä:", "från:"];
    private static readonly string[] Headers = ["sent:", "lähetetty:", "date:", "päiväys:", "päivämäärä:", "to:", "vastaanottaja:", "subject:", "aihe:", "skickat:", "till:", "ämne:"];
    private static readonly string[] Wrote = [" wrote", "kirjoitti", " skrev"];

    public static string Of(Eml mail)
    {
        ArgumentNullException.ThrowIfNull(mail);
        var plain = mail.Parts.Where(part => part.MediaType == "text/plain" && !part.IsFile).Select(part => In(part.Text)).FirstOrDefault(words => words.Length > 0);
        return plain ?? mail.Parts.Where(part => part.MediaType == "text/html" && !part.IsFile).Select(part => In(HtmlText.Read(part.Text))).FirstOrDefault(words => words.Length > 0) ?? "";
    }

    public static string In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = text.Split('\n', MaxLines + 1).Take(MaxLines).Select(Clean).ToList();
        var own = new List<string>();
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (line.StartsWith('>'))
                continue;
            if (line is "--" or "—" || Ends.Any(end => line.TrimStart('*', '_', ' ', '>').StartsWith(end, StringComparison.OrdinalIgnoreCase)) || IsRule(line) || IsHeaders(lines, i))
                break;
            if (Attribution(lines, i) is > 0 and var taken && !IsAbove(lines, i, taken))
            {
                var next = lines.Skip(i + taken).FirstOrDefault(following => following.Length > 0);
                if (next?.StartsWith('>') != true)
                    break; // what follows is quoted without a mark
                i += taken - 1;
                continue;
            }
            own.Add(line);
        }
        var words = string.Join('\n', own).Trim();
        return words.Length <= Longest ? words : words[..Longest];
    }

    private static string Clean(string line)
    {
        if (line.Length > MaxLine)
            line = line[..MaxLine];
        return string.Concat(line.Where(c => c is not ('\u200b' or '\u200c' or '\u200d' or '\ufeff' or '\u00ad' or '\0')).Select(c => c is '\u00a0' or '\t' or '\u202f' ? ' ' : c)).Trim();
    }

    private static bool IsRule(string line) => line.Length >= 10 && line.All(c => c == '_');

    /// <summary>"Lähettäjä: …" with "Lähetetty: …" or "Aihe: …" soon after it, as Outlook begins a quote.</summary>
    private static bool IsHeaders(List<string> lines, int i) => Begins(lines[i], Senders)
        && Enumerable.Range(i + 1, 6).Any(next => next < lines.Count && Begins(lines[next], Headers));

    private static bool Begins(string line, string[] words) => words.Any(word => line.TrimStart('*', ' ').StartsWith(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>"On Tue, 24 Nov 2026 at 10:15, N N &lt;…&gt; wrote:" over one to four lines. How many it takes, 0 when there is none.</summary>
    private static int Attribution(List<string> lines, int i)
    {
        var joined = "";
        for (var count = 1; count <= 4 && i + count <= lines.Count; count++)
        {
            var line = lines[i + count - 1];
            if (line.Length == 0 || (count > 1 && line.StartsWith('>')))
                return 0;
            joined += " " + line;
            if (joined.Length > 600)
                return 0;
            if (joined.EndsWith(':') && Wrote.Any(word => joined.Contains(word, StringComparison.OrdinalIgnoreCase)) && (joined.Contains('@') || joined.Count(char.IsAsciiDigit) >= 3))
                return count;
        }
        return 0;
    }

    /// <summary>The line is the person's, and who wrote when begins below it: the shortest attribution holds, unless the line begins one or holds its address.</summary>
    private static bool IsAbove(List<string> lines, int i, int taken)
    {
        var below = Enumerable.Range(i + 1, taken - 1).Where(next => Attribution(lines, next) > 0).ToList();
        return below.Count > 0 && (!IsPartOfOne(lines[i]) || below.Any(next => AttributionBegins().IsMatch(lines[next])));
    }

    private static bool IsPartOfOne(string line) => AttributionBegins().IsMatch(line) || line.EndsWith('<') || (line.Contains('<') && line.Contains('@'));

    /// <summary>"On Tue, Nov 24, 2026", "ti 24.11.2026", "24.11.2026 klo 10.15", "Den tis 24 nov. 2026": the year tells it from "to 26.11. sopii".</summary>
    [GeneratedRegex(@"^(on ((mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )?((jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* )?|den ([a-zåäö]+\.? )?|(ma|ti|ke|to|pe|la|su)\.?,? |(maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai)(na)?,? )?\d.*\b20\d\d\b", RegexOptions.IgnoreCase)]
    private static partial Regex AttributionBegins();
}
