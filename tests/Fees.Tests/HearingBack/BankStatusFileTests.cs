using System.Text;
using Fees.HearingBack;
using Foundation.Ui;
using static Fees.Tests.FeesHouse;

namespace Fees.Tests.HearingBack;

public class BankStatusFileTests
{
    private static readonly PayoutBatch Batch = new(new(2026, 9, 15), new(2026, 9, 15), default);

    [Theory]
    [InlineData("03")]
    [InlineData("10")]
    public void Both_versions_are_read_the_same(string version)
    {
        var (file, fault) = BankStatusFile.Read(Pain002.Write(Batch, group: "PART", version: version, payments: [(1, "ACSC", null), (2, "RJCT", "AC04")]));
        fault.ShouldBeNull();
        (file!.MessageId, file.OriginalMessageId, file.Group.Code).ShouldBe(("BANK-1", "KOKEMUS-20260915", "PART"));
        file.Payments.Select(payment => (payment.EndToEndId, payment.Word)).ShouldBe(
        [
            ("KOKEMUS-20260915-00001", new BankWord("ACSC", null, null, true)), ("KOKEMUS-20260915-00002", new BankWord("RJCT", "AC04", "Saajan pankki palautti", true)),
        ]);
    }

    [Theory]
    [InlineData("", "bank.file-missing")]
    [InlineData("hei", "bank.file-not-xml")]
    [InlineData("<Document", "bank.file-not-xml")]
    [InlineData("<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><d>&x;</d>", "bank.file-not-xml")]
    [InlineData("<html/>", "bank.file-other")]
    [InlineData("<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:pain.001.001.09\"><CstmrCdtTrfInitn/></Document>", "bank.file-other")]
    [InlineData("<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:pain.002.001.02\"><CstmrPmtStsRpt><OrgnlGrpInfAndSts><OrgnlMsgId>X</OrgnlMsgId></OrgnlGrpInfAndSts></CstmrPmtStsRpt></Document>", "bank.file-other")]
    [InlineData("<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:pain.002.001.10\"><CstmrPmtStsRpt/></Document>", "bank.file-other")]
    public void What_is_no_status_file_says_so(string text, string key) => BankStatusFile.Read(Encoding.UTF8.GetBytes(text)).Fault!.Key.ShouldBe(key);

    [Fact]
    public void A_file_with_a_document_type_is_refused_even_when_it_would_be_right()
    {
        var right = Encoding.UTF8.GetString(Pain002.Write(Batch, group: "ACSC"));
        var with = right.Replace("<Document ", "<!DOCTYPE Document [<!ENTITY a \"b\">]>\n<Document ", StringComparison.Ordinal);
        BankStatusFile.Read(Encoding.UTF8.GetBytes(right)).Fault.ShouldBeNull();
        BankStatusFile.Read(Encoding.UTF8.GetBytes(with)).Fault!.Key.ShouldBe("bank.file-not-xml");
    }

    [Fact]
    public void A_file_too_large_is_not_read()
    {
        byte[] large = [.. Pain002.Write(Batch, group: "ACSC"), .. Enumerable.Repeat((byte)'\n', BankStatusFile.MaxBytes)];
        BankStatusFile.Read(large).Fault!.Key.ShouldBe("bank.file-large");
    }

    [Theory]
    [InlineData("AC04", "fi", "Tili on suljettu (AC04)")]
    [InlineData("AC04", "en", "The account is closed (AC04)")]
    [InlineData("MS03", "fi", "Pankki ei kerro syytä (MS03)")]
    [InlineData("ZZ99", "fi", "Pankin syykoodi ZZ99")]
    [InlineData(null, "en", "The bank gave no reason")]
    public void Reasons_are_said_in_words_and_strange_ones_as_codes(string? code, string language, string said)
    {
        System.Globalization.CultureInfo.CurrentUICulture = Languages.Culture(language);
        BankReasons.Say(code, FeesTexts.T).ShouldBe(said);
    }

    [Theory]
    [InlineData("AC01", true, true)]
    [InlineData("RC01", true, true)]
    [InlineData("MD07", true, true)]
    [InlineData("AC04", false, false)] // said of the whole batch it is our own account
    [InlineData("AM04", true, false)]
    [InlineData(null, true, false)]
    public void Only_a_payments_own_reason_can_be_the_payees_account(string? code, bool ofPayment, bool account) =>
        BankReasons.IsAccount(new BankWord("RJCT", code, null, ofPayment)).ShouldBe(account);
}
