using Bookings.Requesting;
using Bookings.Tests.Units;
using Bookings.Units;
using Foundation;
using Microsoft.Extensions.DependencyInjection;
using Rig;

namespace Bookings.Tests.Requesting;

/// <summary>Forms as a unit's contact fills them in. The rig's clock stands at Tuesday 1.9.2026 10.00 in Helsinki.</summary>
internal static class Forms
{
    public static readonly Guid Contact = Guid.CreateVersion7();

    public static RequestInput Workshop(Action<RequestInput>? change = null)
    {
        var typed = new RequestInput
        {
            TaskType = TaskTypes.Workshop, Goal = "Kehitämme vastaanottoa yhdessä.", Audience = "Kuusi työntekijää", Areas = ["mielenterveys"],
            Where = RequestInput.OnSite, Municipality = "290", Address = "Kainuuntie 5, huone 2", Accessibility = "Hissi on",
            Date = "1.12.2026", Start = "13.00", End = "15.30", PreparationHours = "1", PreparationMinutes = "30", Places = "2", Language = "fi",
            ContactName = "Aino Laine", ContactPhone = "+358 44 123 4567", CostCentre = "4410",
        };
        change?.Invoke(typed);
        return typed;
    }

    public static Reach Only(Guid unit) => new(Foundation.Ui.Roles.Unit, Contact, null, [unit]);

    public static Reach Coordinator => new(Foundation.Ui.Roles.Coordinator, Guid.CreateVersion7(), null, []);

    /// <summary>A house with one unit, and the county set up.</summary>
    public static async Task<(TestHouse House, Guid Unit)> OpenAsync()
    {
        var house = await Surroundings.OpenAsync();
        house.Services.GetRequiredService<Organisation>().Is("Kainuun hyvinvointialue", "kokemus@kainuu.example", "08 123 456");
        return (house, await KeepingUnitsTests.AddAsync(house, "Kuhmon sosiaalityö"));
    }

    public static Task<Writing> SaveAsync(this TestHouse house, Guid id, Guid unit, RequestInput typed, int version = 0, Reach? reach = null) =>
        house.InvokeAsync<Writing>(new SaveDraft(id, unit, version, typed, reach ?? Only(unit)));

    public static Task<Writing> SendAsync(this TestHouse house, Guid id, Guid unit, RequestInput typed, int version = 0, Reach? reach = null) =>
        house.InvokeAsync<Writing>(new SendRequest(id, unit, version, typed, reach ?? Only(unit)));

    /// <summary>What the <c>check</c> command finds wrong.</summary>
    public static async Task<IReadOnlyList<string>> CheckAsync(this TestHouse house)
    {
        var found = new List<string>();
        foreach (var check in house.Services.GetRequiredService<Installation>().Checks.Where(c => c.Invariant.StartsWith("bookings", StringComparison.Ordinal)))
        {
            await using var scope = house.Services.CreateAsyncScope();
            found.AddRange(await check.Find(scope.ServiceProvider, CancellationToken.None));
        }
        return found;
    }
}
