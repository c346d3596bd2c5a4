using Foundation;
using Foundation.Calendar;
using Foundation.Messaging;
using Foundation.Privacy;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Recruitment.Data;

namespace Recruitment.Agreeing;

/// <summary>Somebody has signed on paper; the coordinator holds the paper and writes it down.</summary>
public sealed record RecordPaperSignature(Guid ExpertId, AgreementKind Kind, int Number, LocalDate SignedOn);

public enum PaperRecorded
{
    Done,
    NotThere,

    /// <summary>The same version holds on that day already.</summary>
    Already,

    Future,

    /// <summary>There is no such version, or it was not in use on that day yet.</summary>
    NotInUse,
}

public static class RecordPaperSignatureHandler
{
    public static async Task<(PaperRecorded, Cascade?)> Handle(
        RecordPaperSignature command, RecruitmentDb db, PrivacyLog privacy, Sender sender, Organisation organisation, IClock clock, CancellationToken ct)
    {
        var by = By.Now(sender, clock);
        if (await db.People.SingleOrDefaultAsync(e => e.Id == command.ExpertId, ct) is not { HasLeft: false } expert)
            return (PaperRecorded.NotThere, null);
        if (command.SignedOn > Helsinki.Date(by.At))
            return (PaperRecorded.Future, null);
        var text = await db.AgreementTexts.AsNoTracking().SingleOrDefaultAsync(t => t.Kind == command.Kind && t.Number == command.Number, ct);
        if (text is null || text.InUseFrom > command.SignedOn)
            return (PaperRecorded.NotInUse, null);
        var before = await db.Signatures.AsNoTracking().Where(s => s.ExpertId == expert.Id).ToListAsync(ct);
        return Standing.Terms(text, before, command.SignedOn) is { } terms
            ? (PaperRecorded.Done, SignatureKept.Keep(expert, [(text, new Signature(expert.Id, text, SignedHow.Paper, terms.From, terms.Until, by))], db, privacy, organisation, by.At))
            : (PaperRecorded.Already, null);
    }
}
