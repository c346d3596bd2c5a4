using System.Diagnostics;
using System.Text;
using Xunit;

namespace Rig;

/// <summary>Programmes of others that look at a file we wrote. A test that needs one which is not here is skipped, and says which.</summary>
public static class OutsideTool
{
    public static void SkipWithout(string tool, string package) =>
        Assert.SkipUnless((Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(folder => File.Exists(Path.Combine(folder, tool))), $"{tool} is not installed (Debian: {package})");

    /// <summary>What the tool says of the file; a complaint or a failure fails the test.</summary>
    public static async Task<string> RunAsync(string tool, string[] options, byte[] file, params string[] after) => Encoding.UTF8.GetString(await MakeAsync(tool, options, file, after));

    /// <summary>What the tool makes of the file, such as a picture of a page.</summary>
    public static async Task<byte[]> MakeAsync(string tool, string[] options, byte[] file, params string[] after)
    {
        var ct = TestContext.Current.CancellationToken;
        var path = Path.Combine(Path.GetTempPath(), $"kokemus-{Guid.NewGuid():N}{(file.AsSpan().StartsWith("PK"u8) ? ".epub" : ".pdf")}");
        await File.WriteAllBytesAsync(path, file, ct);
        try
        {
            using var process = Process.Start(new ProcessStartInfo(tool, [.. options, path, .. after]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var made = new MemoryStream();
            var (copying, complained) = (process.StandardOutput.BaseStream.CopyToAsync(made, ct), process.StandardError.ReadToEndAsync(ct));
            await Task.WhenAll(copying, process.WaitForExitAsync(ct));
            Assert.Equal("", await complained);
            Assert.Equal(0, process.ExitCode);
            return made.ToArray();
        }
        finally
        {
            File.Delete(path);
        }
    }
}
