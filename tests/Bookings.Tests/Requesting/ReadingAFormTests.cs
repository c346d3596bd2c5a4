using Bookings.Requesting;
using NodaTime;

namespace Bookings.Tests.Requesting;

public sealed class ReadingAFormTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 9, 1, 7, 0);

    [Fact]
    public void A_whole_form_is_a_wish()
    {
        var wish = Read(Forms.Workshop());
        (wish.Date, wish.Start, wish.End).ShouldBe((new LocalDate(2026, 12, 1), new LocalTime(13, 0), new LocalTime(15, 30)));
        (wish.PreparationMinutes, wish.Places, wish.Municipality, wish.Remote, wish.MeetingLink).ShouldBe((90, 2, "290", false, null));
    }

    [Fact]
    public void An_empty_form_says_everything_that_is_missing_in_the_order_of_the_form()
    {
        Wrong(new RequestInput()).ShouldBe([
            ("TaskType", "ask.task-missing"), ("Goal", "ask.goal-missing"), ("Audience", "ask.audience-missing"), ("Areas", "ask.areas-missing"),
            ("Date", "ask.date-missing"), ("Start", "ask.start-missing"), ("End", "ask.end-missing"), ("Where", "ask.where-missing"),
            ("Places", "ask.places-wrong"), ("Language", "ask.language-missing"),
            ("ContactName", "ask.contact-name-missing"), ("ContactPhone", "ask.contact-phone-missing"), ("CostCentre", "ask.cost-centre-missing"),
        ]);
    }

    [Theory]
    [InlineData("31.8.2026", "ask.date-past")]
    [InlineData("2026-08-31", "ask.date-past")]
    [InlineData("2.9.2028", "ask.date-far")]
    [InlineData("31.2.2027", "ask.date-wrong")]
    [InlineData("huomenna", "ask.date-wrong")]
    [InlineData("1.12.26", "ask.date-wrong")]
    public void A_day_that_cannot_be_is_refused(string date, string key) =>
        Wrong(Forms.Workshop(f => f.Date = date)).ShouldBe([("Date", key)]);

    [Theory]
    [InlineData("1.9.2028")]
    [InlineData("2027-02-01")]
    [InlineData(" 1.9.2026 ")]
    public void Days_are_read_generously(string date) => Wrong(Forms.Workshop(f => f.Date = date)).ShouldBeEmpty();

    [Theory]
    [InlineData("28.3.2027", "3.30", "5.00", "Start", "ask.time-skipped")]
    [InlineData("28.3.2027", "2.30", "3:30", "End", "ask.time-skipped")]
    [InlineData("31.10.2027", "3.30", "5.00", "Start", "ask.time-twice")]
    [InlineData("31.10.2027", "2.00", "3.30", "End", "ask.time-twice")]
    [InlineData("1.12.2026", "15.00", "13.00", "End", "ask.end-before-start")]
    [InlineData("1.12.2026", "15.00", "15.00", "End", "ask.end-before-start")]
    [InlineData("1.12.2026", "25.00", "13.00", "Start", "ask.time-wrong")]
    [InlineData("1.12.2026", "13.00", "illalla", "End", "ask.time-wrong")]
    [InlineData("1.9.2026", "9.59", "13.00", "Start", "ask.start-past")]
    public void Times_that_cannot_be_are_refused(string date, string start, string end, string field, string key) =>
        Wrong(Forms.Workshop(f => (f.Date, f.Start, f.End) = (date, start, end))).ShouldBe([(field, key)]);

    [Fact]
    public void The_skipped_hour_is_explained_in_a_sentence()
    {
        var (_, errors) = WishReader.Read(Forms.Workshop(f => (f.Date, f.Start, f.End) = ("28.3.2027", "3.30", "5.00")), Now);
        errors.Single().Message.ShouldBe("Kellonaikaa 03.30 ei ole su 28.3.2027. Kellot siirretään silloin kesäaikaan. Valitse toinen aika.");
    }

    [Theory]
    [InlineData("http://kokous.example/1", "", "ask.link-wrong")]
    [InlineData("javascript:alert(1)", "", "ask.link-wrong")]
    [InlineData("https://kokous.example/a b", "", "ask.link-wrong")]
    [InlineData("https://pankki.example@paha.example/", "", "ask.link-wrong")]
    [InlineData("kokous.example", "yes", "ask.link-wrong")]
    [InlineData("", "", "ask.link-missing")]
    public void A_remote_task_needs_a_link_that_can_be_followed(string link, string later, string key) =>
        Wrong(Remote(link, later)).ShouldBe([("MeetingLink", key)]);

    [Fact]
    public void The_link_may_come_later() => Read(Remote("", "yes")).MeetingLink.ShouldBeNull();

    [Fact]
    public void What_was_typed_for_the_other_kind_of_place_is_left_out()
    {
        var wish = Read(Remote("https://kokous.example/1", ""));
        (wish.Municipality, wish.Address, wish.Accessibility, wish.MeetingLink).ShouldBe((null, null, null, "https://kokous.example/1"));
        Read(Forms.Workshop(f => f.MeetingLink = "roskaa")).MeetingLink.ShouldBeNull();
    }

    [Theory]
    [InlineData("Municipality", "091", "ask.municipality-missing")]
    [InlineData("Address", " ", "ask.address-missing")]
    [InlineData("Where", "kuu", "ask.where-missing")]
    [InlineData("Places", "0", "ask.places-wrong")]
    [InlineData("Places", "21", "ask.places-wrong")]
    [InlineData("Places", "kaksi", "ask.places-wrong")]
    [InlineData("PreparationHours", "41", "ask.preparation-hours-wrong")]
    [InlineData("PreparationHours", "puoli", "ask.preparation-hours-wrong")]
    [InlineData("PreparationMinutes", "-5", "ask.preparation-minutes-wrong")]
    [InlineData("ContactPhone", "soita", "ask.contact-phone-wrong")]
    [InlineData("ContactPhone", "112", "ask.contact-phone-wrong")]
    [InlineData("TaskType", "konsertti", "ask.task-missing")]
    [InlineData("Language", "xx", "ask.language-missing")]
    public void One_wrong_field_is_one_error_beside_it(string field, string value, string key) =>
        Wrong(Forms.Workshop(f => typeof(RequestInput).GetProperty(field)!.SetValue(f, value))).ShouldBe([(field, key)]);

    [Theory]
    [InlineData("Goal", 2000)]
    [InlineData("Audience", 500)]
    [InlineData("Experience", 1000)]
    [InlineData("Address", 300)]
    [InlineData("Accessibility", 1000)]
    [InlineData("ContactName", 200)]
    [InlineData("CostCentre", 50)]
    public void A_megabyte_is_refused_and_the_longest_text_is_not(string field, int limit)
    {
        var property = typeof(RequestInput).GetProperty(field)!;
        var (_, errors) = WishReader.Read(Forms.Workshop(f => property.SetValue(f, new string('x', 1_000_000))), Now);
        var problem = errors.ShouldHaveSingleItem();
        (problem.Field, problem.Key).ShouldBe((field, "typed.too-long"));
        problem.Values.ShouldBe([limit, 1_000_000]);
        Wrong(Forms.Workshop(f => property.SetValue(f, new string('x', limit)))).ShouldBeEmpty();
    }

    [Fact]
    public void Markup_emoji_and_right_to_left_text_stay_as_they_were_written()
    {
        const string Odd = "<script>alert('🙂')</script> مرحبا \"';--";
        var wish = Read(Forms.Workshop(f => (f.Goal, f.Audience, f.Experience, f.Address, f.ContactName) = (Odd, Odd, Odd, Odd, Odd)));
        new[] { wish.Goal, wish.Audience, wish.Experience, wish.Address, wish.ContactName }.ShouldAllBe(text => text == Odd);
    }

    [Fact]
    public void Control_characters_are_left_out_and_lines_kept()
    {
        var wish = Read(Forms.Workshop(f => (f.Goal, f.ContactName) = ("Ensin\r\nsitten\u0000\u0007", "Aino\r\nLaine\u0000")));
        (wish.Goal, wish.ContactName).ShouldBe(("Ensin\nsitten", "Aino Laine"));
    }

    private static RequestInput Remote(string link, string later) => Forms.Workshop(f => (f.Where, f.MeetingLink, f.LinkLater) = (RequestInput.Online, link, later));

    private static Wish Read(RequestInput typed)
    {
        var (wish, errors) = WishReader.Read(typed, Now);
        errors.ShouldBeEmpty();
        return wish.ShouldNotBeNull();
    }

    private static List<(string, string)> Wrong(RequestInput typed)
    {
        var (wish, errors) = WishReader.Read(typed, Now);
        (wish is null).ShouldBe(errors.Any);
        return [.. errors.Select(problem => (problem.Field, problem.Key))];
    }
}
