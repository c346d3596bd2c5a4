using Fees.Following;
using Foundation;
using Foundation.Mail;
using Foundation.Ui;
using NodaTime;

namespace Fees.Telling;

/// <summary>The letters about a claim. Each says the sum, why, who acts next and until when; none holds an account number or an identity code.</summary>
public static class ClaimLetters
{
    public static Letter Formed(Expert expert, Claim claim, bool hasDetails, Organisation organisation, Instant now)
    {
        var write = new Writer(expert, "fees.claim-formed", "letter.formed.subject", claim, organisation, now);
        var letter = write.Start(claim.CalledOff is null ? "letter.formed.lead" : "letter.formed.lead-called-off").Facts(
        [
            (write.Say("letter.task"), claim.Title),
            .. claim.Lines.Select(line => (line.What.In(expert.Language), (string?)(line.Amount is { } amount ? write.Euros(amount) : write.Say("amount.waits")))),
            (write.Say("letter.total"), StageWords.Sum(claim.Stage, claim.Total, expert.Language)),
        ]);
        if (claim.IsExample)
            letter = letter.Paragraph(write.Say("example.note"));
        if (!hasDetails)
            letter = letter.Paragraph(write.Say("letter.formed.details"));
        return letter
            .Paragraph(write.Say(claim.Stage == ClaimStage.WaitsForRule ? "letter.formed.waits" : "letter.formed.next"))
            .Link(write.Say("letter.formed.link"), write.Page($"/my/fees/{claim.Id}"))
            .Note(write.Say("letter.formed.note"));
    }

    public static Letter Changed(Expert expert, Claim claim, IReadOnlyList<ClaimChange> changes, Organisation organisation, Instant now)
    {
        var write = new Writer(expert, "fees.claim-changed", "letter.changed.subject", claim, organisation, now);
        return write.Start("letter.changed.lead").Facts(
        [
            (write.Say("letter.task"), claim.Title),
            .. changes.Select(change => (ChangeWords.What(change, expert.Language), (string?)ChangeWords.FromTo(change, expert.Language))),
            (write.Say("letter.reason"), changes[0].Why.In(expert.Language)),
            (write.Say("letter.total"), StageWords.Sum(claim.Stage, claim.Total, expert.Language)),
        ]).Link(write.Say("letter.formed.link"), write.Page($"/my/fees/{claim.Id}"));
    }

    public static Letter CapCrossed(Expert expert, YearCap cap, Capping.YearTotal total, Organisation organisation, Instant now)
    {
        string Say(string key, params object?[] values) => FeesTexts.T.Say(expert.Language, key, values);
        string Euros(Money amount) => amount.ToString(Languages.Culture(expert.Language));
        return Letter.To(new Reader(expert.Id, expert.Name, expert.Email!, expert.Language), "fees.cap-crossed", Say("letter.cap.subject", total.Year), now)
            .Regarding($"expert:{expert.Id}")
            .Paragraph(Say("letter.greeting", expert.Name))
            .Paragraph(Say("letter.cap.lead"))
            .Facts((Say("cap.own"), Euros(cap.Amount)), (Say("cap.paid", total.Year), Euros(total.Paid)), (Say("cap.waiting"), Euros(total.Waiting)))
            .Paragraph(Say("letter.cap.next"))
            .Link(Say("letter.paid.link"), new Uri(organisation.Link("/my/fees")))
            .Note(Say("benefits.note"));
    }

    public static Letter Question(Expert expert, Claim claim, string question, Organisation organisation, Instant now)
    {
        var write = new Writer(expert, "fees.question", "letter.question.subject", claim, organisation, now);
        return write.Start("letter.question.lead")
            .Facts((write.Say("letter.task"), claim.Title), (write.Say("letter.question"), question))
            .Link(write.Say("letter.question.link"), write.Page($"/my/fees/{claim.Id}"));
    }

    public static Letter Reversed(Expert expert, Claim claim, string reason, Organisation organisation, Instant now)
    {
        var write = new Writer(expert, "fees.reversed", "letter.reversed.subject", claim, organisation, now);
        return write.Start("letter.reversed.lead")
            .Facts((write.Say("letter.task"), claim.Title), (write.Say("letter.total"), write.Euros(claim.Total)), (write.Say("letter.reason"), reason))
            .Link(write.Say("letter.formed.link"), write.Page($"/my/fees/{claim.Id}"));
    }

    /// <summary>The bank did not pay: what to do when the account is the cause, otherwise only that it takes longer.</summary>
    public static Letter CameBack(Expert expert, Claim claim, CallReason why, Organisation organisation, Instant now)
    {
        var account = why == CallReason.AccountRefused;
        var write = account
            ? new Writer(expert, "fees.account-refused", "letter.account.subject", claim, organisation, now)
            : new Writer(expert, "fees.payment-delayed", "letter.delayed.subject", claim, organisation, now);
        var letter = write.Start(account ? "letter.account.lead" : "letter.delayed.lead").Facts((write.Say("letter.task"), claim.Title), (write.Say("letter.total"), write.Euros(claim.Total)));
        return account
            ? letter.Paragraph(write.Say("letter.account.do")).Link(write.Say("letter.account.link"), write.Page("/my/payee")).Note(write.Say("letter.account.note"))
            : letter.Paragraph(write.Say("letter.delayed.do")).Link(write.Say("letter.formed.link"), write.Page($"/my/fees/{claim.Id}"));
    }

    public static Letter WaitsForApproval(UnitApprover approver, Unit unit, Claim claim, Organisation organisation, Instant now)
    {
        string Say(string key, params object?[] values) => FeesTexts.T.Say(approver.Language, key, values);
        return Letter.To(new Reader(approver.PersonId, approver.Name, approver.Email, approver.Language), "fees.approval-waits", Say("letter.approval.subject", claim.Title), now)
            .Regarding($"claim:{claim.Id}")
            .Paragraph(Say("letter.greeting", approver.Name))
            .Paragraph(Say("letter.approval.lead"))
            .Facts(
                (Say("letter.unit"), unit.Name), (Say("letter.task"), claim.Title),
                (Say("letter.total"), claim.Total.ToString(Languages.Culture(approver.Language))))
            .Link(Say("letter.approval.link"), new Uri(organisation.Link($"/fees/approvals/{claim.Id}")));
    }

    /// <summary>One letter for all that a batch pays a person.</summary>
    public static Letter Paid(Expert expert, PayoutBatch batch, IReadOnlyList<BatchLine> lines, Organisation organisation, Instant now)
    {
        string Say(string key, params object?[] values) => FeesTexts.T.Say(expert.Language, key, values);
        string Euros(Money amount) => amount.ToString(Languages.Culture(expert.Language));
        var withheld = Money.Sum(lines.Select(line => line.Withheld));
        return Letter.To(new Reader(expert.Id, expert.Name, expert.Email!, expert.Language), "fees.paid", Say("letter.paid.subject", Euros(Money.Sum(lines.Select(line => line.Net)))), now)
            .Regarding($"batch:{batch.Id}")
            .Paragraph(Say("letter.greeting", expert.Name))
            .Paragraph(Say("letter.paid.lead", Dates.Say(batch.PayOn, expert.Language)))
            .Facts(
            [
                .. lines.Select(line => (line.Title, (string?)Euros(line.Taxable + line.TaxFree))),
                (Say("letter.withheld"), withheld == Money.Zero ? null : Euros(-withheld)),
                (Say("letter.net"), Euros(Money.Sum(lines.Select(line => line.Net)))),
            ])
            .Link(Say("letter.paid.link"), new Uri(organisation.Link("/my/fees")))
            .Note(Say("benefits.note"));
    }

    /// <summary>The expert's language, the claim it is about and the way to it, for one letter.</summary>
    private sealed class Writer(Expert expert, string kind, string subject, Claim claim, Organisation organisation, Instant now)
    {
        public Letter Start(string lead) => Letter
            .To(new Reader(expert.Id, expert.Name, expert.Email!, expert.Language), kind, Say(subject, claim.Title), now)
            .Regarding($"claim:{claim.Id}").Paragraph(Say("letter.greeting", expert.Name)).Paragraph(Say(lead));

        public string Say(string key, params object?[] values) => FeesTexts.T.Say(expert.Language, key, values);
        public string Euros(Money amount) => amount.ToString(Languages.Culture(expert.Language));
        public Uri Page(string path) => new(organisation.Link(path));
    }
}
