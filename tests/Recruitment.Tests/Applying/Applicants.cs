using Foundation;
using Foundation.Mail;
using Foundation.Privacy;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Recruitment.Applying;
using Recruitment.Campaigning;
using Recruitment.Data;
using Recruitment.Handling;

namespace Recruitment.Tests.Applying;

/// <summary>People who apply, and what is done with their applications.</summary>
internal static class Applicants
{
    public static ApplicationInput Siiri => new()
    {
        FirstName = "Siiri", LastName = "Hakija", Email = "siiri@esimerkki.example", Channel = Channels.Email, Municipality = "290", Languages = ["fi"], Language = "fi",
        Areas = ["paihde"], Experience = "Toivuin ja haluan auttaa muita.", Role = ExpertRoles.Expert, Needs = "Taukoja",
    };

    public static ApplicationInput Urho => new()
    {
        FirstName = "Urho", LastName = "Puhelin", Phone = "045 755 9001", Channel = Channels.Phone, Municipality = "765", Languages = ["fi"], Language = "fi",
        Areas = ["vamma"], Role = ExpertRoles.DeveloperClient,
    };

    public static async Task<Register> CountyAsync(int? retentionDays = null)
    {
        var register = await Register.OpenAsync(settings: new Dictionary<string, string?> { ["Recruitment:Retention:ApplicationDays"] = retentionDays?.ToString(System.Globalization.CultureInfo.InvariantCulture) });
        register.House.Services.GetRequiredService<Organisation>().Is("Kainuun esimerkkialue", "kokemus@esimerkki.example", "08 123 456");
        return register;
    }

    public static async Task<string> StartAsync(this Register register, string? campaign = null, string? source = null) =>
        (await register.House.InvokeAsync<ApplicationStarted>(new StartApplication(campaign, source, "fi"))).Token.ShouldNotBeNull();

    /// <summary>An application that was written and sent.</summary>
    public static async Task<(string Token, Application Application)> AppliedAsync(this Register register, ApplicationInput? typed = null)
    {
        var token = await register.StartAsync();
        (await register.House.InvokeAsync<AnswersKept>(new SaveAnswers(token, typed ?? Siiri))).ShouldBe(AnswersKept.Kept);
        (await register.House.InvokeAsync<Sending>(new SendApplication(token, 0))).ShouldBeOfType<Sending.Sent>();
        return (token, await register.ApplicationAsync(token));
    }

    public static Task<Application> ApplicationAsync(this Register register, string token) => register.House.ReadAsync<RecruitmentDb, Application>(db =>
        db.Applications.AsNoTracking().Include(a => a.Steps).SingleAsync(a => a.TokenHash == Secret.Hash(token)));

    public static Task<List<InterviewTime>> TimesAsync(this Register register, Guid application) => register.House.ReadAsync<RecruitmentDb, List<InterviewTime>>(db =>
        db.InterviewTimes.AsNoTracking().Where(t => t.ApplicationId == application).OrderBy(t => t.StartsAt).ToListAsync());

    public static Task<Handled> OfferTimesAsync(this Register register, Guid application, params int[] days)
    {
        var today = Foundation.Calendar.Helsinki.Date(register.House.Clock.GetCurrentInstant());
        return register.House.InvokeAsync<Handled>(new OfferInterviewTimes(application, [.. days.Select(day => new OfferedTime(today.PlusDays(day), new LocalTime(10, 0), new LocalTime(10, 45), "Kuhmo"))]));
    }

    public static Task<Decision> DecideAsync(this Register register, Guid application, ApplicationStage to) =>
        register.House.InvokeAsync<Decision>(new DecideApplication(application, to, "Vastaus", "Hei\n\nkiitos"));

    public static async Task<IReadOnlyList<Letter>> LettersAsync(this Register register, string kind) => [.. (await register.ToldAsync()).OfType<Letter>().Where(letter => letter.Kind == kind)];

    public static CampaignFacts Call(Instant opens, Instant closes, string slug = "kevat") =>
        new(slug, "Kevään haku", "Spring call", "Tule mukaan", "Join us", ["paihde"], ["290"], ["kirjasto"], opens, closes, 10);
}
