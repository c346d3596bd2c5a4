using Bookings.Contracts;
using Foundation.Calendar;
using Foundation.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Recruitment.Data;
using Recruitment.Exporting;
using Recruitment.Pausing;
using Recruitment.Viewing;

namespace Recruitment.Tests.Viewing;

public class SearchTests
{
    private static readonly RegisterFilter Everybody = new(null, null, null, null, null, null);

    [Fact]
    public async Task Free_on_a_day_is_who_has_no_pause_and_nothing_booked_then()
    {
        await using var register = await Register.OpenAsync();
        var maija = await register.AddAsync(Register.Maija);
        var ville = await register.AddAsync(Register.Ville);
        var today = Helsinki.Date(register.House.Clock.GetCurrentInstant());
        await register.House.InvokeAsync<PausingOutcome>(new PauseExpert(ville, today.PlusDays(5)));
        await register.House.WriteAsync<FoundationDb>(db => db.Reservations.Add(new Reservation
        {
            PersonId = maija, Owner = "bookings.assignment:1",
            StartsAt = Helsinki.At(today.PlusDays(8), new LocalTime(23, 30)), EndsAt = Helsinki.At(today.PlusDays(9), new LocalTime(0, 30)),
        }));

        async Task<List<Guid>> FreeOn(int days) => await FoundAsync(register, Everybody with { Free = today.PlusDays(days).ToString("d.M.uuuu", null) });

        (await FreeOn(5)).ShouldBe([maija]);
        (await FreeOn(6)).ShouldBe([maija, ville], ignoreOrder: true); // the pause is over
        (await FreeOn(8)).ShouldBe([ville]);
        (await FreeOn(9)).ShouldBe([ville]);
        (await FreeOn(10)).ShouldBe([maija, ville], ignoreOrder: true);
    }

    [Fact]
    public async Task A_pause_without_an_end_and_an_applicant_on_the_way_are_not_free()
    {
        await using var county = await Applying.Applicants.CountyAsync();
        var ville = await county.AddAsync(Register.Ville);
        await county.House.InvokeAsync<PausingOutcome>(new PauseExpert(ville, null));
        var (_, application) = await Applying.Applicants.AppliedAsync(county);
        await Applying.Applicants.DecideAsync(county, application.Id, ApplicationStage.Accepted);

        (await FoundAsync(county, Everybody)).Count.ShouldBe(2);
        (await FoundAsync(county, Everybody with { Free = "24.3.2099" })).ShouldBeEmpty();
    }

    [Fact]
    public async Task Activity_is_of_tasks_that_were_held_within_twelve_months()
    {
        await using var register = await Register.OpenAsync();
        var (recent, old, cancelled, coming) = (await AddAsync(register, 1), await AddAsync(register, 2), await AddAsync(register, 3), await AddAsync(register, 4));
        var now = register.House.Clock.GetCurrentInstant();
        await ToldAsync(register, recent, now - Duration.FromDays(300));
        await ToldAsync(register, old, now - Duration.FromDays(400));
        await ToldAsync(register, coming, now + Duration.FromDays(3));
        await register.House.PublishAsync(new AssignmentCancelled(Guid.NewGuid(), Guid.Empty, cancelled, Guid.Empty, "workshop", (now - Duration.FromDays(5)).ToDateTimeOffset(), "unit", now.ToDateTimeOffset()));
        await register.House.RestAsync();

        (await FoundAsync(register, Everybody with { Activity = RegisterFilter.ThisYear })).ShouldBe([recent]);
        (await FoundAsync(register, Everybody with { Activity = RegisterFilter.Quiet })).ShouldBe([old, cancelled, coming], ignoreOrder: true);
        (await FoundAsync(register, Everybody with { Activity = RegisterFilter.Never })).ShouldBe([cancelled, coming], ignoreOrder: true);
    }

    [Fact]
    public async Task The_export_follows_the_same_search_and_takes_nobody_out_when_the_day_cannot_be_read()
    {
        await using var register = await Register.OpenAsync();
        await register.AddAsync(Register.Maija);
        await register.AddAsync(Register.Ville);

        (await register.House.InvokeAsync<ExportedRegister>(new ExportRegister(Everybody with { Qualified = RegisterFilter.IsQualified }, "fi"))).People.ShouldBe(1);
        (await register.House.InvokeAsync<ExportedRegister>(new ExportRegister(Everybody with { Free = "huomenna" }, "fi"))).People.ShouldBe(0);
    }

    private static async Task<List<Guid>> FoundAsync(Register register, RegisterFilter filter)
    {
        await using var scope = register.House.Services.CreateAsyncScope();
        var ct = TestContext.Current.CancellationToken;
        return await (await filter.OfAsync(scope.ServiceProvider.GetRequiredService<RecruitmentDb>(), scope.ServiceProvider.GetRequiredService<Ledger>(), register.House.Clock, ct))
            .Select(expert => expert.Id).ToListAsync(ct);
    }

    private static Task<Guid> AddAsync(Register register, int number) => register.AddAsync(Register.Maija with { Email = $"m{number}@esimerkki.example", Phone = null });

    private static Task ToldAsync(Register register, Guid expert, Instant starts) => register.House.PublishAsync(
        new AssignmentConfirmed(Guid.NewGuid(), Guid.Empty, expert, Guid.Empty, "workshop", starts.ToDateTimeOffset(), starts.ToDateTimeOffset().AddHours(2), starts.ToDateTimeOffset().AddDays(-9)));
}
