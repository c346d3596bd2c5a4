using System.Globalization;
using System.Text;
using System.Xml.Linq;
using System.Xml.Schema;
using Fees.Paying;
using FsCheck;
using FsCheck.Fluent;
using static Fees.Tests.Paying.Files;

namespace Fees.Tests.Paying;

public class Pain001Tests
{
    private static readonly XNamespace Ns = Pain001.Namespace;

    [Fact]
    public void Passes_the_schema_of_the_standard()
    {
        var schema = SharedSchemas.Find("pain.001.001.09.xsd");
        Assert.SkipWhen(schema is null, "shared/schemas/pain.001.001.09.xsd is not beside the repository");
        Problems(schema!, Read(Of(Pay(number: 1), Pay("Ž. Çelik & Øyvind // Żółć 😀", number: 2), Pay(new string('Ä', 90), title: new string('x', 300), number: 3)))).ShouldBeEmpty();
    }

    [Fact]
    public void The_schema_check_sees_a_broken_file()
    {
        var schema = SharedSchemas.Find("pain.001.001.09.xsd");
        Assert.SkipWhen(schema is null, "shared/schemas/pain.001.001.09.xsd is not beside the repository");
        var document = Read(Of(Pay()));
        document.Descendants(Ns + "IBAN").First().Value = "not an account";
        Problems(schema!, document).ShouldNotBeEmpty();
    }

    [Fact]
    public void Says_what_a_Finnish_bank_needs()
    {
        var document = Read(Of(Pay()));
        Values(document, "PmtMtd").ShouldBe(["TRF"]);
        Values(document, "Cd").ShouldBe(["SEPA"]);
        Values(document, "ChrgBr").ShouldBe(["SLEV"]);
        Values(document, "Dt").ShouldBe(["2026-11-13"]);
        Values(document, "CreDtTm").ShouldBe(["2026-11-13T04:00:00Z"]);
        Values(document, "EndToEndId").ShouldBe(["KOKEMUS-20261113-0001"]);
        document.Descendants(Ns + "InstdAmt").Single().Attribute("Ccy")!.Value.ShouldBe("EUR");
        document.Descendants(Ns + "PstlAdr").ShouldBeEmpty();
        document.Descendants(Ns + "DbtrAgt").Single().Value.ShouldBe("NOTPROVIDED");
    }

    [Fact]
    public void Is_as_approved() => Encoding.UTF8.GetString(Pain001.Write(Of(Pay(number: 1), Pay("Toivo Leinonen & pojat", 0, 550, 0, "Luento, Sotkamo", 2)))).ShouldMatchApproved();

    [Fact]
    public void The_bank_code_is_told_when_it_is_set()
    {
        var file = Of(Pay());
        Values(Read(file with { Payer = file.Payer with { Bic = "NDEAFIHH" } }), "BICFI").ShouldBe(["NDEAFIHH"]);
    }

    [Fact]
    public void The_same_batch_gives_the_same_bytes()
    {
        var file = Of(Pay(number: 1), Pay("Toivo Leinonen", number: 2));
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("fi");
        var first = Pain001.Write(file);
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
        Pain001.Write(file).ShouldBe(first);
    }

    [Fact]
    public void Read_back_its_sums_agree_to_the_cent() => Any.Holds(
        (from taxable in Gen.Choose(0, 1_000_000) from free in Gen.Choose(1, 100_000) from share in Gen.Choose(0, 100) select (taxable, free, share)).NonEmptyListOf(),
        amounts =>
        {
            var file = Of([.. amounts.Select((one, place) => Pay(taxable: one.taxable, taxFree: one.free, withheld: one.taxable * (long)one.share / 100, number: place + 1))]);
            var document = Read(file);
            var lines = document.Descendants(Ns + "InstdAmt").Select(amount => decimal.Parse(amount.Value, CultureInfo.InvariantCulture)).ToList();
            return Values(document, "CtrlSum").All(sum => decimal.Parse(sum, CultureInfo.InvariantCulture) == lines.Sum())
                && Values(document, "NbOfTxs").All(count => count == lines.Count.ToString(CultureInfo.InvariantCulture))
                && lines.Sum() == file.Total.InEuros;
        });

    [Fact]
    public void Holds_no_identity_code() => Encoding.UTF8.GetString(Pain001.Write(Of(Pay()))).ShouldNotContain("131052");

    private static XDocument Read(PaymentFile file) => XDocument.Load(new MemoryStream(Pain001.Write(file)));

    private static List<string> Values(XDocument document, string name) => [.. document.Descendants(Ns + name).Select(element => element.Value)];

    private static List<string> Problems(string schema, XDocument document)
    {
        var schemas = new XmlSchemaSet();
        schemas.Add(Pain001.Namespace, schema);
        var problems = new List<string>();
        document.Validate(schemas, (_, problem) => problems.Add(problem.Message));
        return problems;
    }
}
