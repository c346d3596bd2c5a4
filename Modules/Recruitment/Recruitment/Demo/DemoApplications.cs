using Foundation.Calendar;
using Foundation.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Recruitment.Applying;
using Recruitment.Campaigning;
using Recruitment.Data;
using Recruitment.Handling;
using Recruitment.Inviting;

namespace Recruitment.Demo;

/// <summary>A call that is open and applications in all stages, made through the same handlers as the pages, letters included.</summary>
public static class DemoApplications
{
    private const int Applicants = 9;

    /// <param name="registered">How many invented people the register has: the applicants are the next ones.</param>
    public static async Task SeedAsync(IServiceProvider services, int registered, CancellationToken ct)
    {
        var today = Helsinki.Date(services.GetRequiredService<IClock>().GetCurrentInstant());
        var (open, past) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await InvokeAsync<CampaignSaved>(services, new SaveCampaign(open, 0, Call("kokemus-kayttoon", "Kokemus käyttöön", "Put experience to use", today.PlusDays(-14), today.PlusDays(30))), ct);
        await InvokeAsync<CampaignSaved>(services, new SaveCampaign(past, 0, Call("syksyn-haku", "Syksyn haku", "Autumn call", today.PlusDays(-120), today.PlusDays(-60))), ct);

        var ids = new List<Guid>();
        foreach (var person in InventedPeople.Make(registered + Applicants).Skip(registered))
            ids.Add(await EnterAsync(services, person.Details, ids.Count < 7 ? open : null, ct));
        // The first two wait to be read; then one has times to choose from, one an agreed time, one is interviewed, and four are decided.
        var times = new[] { 5, 6, 7 }.Select(days => new OfferedTime(today.PlusDays(days), new LocalTime(10 + days % 4, 0), new LocalTime(10 + days % 4, 45), "Kajaani, Sammonkatu 2")).ToList();
        foreach (var id in ids.Skip(2))
            await InvokeAsync<Handled>(services, new OfferInterviewTimes(id, times), ct);
        await MeetAsync(services, ids[3], ct);
        foreach (var id in ids.Skip(4))
            await InvokeAsync<Handled>(services, new RecordInterview(id, "Kertoi kokemuksestaan avoimesti. Sopii ryhmiin ja työpajoihin."), ct);
        foreach (var (id, to) in ids.Skip(5).Zip([ApplicationStage.Accepted, ApplicationStage.Accepted, ApplicationStage.WaitingList, ApplicationStage.Declined]))
            await InvokeAsync<Decision>(services, new DecideApplication(id, to, RecruitmentTexts.T.Say("fi", $"decide.mail.{to}.subject"), "Hei,\n\nkiitos hakemuksesta."), ct);
    }

    /// <summary>An agreed time, with one expert who comes along and one who has not answered yet.</summary>
    private static async Task MeetAsync(IServiceProvider services, Guid application, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RecruitmentDb>();
        var time = await db.InterviewTimes.AsNoTracking().Where(t => t.ApplicationId == application).OrderBy(t => t.StartsAt).FirstAsync(ct);
        await InvokeAsync<Handled>(services, new ChooseInterviewTime(application, time.Id, null), ct);
        var pledged = Invitations.Pledged(db, time.Date);
        var experts = await Invitations.Askable(db).Where(e => e.Email != null && pledged.Contains(e.Id)).OrderByDescending(e => e.SortName).Select(e => e.Id).Take(2).ToListAsync(ct);
        foreach (var expert in experts)
            await InvokeAsync<Invited>(services, new InviteToInterview(application, expert), ct);
        if (await db.InterviewInvitations.Where(i => i.ApplicationId == application).OrderBy(i => i.Id).Select(i => (Guid?)i.Id).FirstOrDefaultAsync(ct) is { } first)
            await InvokeAsync<InvitationAnswered>(services, new AnswerInterviewInvitation(first, time.Id, Comes: true), ct);
    }

    private static CampaignFacts Call(string slug, string fi, string en, LocalDate from, LocalDate to) => new(slug, fi, en,
        "Haemme ihmisiä, joilla on omaa kokemusta palveluista.\n\nKokemusasiantuntija on mukana työpajoissa, ryhmissä ja vastaanotolla. Koulutamme tehtävään.",
        "We look for people with experience of services.\n\nAn expert by experience takes part in workshops, groups and clinics. We train you.",
        ["mielenterveys", "paihde", "perhe"], [], ["kirjasto", "terveysasema"], Helsinki.At(from, new LocalTime(9, 0)), Helsinki.At(to, new LocalTime(16, 0)), 12);

    private static async Task<Guid> EnterAsync(IServiceProvider services, ExpertDetails person, Guid? campaign, CancellationToken ct)
    {
        var typed = new ApplicationInput
        {
            FirstName = person.FirstName, LastName = person.LastName, Email = person.Email, Phone = person.Phone, Channel = person.Channel, Municipality = person.Municipality,
            TravelsTo = [.. person.TravelsTo], Languages = [.. person.Languages], Language = person.Language, Areas = [.. person.ExperienceAreas],
            Experience = "Haluan, että muut saavat apua helpommin kuin minä.", Role = person.Role, Wishes = "Työpajat ja ryhmät.", Needs = person.Needs,
        };
        var outcome = await InvokeAsync<Entering>(services, new EnterApplication(typed, person.Email is null ? Application.ByPhone : Application.OnPaper, campaign, AgreedTo: 0), ct);
        return outcome is Entering.Done done ? done.ApplicationId : throw new InvalidOperationException($"A demo application is not invented well: {outcome}.");
    }

    private static async Task<T> InvokeAsync<T>(IServiceProvider services, object command, CancellationToken ct) where T : notnull
    {
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IMessageBus>().InvokeAsync<T>(command, ct);
    }
}
