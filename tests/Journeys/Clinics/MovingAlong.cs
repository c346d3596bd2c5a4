namespace Journeys.Clinics;

/// <summary>The room is free an hour later only: the coordinator sees how many slots are reserved before saving, they move along, and the nurse reads when they were.</summary>
public static class MovingAlong
{
    public static async Task PlayAsync(ClinicLife life, Person coordinator, Person nurse)
    {
        await coordinator.GoAsync($"/requests/{life.RequestId}/replan");
        await coordinator.FillAsync(("Form.Start", "13.00"), ("Form.End", "14.00"), ("Form.Reason", "Huone vapautuu yhdeltä"));
        await coordinator.PressAsync("button[value='preview']");
        (await coordinator.TextAsync()).ShouldContain(life.Begin("Bookings", "replan.slots-lost")); // an hour shorter: one of them would go
        await coordinator.PictureAsync("replan-clinic");
        await coordinator.PressAsync("button[value='edit']");
        await coordinator.FillAsync(("Form.End", "15.00"));
        await coordinator.PressAsync("button[value='preview']");
        (await coordinator.TextAsync()).ShouldContain(life.Begin("Bookings", "replan.slots-reserved"));
        (await coordinator.TextAsync()).ShouldNotContain(life.Begin("Bookings", "replan.slots-lost"));
        await coordinator.PressAsync("button[value='change']");
        life.EndsAt = life.EndsAt.AddHours(1);

        await nurse.OpenMailAsync(ClinicLife.NursesEmail);
        (await nurse.TextAsync()).ShouldContain(Play.BeginOfMail("Bookings", "clinic.mail.moved"));
        (await nurse.TextAsync()).ShouldMatch("1[23][.:]00"); // when it was
        await nurse.GoAsync(life.Here);
        (await nurse.Page.Locator("button[name='Back.Visit']").CountAsync()).ShouldBe(2);
    }
}
