namespace Journeys.Clinics;

/// <summary>Two are asked in order. The first says yes from the mail and falls ill; the second is asked by itself and comes. The reserved slots are kept, and the nurse is told.</summary>
public static class FallingIll
{
    public static async Task PlayAsync(ClinicLife life, Person coordinator, Person nurse)
    {
        var two = await Candidates.WithMailAsync(coordinator, life.RequestId, 2);
        await Candidates.ChooseAsync(coordinator, life.RequestId, two);
        await coordinator.TickAsync("Form.How", "InOrder");
        await coordinator.PressAsync("main form[method='post'] button[type='submit']");
        coordinator.Path.ShouldBe($"/bookings/requests/{life.RequestId}/asking");
        (await ComesAsync(life, coordinator)).ShouldBe(two[0].Name);
        (await AwaitsAsync(life, nurse)).ShouldBe(0);

        var expert = await life.SignedInAsync(life.ExpertName);
        await expert.GoAsync("/my/tasks");
        await expert.PressAsync($"main a[href='/my/tasks/{life.AssignmentId}']");
        await expert.PressAsync("main a[href$='/cancel']");
        await expert.PressAsync("main form[method='post'] button[type='submit']"); // why?
        await expert.TickAsync("Form.Kind", "personal");
        await expert.PressAsync("main form[method='post'] button[type='submit']");
        await life.Site.MoveAsync(TimeSpan.FromMinutes(30));
        (await AwaitsAsync(life, nurse)).ShouldBe(2);
        await coordinator.GoAsync($"/bookings/requests/{life.RequestId}/asking");
        (await coordinator.TextAsync()).ShouldContain(life.Say("Bookings", "asking.had-place"));
        await nurse.OpenMailAsync(ClinicLife.NursesEmail);
        (await nurse.TextAsync()).ShouldContain(Play.BeginOfMail("Bookings", "clinic.mail.looking"));

        (await ComesAsync(life, coordinator)).ShouldBe(two[1].Name);
        await life.Site.MoveAsync(TimeSpan.FromMinutes(30));
        (await AwaitsAsync(life, nurse)).ShouldBe(0);
        await nurse.OpenMailAsync(ClinicLife.NursesEmail);
        (await nurse.TextAsync()).ShouldContain(Play.BeginOfMail("Bookings", "clinic.mail.found"));
    }

    /// <summary>Whoever is asked says yes behind the mailed link.</summary>
    private static async Task<string> ComesAsync(ClinicLife life, Person coordinator)
    {
        life.ExpertName = await Candidates.AskedAsync(life, coordinator, life.RequestId);
        await Candidates.AnswerAsync(life, life.ExpertName, "yes");
        await coordinator.GoAsync($"/requests/{life.RequestId}");
        life.AssignmentId = (await coordinator.Page.Locator("a[href^='/assignments/']").First.GetAttributeAsync("href"))!.Split('/')[2];
        return life.ExpertName;
    }

    /// <summary>How many of the nurse's slots are without an expert, as she sees it.</summary>
    private static async Task<int> AwaitsAsync(ClinicLife life, Person nurse)
    {
        await life.Site.MoveAsync(TimeSpan.FromMinutes(15));
        await nurse.GoAsync(life.Here);
        return await nurse.Page.Locator($"main li:has-text('{life.Say("Bookings", "clinic.awaits")}')").CountAsync();
    }
}
