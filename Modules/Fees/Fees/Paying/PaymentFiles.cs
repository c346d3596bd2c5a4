namespace Fees.Paying;

/// <summary>The two files of a batch and what they are called.</summary>
public static class PaymentFiles
{
    public static byte[] Write(PaymentFile file, FileKind kind) => kind == FileKind.Bank ? Pain001.Write(file) : PayrollCsv.Write(file);

    /// <summary>A repeat says so in its name; its bytes are those of the first.</summary>
    public static string Name(string number, FileKind kind, bool repeat) => (kind, repeat) switch
    {
        (FileKind.Bank, false) => $"maksuera-{number}.xml",
        (FileKind.Bank, true) => $"maksuera-{number}-toisto.xml",
        (_, false) => $"palkanlaskenta-{number}.csv",
        (_, true) => $"palkanlaskenta-{number}-toisto.csv",
    };

    public static string ContentType(FileKind kind) => kind == FileKind.Bank ? "application/xml" : "text/csv; charset=utf-8";
}
