using Foundation.Privacy;
using Foundation.Ui;

namespace Recruitment.OwnData;

/// <summary>Lines of the privacy log in words that the person concerned understands. Other modules write into it too; a test in the guards finds one that has no words here. Lines of older versions may hold others, which are said in general.</summary>
internal static class LogWords
{
    private static Texts T => RecruitmentTexts.T;

    private static readonly HashSet<string> Known =
    [
        "bookings.contact", "bookings.mail", "bookings.needs", "fees.bank-file", "fees.iban", "fees.identity-code", "fees.income-report", "fees.payee", "fees.payee-name", "fees.payroll-file", "fees.tax-card",
        "recruitment.accepted", "recruitment.activated", "recruitment.agreements", "recruitment.application", "recruitment.erased", "recruitment.imported", "recruitment.left",
        "recruitment.merge-undone", "recruitment.merged", "recruitment.needs", "recruitment.paused", "recruitment.person", "recruitment.person-and-needs", "recruitment.qualified",
        "recruitment.record-extract", "recruitment.registered", "recruitment.resumed", "recruitment.returned", "handbook.comment", "training.certificate", "training.recordings",
    ];

    public static string What(PrivacyEntry entry) => Known.Contains(entry.What) ? T["log.what." + entry.What]
        : Field(entry.What) is { } field ? T["field." + field]
        : T["log.what." + (entry.What.Split('.')[0] == "fees" ? "fees" : "register")];

    public static bool Knows(string what) => Known.Contains(what) || Field(what) is not null;

    public static string Act(PrivacyEntry entry) => T["log.act." + (entry.Act is "read" or "changed" or "exported" ? entry.Act : "read")];

    public static string Who(PrivacyEntry entry) => Roles.All.Contains(entry.ByRole) ? $"{entry.ByName}, {T["log.role." + entry.ByRole]}" : T["log.role.programme"];

    /// <summary>One changed field of the register, such as "recruitment.municipality".</summary>
    private static string? Field(string what) => ExpertDetails.Fields.FirstOrDefault(field => what == "recruitment." + field);

    public static IEnumerable<string> Keys => Known.Select(what => "log.what." + what).Concat(Roles.All.Select(role => "log.role." + role));
}
