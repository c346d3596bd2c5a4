using Foundation.Mail.Reading;

namespace Foundation.Mail.Receiving;

/// <summary>Mails that nobody wrote: out of office, lists, notices that a mail did not arrive. Whoever answers them makes two programs write to each other for ever.</summary>
public static class AutomaticMail
{
    private static readonly string[] Subjects =
    [
        "automaattinen vastaus", "automaattivastaus", "poissa", "poissaolo", "olen poissa", "lomavastaus", "lomaviesti", "out of office", "out of the office", "automatic reply", "auto reply",
        "auto-reply", "autoreply", "autosvar", "frånvaro", "undeliver", "delivery status", "mail delivery", "returned mail", "failure notice", "viestiä ei voi toimittaa", "viestin toimitus epäonnistui",
    ];

    private static readonly string[] Machines = ["mailer-daemon", "postmaster", "noreply", "no-reply", "donotreply", "do-not-reply"];

    /// <summary>It tells that a mail did not arrive, or that it was opened.</summary>
    public static bool IsNotice(Eml mail)
    {
        ArgumentNullException.ThrowIfNull(mail);
        return mail.Header("Content-Type").TrimStart().StartsWith("multipart/report", StringComparison.OrdinalIgnoreCase)
            || mail.Headers("Return-Path").Any(path => path is "<>" or "")
            || mail.Addresses("From").Any(address => Machines.Any(machine => address.StartsWith(machine, StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>A program answered in the person's place.</summary>
    public static bool IsAutomatic(Eml mail)
    {
        ArgumentNullException.ThrowIfNull(mail);
        return IsNotice(mail) || IsAutoReplied(mail)
            || mail.Headers("Auto-Submitted").Any(value => !Is(value, "no"))
            || mail.Headers("X-Auto-Response-Suppress").Any(value => !Is(value, "none"))
            || mail.Headers("Precedence").Any(value => Is(value, "bulk") || Is(value, "auto_reply") || Is(value, "auto-reply") || Is(value, "list") || Is(value, "junk"))
            || mail.Headers("List-Id").Any();
    }

    /// <summary>
    /// The same for an answer by a calendar's button. Google marks those "auto-generated", because the calendar wrote the mail when the person pressed; only what
    /// says that it was sent as a reply in somebody's absence is automatic then.
    /// </summary>
    public static bool IsAutomaticCalendar(Eml mail) => IsNotice(mail) || IsAutoReplied(mail);

    private static bool IsAutoReplied(Eml mail) => mail.Headers("Auto-Submitted").Any(value => Is(value, "auto-replied") || Is(value, "auto-notified"))
        || new[] { "X-Autoreply", "X-Autorespond", "X-Auto-Reply", "X-AutoReply-From", "X-Mail-Autoreply" }.Any(name => mail.Headers(name).Any())
        || Subjects.Any(words => mail.Header("Subject").StartsWith(words, StringComparison.OrdinalIgnoreCase));

    /// <summary>A value may be followed by parameters: "auto-replied; owner-email=…".</summary>
    private static bool Is(string value, string word) => value.Split(';', '(')[0].Trim().Equals(word, StringComparison.OrdinalIgnoreCase);
}
