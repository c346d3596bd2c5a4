using Foundation.Privacy;
using Foundation.Ui;

namespace Recruitment.OwnData;

/// <summary>Lines of the privacy log in words that the person concerned understands. Other modules write into it too; what is not known here is said in general.</summary>
internal static class LogWords
{
    private static Texts T => RecruitmentTexts.T;

    private static readonly HashSet<string> Known =
    [
        "bookings.contact", "bookings.needs", "fees.bank-file", "fees.iban", "fees.identity-code", "fees.payee", "fees.payee-name", "fees.payroll-file", "fees.tax-card",
        "recruitment.agreements", "recruitment.record-extract", "recruitment.application", "recruitment.needs", "recruitment.person", "recruitment.person-and-needs",
    ];

    public static string What(PrivacyEntry entry) => T["log.what." + (Known.Contains(entry.What) ? entry.What : entry.What.Split('.')[0] switch { "fees" => "fees", _ => "register" })];

    public static string Act(PrivacyEntry entry) => T["log.act." + (entry.Act is "read" or "changed" or "exported" ? entry.Act : "read")];

    public static string Who(PrivacyEntry entry) => Roles.All.Contains(entry.ByRole) ? $"{entry.ByName}, {T["log.role." + entry.ByRole]}" : T["log.role.programme"];

    public static IEnumerable<string> Keys => Known.Select(what => "log.what." + what).Concat(Roles.All.Select(role => "log.role." + role));
}
