namespace Journeys.Clinics;

/// <summary>A unit's nurse reserves a slot for a client, gives it back, and takes both that there are. Somebody of another unit, who had the page open, is too late.</summary>
public static class Reserving
{
    private const string Form = "form:has(input[name='Form.VisitId']) ", Reserve = Form + "button[type='submit']";

    public static async Task<Person> PlayAsync(ClinicLife life)
    {
        var nurse = await life.SignedInAsync(ClinicLife.Nurse);
        await nurse.GoAsync("/clinics");
        await nurse.PictureAsync("clinics");
        await nurse.PressAsync($"td a[href='{life.Here}']");
        await nurse.PressAsync(Reserve); // no slot chosen
        (await nurse.Page.Locator(".error-summary").InnerTextAsync()).ShouldContain(life.Say("Bookings", "clinic.slot-missing"));
        await nurse.ChooseAsync("Form.Concern", "mielenterveys");
        await TakeAsync(life, nurse, "1");
        await nurse.PictureAsync("clinic-reserved");
        await nurse.PressAsync("button[name='Back.Visit']");
        (await nurse.TextAsync()).ShouldContain(life.Say("Bookings", "clinic.done.given-back"));

        var second = await life.SignedInAsync(ClinicLife.Second);
        await second.GoAsync(life.Here);
        await TickAsync(second, "0");
        await nurse.FillAsync(("Form.People", "2"));
        await TakeAsync(life, nurse, "0");
        await TakeAsync(life, nurse, "1");
        await second.PressAsync(Reserve);
        (await second.TextAsync()).ShouldContain(life.Say("Bookings", "clinic.last-taken"));
        await second.GoAsync(life.Here);
        (await second.Page.Locator("input[name='Form.Slot']").CountAsync()).ShouldBe(0);
        (await second.TextAsync()).ShouldNotContain("Suomussalmen perhekeskus"); // who comes is not their business
        await nurse.OpenMailAsync(ClinicLife.NursesEmail);
        await nurse.GoAsync(life.Here);
        return nurse;
    }

    /// <param name="slot">From 0: the first begins at noon.</param>
    private static Task TickAsync(Person person, string slot) => person.Page.Locator(".choice", new() { HasTextRegex = new(slot == "0" ? "12[.:]00–" : "13[.:]00–") }).Locator("input[name='Form.Slot']").CheckAsync();

    private static async Task TakeAsync(ClinicLife life, Person nurse, string slot)
    {
        await TickAsync(nurse, slot);
        await nurse.PressAsync(Reserve);
        (await nurse.TextAsync()).ShouldContain(life.Say("Bookings", "clinic.done.reserved"));
    }
}
