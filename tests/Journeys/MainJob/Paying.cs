using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;

namespace Journeys.MainJob;

/// <summary>On the pay day the payer reviews the batch, takes the bank's file, and marks it paid. The expert and the unit see it.</summary>
public static class Paying
{
    public static async Task PlayAsync(Job job)
    {
        var now = await job.Site.RestAsync();
        var payDay = now.Day < 15 ? new DateTime(now.Year, now.Month, 15) : new DateTime(now.Year, now.Month, 15).AddMonths(1);
        await job.Site.MoveToAsync(Helsinki.At(payDay, new TimeSpan(9, 0, 0)));
        var payer = await job.SignedInAsync(Job.Payer);
        await payer.GoAsync("/fees/payouts");
        await payer.PictureAsync("payouts");
        await payer.PressAsync("td a[href^='/fees/payouts/']");
        (await payer.TextAsync()).ShouldContain(Job.UnitName);
        await payer.PictureAsync("batch");
        await payer.PressAsync("button[name='Export.Kind'][value='Bank']");
        await CheckAsync(payer);
        await payer.PressAsync("button[name='Export.Kind'][value='Payroll']");
        await payer.PressAsync("#report button");
        await CheckReportAsync(payer);
        await payer.PressAsync("#report-sent button");
        (await payer.TextAsync()).ShouldContain(job.Say("Fees", "report.all-told"));
        await payer.PictureAsync("batch-exported");
        await payer.PressAsync("#paid button");
        (await payer.Page.Locator("#paid").CountAsync()).ShouldBe(0);
        await payer.ReadAsync("#bank", AnswerOfTheBank(await FileAsync(payer, "td a[href*='/files/']")));
        (await payer.TextAsync()).ShouldContain(job.Say("Fees", "batch.done-pankki"));
        await payer.PictureAsync("batch-paid");
        await job.Site.RestAsync();

        var expert = await Reporting.SignInByCodeAsync(job);
        await expert.GoAsync($"/my/tasks/{job.AssignmentId}");
        (await expert.TextAsync()).ShouldContain(job.Say("Bookings", "my.next-paid"));
        await expert.PictureAsync("my-task-paid");
        await expert.GoAsync("/my/fees");
        (await expert.TextAsync()).ShouldContain(job.Say("Fees", "stage.paid"));

        var unit = await job.SignedInAsync(Job.Contact);
        await unit.GoAsync($"/requests/{job.RequestId}");
        await unit.PictureAsync("request-paid");
    }

    private static async Task<byte[]> FileAsync(Person payer, string link)
    {
        var href = await payer.Page.Locator(link).Last.GetAttributeAsync("href");
        var answer = await payer.Page.APIRequest.GetAsync(new Uri(new Uri(payer.Page.Url), href).ToString());
        answer.Status.ShouldBe(200);
        return await answer.BodyAsync();
    }

    private static async Task CheckReportAsync(Person payer)
    {
        var report = XDocument.Load(new MemoryStream(await FileAsync(payer, "td a[href*='/incomes/']")));
        report.Root!.Name.LocalName.ShouldBe("WageReportsRequestToIR");
        report.Descendants("Report").ShouldNotBeEmpty();
    }

    /// <summary>What a bank answers when it has paid everything.</summary>
    private static byte[] AnswerOfTheBank(byte[] order) => System.Text.Encoding.UTF8.GetBytes($"""
        <Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"><CstmrPmtStsRpt><GrpHdr><MsgId>1</MsgId></GrpHdr>
        <OrgnlGrpInfAndSts><OrgnlMsgId>{XDocument.Load(new MemoryStream(order)).Descendants().First(one => one.Name.LocalName == "MsgId").Value}</OrgnlMsgId><GrpSts>ACSC</GrpSts></OrgnlGrpInfAndSts>
        </CstmrPmtStsRpt></Document>
        """);

    private static async Task CheckAsync(Person payer)
    {
        var file = await FileAsync(payer, "td a[download]");
        var document = XDocument.Load(new MemoryStream(file));
        var space = document.Root!.Name.Namespace;
        var sums = document.Descendants(space + "InstdAmt").Select(amount => (decimal)amount).ToList();
        ((decimal)document.Descendants(space + "CtrlSum").First()).ShouldBe(sums.Sum());
        ((int)document.Descendants(space + "NbOfTxs").First()).ShouldBe(sums.Count);
        Validate(file);
    }

    /// <summary>Against the bank's schema where it lies beside the repository; the fee tests skip by name where it does not.</summary>
    private static void Validate(byte[] file)
    {
        var schema = Path.Combine(Repository.Root, "..", "shared", "schemas", "pain.001.001.09.xsd");
        if (!File.Exists(schema))
            return;
        var schemas = new XmlSchemaSet();
        schemas.Add(null, schema);
        using var reader = XmlReader.Create(new MemoryStream(file), new XmlReaderSettings { ValidationType = ValidationType.Schema, Schemas = schemas });
        while (reader.Read())
            continue;
    }
}
