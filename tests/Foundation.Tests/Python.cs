using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace Foundation.Tests;

/// <summary>Debian's Python with Debian's modules; a version manager's python3 earlier on PATH would lack them.</summary>
internal static class Python
{
    public const string Path = "/usr/bin/python3";

    public static void SkipUnlessItHas(string module)
    {
        Assert.SkipUnless(File.Exists(Path), $"{Path} is not installed");
        Assert.SkipUnless(Run($"import {module}", "").ExitCode == 0, $"Debian package python3-{module} is not installed");
    }

    /// <summary>Runs a script with the text on its standard input and reads the JSON it prints.</summary>
    public static JsonElement Json(string script, string input)
    {
        var (code, output, error) = Run(script, input);
        code.ShouldBe(0, error);
        return JsonDocument.Parse(output).RootElement;
    }

    private static (int ExitCode, string Output, string Error) Run(string script, string input)
    {
        var start = new ProcessStartInfo(Path, ["-c", script])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false), StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }
}
