using Foundation;
using Foundation.Calendar;
using Foundation.Mail;
using Foundation.Ui;
using NodaTime;

namespace Recruitment.Agreeing;

/// <summary>What a person with mail hears of agreement and pledge. Always both in one letter.</summary>
internal static class AgreementLetters
{
    private static Texts T => RecruitmentTexts.T;

    public static Letter Request(Expert expert, IReadOnlyList<Standing> due, Uri address, Organisation organisation, Instant now) =>
        Begin(expert, "recruitment.agreement-request", "agree.mail.request-subject", now)
            .Paragraph(Say(expert, "agree.mail.request-words"))
            .Facts(due.Select(one => (Name(expert, one.Kind), (string?)Say(expert, "agree.mail.state." + one.Hold, one.Until is { } day ? Helsinki.Say(day, expert.Language) : ""))))
            .Link(Say(expert, "agree.mail.request-link"), address)
            .Note(Say(expert, "agree.mail.secret-note", AgreementLink.Days))
            .Note(Say(expert, "agree.mail.paper-note", organisation.Phone));

    /// <summary>The signed texts for the person's own records.</summary>
    public static Letter Signed(Expert expert, IReadOnlyList<(AgreementText Text, Signature Signature)> signed, Organisation organisation, Instant now)
    {
        var letter = Begin(expert, "recruitment.agreement-signed", "agree.mail.signed-subject", now).Paragraph(Say(expert, "agree.mail.signed-words"));
        foreach (var (text, signature) in signed)
        {
            letter = letter.Heading(Name(expert, text.Kind)).Facts(
                (Say(expert, "agree.signed-at"), Helsinki.Say(signature.SignedAt, expert.Language)),
                (Say(expert, "agree.how"), Say(expert, "agree.how." + signature.How)),
                (Say(expert, "agree.holds"), Period(signature, expert.Language)),
                (Say(expert, "agree.text-number"), text.Number.ToString(System.Globalization.CultureInfo.InvariantCulture)),
                (Say(expert, "agree.fingerprint"), text.Fingerprint));
            foreach (var paragraph in AgreementTexts.Paragraphs(text.In(expert.Language)))
                letter = letter.Paragraph(paragraph);
        }

        return letter.Note(Say(expert, "agree.mail.questions", organisation.Phone));
    }

    public static Letter Renewal(Expert expert, IReadOnlyList<Signature> ending, Uri address, Organisation organisation, Instant now) =>
        Begin(expert, "recruitment.agreement-reminder", "agree.mail.renew-subject", now)
            .Paragraph(Say(expert, "agree.mail.renew-words"))
            .Facts(ending.Select(one => (Name(expert, one.Kind), (string?)Say(expert, "agree.mail.state.Ending", Helsinki.Say(one.Until!.Value, expert.Language)))))
            .Link(Say(expert, "agree.mail.request-link"), address)
            .Note(Say(expert, "agree.mail.secret-note", AgreementLink.Days))
            .Note(Say(expert, "agree.mail.questions", organisation.Phone));

    public static Letter Active(Expert expert, Organisation organisation, Instant now) =>
        Begin(expert, "recruitment.activated", "agree.mail.active-subject", now)
            .Paragraph(Say(expert, "agree.mail.active-words"))
            .Paragraph(Say(expert, "agree.mail.active-next"))
            .Link(Say(expert, "agree.mail.active-link"), new Uri(organisation.Link("/my")))
            .Note(Say(expert, "agree.mail.questions", organisation.Phone));

    public static string Period(Signature signature, string language) => T.Say(language, signature.Until is null ? "agree.from" : "agree.from-until",
        Helsinki.Say(signature.From, language), signature.Until is { } until ? Helsinki.Say(until, language) : "");

    private static string Name(Expert expert, AgreementKind kind) => Say(expert, "agree.kind." + kind);

    private static string Say(Expert expert, string key, params object?[] values) => T.Say(expert.Language, key, values);

    /// <exception cref="InvalidOperationException">The person has no mail.</exception>
    private static Letter Begin(Expert expert, string kind, string subject, Instant now)
    {
        var address = expert.Email ?? throw new InvalidOperationException("A person without an address was written to.");
        return Letter.To(new Reader(expert.Id, expert.Name, address, expert.Language), kind, T.Say(expert.Language, subject), now)
            .Regarding($"expert:{expert.Id}")
            .Paragraph(T.Say(expert.Language, "apply.mail.hello", expert.FirstName));
    }
}
