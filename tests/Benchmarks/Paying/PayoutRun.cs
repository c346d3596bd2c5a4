using System.Diagnostics;
using System.Globalization;
using System.Xml;
using System.Xml.Schema;
using Fees;
using Fees.Data;
using Fees.Paying;
using Foundation.Privacy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Benchmarks.Paying;

/// <summary>
/// <c>payout --claims 10000 [--schema pain.001.001.09.xsd] [--rounds 3]</c>: approved claims become a batch, the batch a pain.001 file, and the file is held against the
/// schema of the standard. A small batch goes first, as in a programme that has been running.
/// </summary>
internal static class PayoutRun
{
    public static async Task RunAsync(Options options)
    {
        var count = options.Number("claims", 10_000);
        await using var fees = await ApprovedClaims.OpenAsync();
        var payDay = new LocalDate(2026, 1, 15);
        await OnceAsync(fees, payDay, 200, options["schema"]);
        for (var round = 0; round < options.Number("rounds", 3); round++)
            await OnceAsync(fees, payDay = payDay.PlusMonths(1), count, options["schema"]);
    }

    private static async Task OnceAsync(ApprovedClaims fees, LocalDate payDay, int count, string? schema)
    {
        await fees.ApproveAsync(count, payDay);
        var watch = Stopwatch.StartNew();
        var made = await fees.House.InvokeAsync<BatchMade>(new MakePayoutBatch());
        var (batchTime, batchId) = (watch.Elapsed, made.BatchId ?? throw new InvalidOperationException("No batch was made."));
        watch.Restart();
        if (await fees.House.InvokeAsync<ExportOutcome>(new ExportBatch(batchId, FileKind.Bank), Guid.CreateVersion7(), "Pirjo", "payer") is not ExportOutcome.Ready)
            throw new InvalidOperationException("The batch could not be exported.");
        var exportTime = watch.Elapsed;
        watch.Restart();
        var bytes = await fees.House.ReadAsync<FeesDb, byte[]>(async db =>
            PaymentFiles.Write((await db.Batches.AsNoTracking().Include(b => b.Lines).SingleAsync(b => b.Id == batchId)).File(fees.House.Services.GetRequiredService<Vault>()), FileKind.Bank));
        var fileTime = watch.Elapsed;
        watch.Restart();
        var problems = schema is null ? "not validated" : Validate(bytes, schema) + " problems";
        var total = batchTime + exportTime + fileTime + watch.Elapsed;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{made.Paid} paid, {made.LeftOut} left out: batch {batchTime.TotalSeconds:F2} s, export recorded {exportTime.TotalSeconds:F2} s, file given {fileTime.TotalSeconds:F2} s ({bytes.Length / 1024} kB), schema {watch.Elapsed.TotalSeconds:F2} s ({problems}); together {total.TotalSeconds:F2} s"));
    }

    private static int Validate(byte[] file, string schema)
    {
        var problems = 0;
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema };
        settings.Schemas.Add(null, schema);
        settings.ValidationEventHandler += (_, _) => problems++;
        using var reader = XmlReader.Create(new MemoryStream(file), settings);
        while (reader.Read()) { }
        return problems;
    }
}
