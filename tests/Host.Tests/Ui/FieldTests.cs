using Foundation.Ui;

namespace Host.Tests.Ui;

public class FieldTests
{
    private static readonly Errors Wrong = new Errors().Add("Title", "Kirjoita otsikko.").Add("Lines[2].Amount", "Kirjoita summa.");

    [Fact]
    public async Task A_wrong_field_says_so_beside_itself_and_to_a_screen_reader()
    {
        var page = await Rendered.Component<TextField>(new() { ["Name"] = "Form.Title", ["Label"] = "Otsikko", ["Hint"] = "Muutama sana.", ["Errors"] = Wrong });
        var input = page.QuerySelector("input")!;
        input.GetAttribute("aria-invalid").ShouldBe("true");
        var described = input.GetAttribute("aria-describedby")!.Split(' ').Select(id => page.GetElementById(id)!.TextContent.Trim());
        described.ShouldBe(["Muutama sana.", "Virhe: Kirjoita otsikko."]);
    }

    [Fact]
    public async Task A_field_that_is_fine_is_not_marked()
    {
        var page = await Rendered.Component<TextField>(new() { ["Name"] = "Form.Goal", ["Label"] = "Tavoite", ["Errors"] = Wrong });
        page.QuerySelector("input")!.HasAttribute("aria-invalid").ShouldBeFalse();
        page.QuerySelector("input")!.HasAttribute("aria-describedby").ShouldBeFalse();
    }

    [Fact]
    public async Task The_label_belongs_to_its_field_and_says_in_words_that_an_answer_is_required()
    {
        var page = await Rendered.Component<TextField>(new() { ["Name"] = "Form.Title", ["Label"] = "Otsikko", ["Required"] = true });
        var label = page.QuerySelector("label")!;
        label.GetAttribute("for").ShouldBe(page.QuerySelector("input")!.Id);
        label.TextContent.Trim().ShouldBe("Otsikko (pakollinen)");
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("🙂 مرحبا שלום")]
    [InlineData("\nrivi, jonka edellä on tyhjä")]
    public async Task What_was_typed_comes_back_as_it_was(string typed)
    {
        var area = await Rendered.Component<TextArea>(new() { ["Name"] = "Form.Goal", ["Label"] = "Tavoite", ["Value"] = typed });
        area.QuerySelector("textarea")!.TextContent.ShouldBe(typed);
        area.QuerySelectorAll("script, img").ShouldBeEmpty();
        var field = await Rendered.Component<TextField>(new() { ["Name"] = "Form.Goal", ["Label"] = "Tavoite", ["Value"] = typed });
        field.QuerySelector("input")!.GetAttribute("value").ShouldBe(typed);
    }

    [Fact]
    public async Task Choices_stand_under_one_question()
    {
        Option[] options = [new("a", "Yksi"), new("b", "Kaksi", "Selitys")];
        var page = await Rendered.Component<RadioField>(new() { ["Name"] = "Form.Kind", ["Label"] = "Mikä?", ["Options"] = options, ["Value"] = "b" });
        page.QuerySelector("fieldset > legend")!.TextContent.Trim().ShouldBe("Mikä?");
        page.QuerySelector("input:checked, input[checked]")!.GetAttribute("value").ShouldBe("b");
        page.QuerySelectorAll("input").Select(input => input.Id).ShouldBeUnique();
    }

    [Fact]
    public async Task Each_line_of_the_summary_leads_to_its_field()
    {
        var summary = await Rendered.Component<ErrorSummary>(new() { ["Errors"] = Wrong });
        summary.QuerySelector("[role=alert]")!.GetAttribute("tabindex").ShouldBe("-1");
        summary.QuerySelectorAll("a").Select(link => link.GetAttribute("href")).ShouldBe(["/requests/new?draft=1#Title", "/requests/new?draft=1#Lines-2-Amount"]);
        var field = await Rendered.Component<TextField>(new() { ["Name"] = "Form.Lines[2].Amount", ["Label"] = "Summa", ["Errors"] = Wrong });
        field.QuerySelector("input")!.Id.ShouldBe("Lines-2-Amount");
        field.QuerySelector(".field-error")!.TextContent.ShouldContain("Kirjoita summa.");
    }

    [Fact]
    public async Task The_summary_counts_in_the_language_of_the_page()
    {
        (await Rendered.Component<ErrorSummary>(new() { ["Errors"] = Wrong }, "en")).QuerySelector("h2")!.TextContent.ShouldBe("Correct 2 things");
        (await Rendered.Component<ErrorSummary>(new() { ["Errors"] = new Errors().Add("", "Ei onnistu.") })).QuerySelector("h2")!.TextContent.ShouldBe("Korjaa yksi kohta");
    }
}
