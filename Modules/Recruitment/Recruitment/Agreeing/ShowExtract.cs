using Foundation.Calendar;
using Foundation.Privacy;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Recruitment.Data;

namespace Recruitment.Agreeing;

/// <summary>A person has shown their extract from the criminal records: its day and who saw it, and nothing more.</summary>
public sealed record ShowRecordExtract(Guid ExpertId, LocalDate IssuedOn, string ShownTo);

public enum ExtractShown { Done, NotThere, Future }

public static class ShowRecordExtractHandler
{
    public static async Task<ExtractShown> Handle(ShowRecordExtract command, RecruitmentDb db, PrivacyLog privacy, IClock clock, CancellationToken ct)
    {
        if (await db.People.SingleOrDefaultAsync(e => e.Id == command.ExpertId, ct) is not { HasLeft: false } expert)
            return ExtractShown.NotThere;
        if (command.IssuedOn > Helsinki.Date(clock.GetCurrentInstant()))
            return ExtractShown.Future;
        var extract = await db.RecordExtracts.SingleOrDefaultAsync(e => e.ExpertId == expert.Id, ct);
        if (extract is null)
            db.RecordExtracts.Add(extract = new RecordExtract(expert.Id));
        extract.Show(command.IssuedOn, command.ShownTo);
        privacy.Changed(expert.Id, "recruitment.record-extract");
        return ExtractShown.Done;
    }
}
