using System.Diagnostics;
using System.Text;
using Bookings.Replying;
using Foundation.Mail.Reading;
using Foundation.Mail.Receiving;
using NodaTime;

namespace Bookings.Tests.Replying;

/// <summary>
/// Mails with broken, moved, doubled and mixed bytes, the same ones every time. None breaks the reading, and none is an answer that an independent look at the
/// bytes forbids: without the offer's code, without the person's address, from a program, or without any word of yes or no.
/// </summary>
public sealed class FuzzTests
{
    /// <summary>KOKEMUS_TEST_MAILS=100000 throws the dice oftener; usually a fifth of it, as all tests have twenty minutes together.</summary>
    private static readonly int Mutations = int.TryParse(Environment.GetEnvironmentVariable("KOKEMUS_TEST_MAILS"), out var asked) ? asked : 20_000;
    private const string Aino = "aino@esimerkki.example";
    private static readonly Guid Offer = Guid.Parse("0199a000-0000-7000-8000-00000000bbbb");
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 24, 8, 0);
    private readonly ReplyCodes codes = new([.. Enumerable.Range(0, 32).Select(i => (byte)i)], "vastaus@esimerkki.fi");

    [Fact]
    public void No_mail_breaks_the_reading_and_no_answer_is_read_that_the_rules_forbid()
    {
        var (seeds, code, answers, started) = (Seeds().Select(Numbered).ToArray(), codes.AddressOf(Reply.Offer, Offer), 0, Stopwatch.StartNew());
        Parallel.For(0, Mutations, i => // each has its own dice, so that one can be thrown again alone
        {
            var mail = Mutate(seeds, new Random(i));
            Judgement judged;
            Reply reply;
            try
            {
                reply = Reply.Of(Eml.Read(mail), codes);
                judged = Judgement.Of(reply, Offer, Aino, new Standing(1, Now - Duration.FromMinutes(5), Now - Duration.FromDays(1)));
                if (i % 10 == 0)
                    _ = SeenMail.KeyOf(mail);
            }
            catch (Exception broken)
            {
                throw new InvalidOperationException($"Mutation {i}: {Convert.ToBase64String(mail)}", broken);
            }
            if (judged is not Judgement.Answer answer || reply.Offers is not [var one])
                return; // the handler asks for one code first
            Interlocked.Increment(ref answers);
            var forbidden = Forbids(mail, code, answer.Accept) ?? (one != Offer ? "another offer" : null);
            if (forbidden is not null)
                Assert.Fail($"{forbidden}: mutation {i}, read as {(answer.Accept ? "yes" : "no")}: '{reply.Words}' {Convert.ToBase64String(mail)}");
        });
        answers.ShouldBeGreaterThan(Mutations / 100, "the mutations leave enough mails whole that answers are among them");
        answers.ShouldBeLessThan(Mutations * 3 / 4);
        TestContext.Current.TestOutputHelper?.WriteLine($"{Mutations} mails, {answers} answers, {started.Elapsed.TotalSeconds:0.0} s");
    }

    [Fact]
    public void The_oracle_can_forbid()
    {
        var code = codes.AddressOf(Reply.Offer, Offer);
        var whole = Mails.Text(Aino, code, "Kyllä", Now);
        Forbids(whole, code, true).ShouldBeNull();
        Forbids(whole, code, false).ShouldNotBeNull();
        Forbids(whole, codes.AddressOf(Reply.Offer, Guid.Empty), true).ShouldNotBeNull();
        Forbids(Mails.Text("mallory@muu.example", code, "Kyllä", Now), code, true).ShouldNotBeNull();
        Forbids(Mails.Text(Aino, code, "Kyllä", Now, "Auto-Submitted: auto-replied\r\n"), code, true).ShouldNotBeNull();
    }

    /// <summary>Looks at the bytes only, with nothing of the reader it judges.</summary>
    private static string? Forbids(byte[] mail, string code, bool accept)
    {
        var raw = Encoding.Latin1.GetString(mail).ToLowerInvariant();
        var end = raw.AsSpan().IndexOf("\n\r\n");
        var head = end < 0 ? raw : raw[..(end + 1)];
        var packed = string.Concat(head.Where(c => !char.IsWhiteSpace(c)));
        if (!packed.Contains(code, StringComparison.Ordinal))
            return "no code";
        if (!packed.Contains(Aino, StringComparison.Ordinal))
            return "another sender";
        if (head.StartsWith("auto-submitted: auto-replied\r", StringComparison.Ordinal) || head.Contains("\nauto-submitted: auto-replied\r", StringComparison.Ordinal))
            return "a program";
        if (raw.Contains("base64", StringComparison.Ordinal))
            return null; // the words cannot be looked for in the bytes
        // Whole words for the short ones, which stand inside many others, and beginnings for the long ones; in every spelling of ä that the seeds have.
        var soft = string.Concat(raw.Replace("=\r\n", "", StringComparison.Ordinal).Where(c => c is not ('\0' or '\'' or '`' or '\u00ad' or '\u00b4')));
        var tokens = new string([.. soft.Select(c => char.IsLetter(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet();
        string[] whole = accept ? ["ok", "can", "kay"] : ["ei", "en", "no", "not"];
        string[] beginnings = accept ? ["kyl", "mielell", "sopii", "yes", "tulen", "joo", "accepted", "otan", "voin", "will"] : ["declined", "valitett", "cannot", "cant", "unfort", "peru", "emme"];
        return whole.Any(tokens.Contains) || tokens.Any(token => beginnings.Any(token.StartsWith)) || (accept && new[] { "k=e4y", "k\u00e3\u00a4y", "k\u00e4y" }.Any(soft.Contains)) ? null : "no word of it";
    }

    private byte[][] Seeds()
    {
        var to = codes.AddressOf(Reply.Offer, Offer);
        var html = "<html><body><div>Kyll&auml;, tulen!</div><div class=\"gmail_quote\"><blockquote>Ei</blockquote></div></body></html>";
        return
        [
            Mails.Text(Aino, to, "Kyllä, tulen mielelläni.\n\nti 24.11.2026 klo 10.15 Kokemus (x@y.fi) kirjoitti:\n\n> Ei\n", Now),
            Mails.Text(Aino, to, "Ei, en pääse.\n\n-- \nAino", Now),
            Mails.Text(Aino, to, "Yes, but?", Now),
            Mails.Text(Aino, to, "Kyllä", Now, "Auto-Submitted: auto-replied\r\n"),
            Mails.Text("mallory@muu.example", to, "Kyllä", Now),
            Mails.Text(Aino, codes.AddressOf("clinic", Offer), "Ei", Now),
            Mails.Text(Aino, "vastaus@esimerkki.fi", "Ei", Now),
            Mails.Button(Aino, to, Offer, "ACCEPTED", Now, 1),
            Mails.Button(Aino, to, Offer, "DECLINED", Now, 2, words: "Valitettavasti"),
            Mails.Button(Aino, to, Guid.Empty, "DECLINED", Now, 1),
            Encoding.UTF8.GetBytes($"From: {Aino}\r\nTo: {to}\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{html}"),
            Encoding.UTF8.GetBytes($"From: {Aino}\r\nTo: {to}\r\nContent-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nEi valitetta=\r\nvasti k=E4y"),
            Encoding.UTF8.GetBytes($"From: {Aino}\r\nTo: {to}\r\nContent-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + Convert.ToBase64String("Kyllä sopii"u8.ToArray()) + "\r\n--b--\r\n--a--\r\n"),
        ];
    }

    /// <summary>Message-IDs are counted through all tests; here the same bytes are wanted every time.</summary>
    private static byte[] Numbered(byte[] mail) =>
        Encoding.Latin1.GetBytes(System.Text.RegularExpressions.Regex.Replace(Encoding.Latin1.GetString(mail), @"<\d+@posti", "<1@posti"));

    private static byte[] Mutate(byte[][] seeds, Random random)
    {
        var mail = seeds[random.Next(seeds.Length)].ToList();
        for (var times = random.Next(1, 5); times > 0 && mail.Count > 2; times--)
        {
            var at = random.Next(mail.Count);
            var length = Math.Min(random.Next(1, 40), mail.Count - at);
            switch (random.Next(8))
            {
                case 0: mail[at] = (byte)random.Next(256); break;
                case 1: mail.RemoveRange(at, length); break;
                case 2: mail.InsertRange(at, mail.GetRange(at, length)); break;
                case 3: mail.Insert(at, (byte)"\r\n:;=<>\"@+ ?-\0"[random.Next(14)]); break;
                case 4: mail.RemoveRange(at, mail.Count - at); break;
                case 5:
                    var other = seeds[random.Next(seeds.Length)];
                    var from = random.Next(other.Length);
                    mail.InsertRange(at, other.AsSpan(from, Math.Min(random.Next(1, 200), other.Length - from)).ToArray());
                    break;
                case 6: mail.InsertRange(at, Pieces[random.Next(Pieces.Length)]); break;
                default: mail[at] ^= (byte)(1 << random.Next(8)); break;
            }
        }
        return [.. mail];
    }

    private static readonly byte[][] Pieces =
    [
        .. new[]
        {
            "\r\n\r\n", "\n\n", "--a\r\n", "--b1--\r\n", "Content-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\n", "Content-Transfer-Encoding: base64\r\n", "=?utf-8?B?S3lsbMOk?=", "=?x?Q?=?=", "<blockquote>", "</div>", "&#x110000;",
            "\r\nAuto-Submitted: auto-replied\r\n", "charset=utf-7", "charset=x-mac-ce", "BEGIN:VEVENT\r\n", "ATTENDEE;PARTSTAT=ACCEPTED:mailto:x@y.fi\r\n", "\u2028\u0000", "kirjoitti:\r\n", "> ", "?", " mutta ", "ei ", "kyllä ",
        }.Select(Encoding.UTF8.GetBytes),
    ];
}
