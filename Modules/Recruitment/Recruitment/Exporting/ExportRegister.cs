using System.Globalization;
using Foundation.Calendar;
using Foundation.Privacy;
using Foundation.Tables;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Recruitment.Data;
using Recruitment.Viewing;

namespace Recruitment.Exporting;

/// <summary>
/// The register, or what a filter leaves of it, as a file for a spreadsheet that the import reads back. Accessibility needs are health data and stay out.
/// For every person it is remembered who took their data out.
/// </summary>
public sealed record ExportRegister(RegisterFilter Filter, string Language);

public sealed record ExportedRegister(byte[] Csv, int People);

public static class ExportRegisterHandler
{
    private static readonly string[] Headers =
    [
        "firstName", "lastName", "email", "phone", "municipality", "travelsTo", "languages", "language", "areas", "role", "channel", "qualified", "state",
    ];

    public static async Task<ExportedRegister> Handle(
        ExportRegister command, RecruitmentDb db, Ledger ledger, PrivacyLog privacy, IClock clock, CancellationToken ct)
    {
        var rows = await (await command.Filter.OfAsync(db, ledger, clock, ct)).AsNoTracking().OrderBy(e => e.SortName).ThenBy(e => e.Id)
            .Select(e => new { Expert = e, IsPaused = e.Pauses.Any(p => p.EndedAt == null), HasLeft = e.Departures.Any(d => d.ReturnedAt == null) }).ToListAsync(ct);

        foreach (var row in rows)
            privacy.Exported(row.Expert.Id, "recruitment.person");
        var file = TableFile.Write(Headers.Select(header => Word(command.Language, "column." + header)),
            rows.Select(row => Cells(row.Expert, StateOf(row.HasLeft, row.Expert.ActivatedAt is null, row.IsPaused), command.Language)));
        return new ExportedRegister(file, rows.Count);
    }

    private static string StateOf(bool hasLeft, bool isJoining, bool isPaused) => (hasLeft, isJoining, isPaused) switch
    {
        (true, _, _) => RegisterFilter.Left,
        (_, true, _) => RegisterFilter.Joining,
        (_, _, true) => RegisterFilter.Paused,
        _ => RegisterFilter.Active,
    };

    private static IEnumerable<string> Cells(Expert expert, string state, string language) =>
    [
        expert.FirstName, expert.LastName, expert.Email ?? "", National(expert.Phone), Municipalities.Name(expert.Municipality),
        string.Join(", ", expert.TravelsTo.Select(Municipalities.Name)), Words(expert.Languages, "language.", language), Word(language, "language." + expert.Language),
        Words(expert.ExperienceAreas, "area.", language), Word(language, "role." + expert.Role), Word(language, "channel." + expert.Channel),
        Word(language, expert.Qualified ? "yes" : "no"), Word(language, "state." + state),
    ];

    // "+358…" would be taken for a formula and get an apostrophe; "045…" is what people read.
    private static string National(string? phone) => phone is null ? "" : phone.StartsWith("+358", StringComparison.Ordinal) ? "0" + phone[4..] : phone;

    private static string Words(IEnumerable<string> keys, string prefix, string language) => string.Join(", ", keys.Select(key => Word(language, prefix + key)));

    private static string Word(string language, string key) => RecruitmentTexts.T.Say(language, key);
}
