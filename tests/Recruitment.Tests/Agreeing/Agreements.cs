using Foundation.Calendar;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Recruitment.Agreeing;
using Recruitment.Applying;
using Recruitment.Data;
using Recruitment.Tests.Applying;

namespace Recruitment.Tests.Agreeing;

/// <summary>Texts that are published and people who sign them.</summary>
internal static class Agreements
{
    public static LocalDate Today(this Register county) => Helsinki.Date(county.House.Clock.GetCurrentInstant());

    public static void MoveTo(this Register county, LocalDate day) => county.House.Clock.Set(Helsinki.At(day, new LocalTime(9, 0)));

    public static async Task PublishAsync(this Register county, AgreementKind kind, string fi = "Sanat", int? months = 24, LocalDate? from = null)
    {
        (await county.House.InvokeAsync<DraftSaved>(new SaveAgreementDraft(kind, 0, new DraftFacts(fi, "Words", months, from ?? county.Today().PlusYears(-4))))).ShouldBe(DraftSaved.Done);
        (await county.House.InvokeAsync<TextPublished>(new PublishAgreementText(kind, 1))).ShouldBe(TextPublished.Done);
    }

    /// <summary>A county with both texts: the agreement for two years, the pledge without end.</summary>
    public static async Task<Register> WithTextsAsync()
    {
        var county = await Applicants.CountyAsync();
        await county.PublishAsync(AgreementKind.Agreement);
        await county.PublishAsync(AgreementKind.Pledge, months: null);
        return county;
    }

    /// <summary>Somebody accepted, on the way into the register.</summary>
    public static async Task<Guid> AcceptedAsync(this Register county, ApplicationInput? typed = null)
    {
        var (_, application) = await county.AppliedAsync(typed);
        (await county.DecideAsync(application.Id, ApplicationStage.Accepted)).ShouldBeOfType<Recruitment.Handling.Decision.Done>();
        await county.House.RestAsync();
        return await county.House.ReadAsync<RecruitmentDb, Guid>(db => db.Applications.Where(a => a.Id == application.Id).Select(a => a.ExpertId!.Value).SingleAsync());
    }

    public static async Task<Signing> SignAsync(this Register county, Guid expert, params AgreedText[] texts)
    {
        var outcome = await county.House.InvokeAsync<Signing>(new SignAgreements(expert, null, texts), expert, "Siiri Hakija", "expert");
        await county.House.RestAsync();
        return outcome;
    }

    public static Task<PaperRecorded> PaperAsync(this Register county, Guid expert, AgreementKind kind, LocalDate on, int number = 1) =>
        county.House.InvokeAsync<PaperRecorded>(new RecordPaperSignature(expert, kind, number, on));

    public static Task<List<Signature>> SignaturesAsync(this Register county, Guid expert) => county.House.ReadAsync<RecruitmentDb, List<Signature>>(db =>
        db.Signatures.AsNoTracking().Where(s => s.ExpertId == expert).OrderBy(s => s.From).ThenBy(s => s.Kind).ToListAsync());

    public static async Task SweepAsync(this Register county, int times = 1)
    {
        for (var i = 0; i < times; i++)
            await county.House.PublishAsync(new RemindOfAgreements());
        await county.House.RestAsync();
    }

    public static readonly AgreedText Agreement = new(AgreementKind.Agreement, 1), Pledge = new(AgreementKind.Pledge, 1);

    /// <summary>The secret of the newest address that was mailed.</summary>
    public static async Task<string> TokenAsync(this Register county, string kind = "recruitment.agreement-request")
    {
        var link = (await county.LettersAsync(kind))[^1].Parts.OfType<Foundation.Mail.LetterPart.Link>().Single();
        return link.Address.AbsolutePath["/agreements/".Length..];
    }
}
