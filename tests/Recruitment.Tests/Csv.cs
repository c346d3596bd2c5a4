using System.Text;
using Recruitment.Importing;

namespace Recruitment.Tests;

/// <summary>Files as people make them, in a line each.</summary>
internal static class Csv
{
    public const string Header = "Nimi;Sähköposti;Puhelin;Kunta";

    public static ParsedFile Read(params string[] lines) => RegisterFile.Read(Bytes(lines)).File.ShouldNotBeNull();

    public static ParsedRow ReadRow(string header, string row) => Read(header, row).Rows.ShouldHaveSingleItem();

    public static ImportedPerson Person(string header, string row) => ReadRow(header, row).Person.ShouldNotBeNull();

    public static IReadOnlyList<Flaw> Problems(string header, string row) => ReadRow(header, row).Flaws;

    public static IReadOnlyList<string> Refusal(byte[] bytes) => [.. RegisterFile.Read(bytes).Refused.ShouldNotBeNull().Flaws.Select(problem => problem.TextKey)];

    public static byte[] Bytes(params string[] lines) => Encoding.UTF8.GetBytes(string.Join("\r\n", lines));

    public static byte[] Sample => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Samples", "rekisteri.csv"));
}
