using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Fees.Reporting;
using NodaTime;

namespace Fees.Tests.Reporting;

/// <summary>The file as the facts about the register's schema state it: order of elements, what must be there, lengths and code values.</summary>
public partial class IncomesFileTests
{
    [Fact]
    public void Is_as_approved() => Encoding.UTF8.GetString(Example().Write()).ShouldMatchApproved();

    [Fact]
    public void Only_the_root_has_a_namespace()
    {
        var root = Read(Example());
        root.Name.ShouldBe(XName.Get("WageReportsRequestToIR", "http://www.tulorekisteri.fi/2017/1/WageReportsToIR"));
        root.Descendants().ShouldAllBe(element => element.Name.NamespaceName == "");
    }

    [Fact]
    public void Elements_are_there_in_the_order_of_the_schema()
    {
        var delivery = Read(Example()).Elements().ShouldHaveSingleItem();
        Names(delivery).ShouldBe(["Timestamp", "Source", "DeliveryDataType", "DeliveryId", "FaultyControl", "ProductionEnvironment", "DeliveryDataOwner", "DeliveryDataCreator", "DeliveryDataSender",
            "PaymentPeriod", "ContactPersons", "Payer", "Reports"]);
        Names(delivery.Element("PaymentPeriod")!).ShouldBe(["PaymentDate", "StartDate", "EndDate"]);
        Names(delivery.Element("ContactPersons")!.Elements().Single()).ShouldBe(["Name", "Telephone", "Email"]);
        Names(delivery.Element("Payer")!.Element("PayerIds")!.Elements().Single()).ShouldBe(["Type", "Code"]);
        foreach (var report in delivery.Element("Reports")!.Elements("Report"))
        {
            Names(report).ShouldBe(["ReportData", "IncomeEarner", "Transactions"]);
            Names(report.Element("ReportData")!).ShouldBe(["ActionCode", "ReportId", "ReportVersion"]);
            Names(report.Element("IncomeEarner")!).ShouldBe(["IncomeEarnerIds", "IncomeEarnerBasic"]);
            Names(report.Element("IncomeEarner")!.Element("IncomeEarnerBasic")!).ShouldBe(["LastName", "FirstName"]);
            foreach (var transaction in report.Element("Transactions")!.Elements("Transaction"))
            {
                Names(transaction.Element("TransactionBasic")!).ShouldBe(["TransactionCode", "Amount"]);
                Names(transaction).ShouldBe(transaction.Element("TransactionBasic")!.Element("TransactionCode")!.Value == "311" ? ["TransactionBasic", "KmAllowance"] : ["TransactionBasic"]);
            }
        }
    }

    [Fact]
    public void Values_are_those_of_the_code_lists()
    {
        var delivery = Read(Example()).Element("DeliveryData")!;
        delivery.Element("Timestamp")!.Value.ShouldBe("2026-09-16T07:30:00Z");
        delivery.Element("DeliveryDataType")!.Value.ShouldBe("100");
        delivery.Element("FaultyControl")!.Value.ShouldBe("2");
        delivery.Element("ProductionEnvironment")!.Value.ShouldBe("false");
        Read(Example() with { Production = true }).Element("DeliveryData")!.Element("ProductionEnvironment")!.Value.ShouldBe("true");
        foreach (var who in (string[])["DeliveryDataOwner", "DeliveryDataCreator", "DeliveryDataSender"])
            (delivery.Element(who)!.Element("Type")!.Value, delivery.Element(who)!.Element("Code")!.Value).ShouldBe(("1", "2077474-0"));
        delivery.Descendants("IncomeEarnerIds").Select(ids => ids.Value).ShouldBe(["2131052-308T", "2010190-999W"]);
        delivery.Descendants("ActionCode").Select(code => code.Value).ShouldBe(["1", "2"]);
        delivery.Descendants("ReportVersion").Select(code => code.Value).ShouldBe(["1", "3"]);
        delivery.Descendants("Kilometers").Single().Value.ShouldBe("96");
        delivery.Descendants("Amount").ShouldAllBe(amount => Amount().IsMatch(amount.Value));
    }

    [Fact]
    public void Long_and_strange_names_fit()
    {
        var strange = Example() with { Reports = [new("KOKEMUS-20260915-00001", 1, false, new string('Ä', 199) + "😀", "\u0001Žofia <&> \uFFFE" + new string('x', 200), PersonalIdentityCode.Known("131052-308T"), [new("210", 1, null)])] };
        var names = Read(strange).Descendants("IncomeEarnerBasic").Single();
        names.Element("LastName")!.Value.ShouldBe(new string('Ä', 199));
        names.Element("FirstName")!.Value.ShouldStartWith("Žofia <&> x");
        names.Element("FirstName")!.Value.Length.ShouldBeLessThanOrEqualTo(100);
    }

    [Fact]
    public void The_same_facts_give_the_same_bytes_anywhere()
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("fi");
        var first = Example().Write();
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
        Example().Write().ShouldBe(first);
    }

    [Fact]
    public async Task Another_program_reads_it_as_well_formed()
    {
        var lint = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Select(folder => Path.Combine(folder, "xmllint")).FirstOrDefault(File.Exists);
        Assert.SkipWhen(lint is null, "xmllint is not installed");
        (await LintAsync(lint!, Example().Write())).ShouldBe(0);
        (await LintAsync(lint!, Example().Write()[..^3])).ShouldNotBe(0, "it sees a broken file");
    }

    private static async Task<int> LintAsync(string lint, byte[] file)
    {
        using var process = Process.Start(new ProcessStartInfo(lint, ["--noout", "--nonet", "-"]) { RedirectStandardInput = true, RedirectStandardError = true })!;
        await process.StandardInput.BaseStream.WriteAsync(file);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return process.ExitCode;
    }

    private static IncomesFile Example() => new(
        "KOKEMUS-20260915-1", Instant.FromUtc(2026, 9, 16, 7, 30), false, "2077474-0", new(2026, 9, 15), new(2026, 8, 3), new(2026, 8, 31), new("Palkanlaskenta", "08 123 456", "palkat@alue.example"),
        [
            new("KOKEMUS-20260915-00001", 1, false, "Korhonen", "Aino", PersonalIdentityCode.Known("131052-308T"), [new("210", 5000, null), new("311", 5280, 96), new("402", 1025, null)]),
            new("KOKEMUS-20260915-00002", 3, true, "Leinonen", "Toivo", PersonalIdentityCode.Known("010190-999W"), [new("336", 10000, null)]),
        ]);

    private static XElement Read(IncomesFile file) => XDocument.Load(new MemoryStream(file.Write())).Root!;
    private static IEnumerable<string> Names(XElement of) => of.Elements().Select(element => element.Name.LocalName);

    [GeneratedRegex(@"^[+-]?\d{1,13}(\.\d{1,2})?$")]
    private static partial Regex Amount();
}
