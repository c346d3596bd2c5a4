using Microsoft.EntityFrameworkCore;
using NodaTime;
using Recruitment.Data;

namespace Recruitment.Applying;

/// <summary>The text that an applicant agrees to now. Until the county has written its own, the example text with the number 0 stands in, and says so.</summary>
public static class Consents
{
    public static async Task<ConsentText> CurrentAsync(RecruitmentDb db, CancellationToken ct) =>
        await db.ConsentTexts.AsNoTracking().OrderByDescending(text => text.Number).FirstOrDefaultAsync(ct) ?? new ConsentText
        {
            Number = 0, Fi = RecruitmentTexts.T.Say("fi", "consent.example"), En = RecruitmentTexts.T.Say("en", "consent.example"), From = Instant.MinValue, ByName = "",
        };

    public static string In(this ConsentText text, string language) => language == "en" ? text.En : text.Fi;
}
