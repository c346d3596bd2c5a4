using Foundation.Ui;

namespace Host.Tests.Ui;

public class ButtonTests
{
    [Fact]
    public async Task The_same_words_on_many_rows_are_told_apart_when_read_aloud()
    {
        var button = await Rendered.Component<SubmitButton>(new() { ["Text"] = "Hyväksy", ["About"] = "Kuhmon työpaja" });
        button.QuerySelector("button")!.TextContent.Trim().ShouldBe("Hyväksy Kuhmon työpaja");
        var link = await Rendered.Component<LinkButton>(new() { ["Text"] = "Avaa", ["About"] = "Kuhmon työpaja", ["Href"] = "/x" });
        link.QuerySelector("a")!.TextContent.Trim().ShouldBe("Avaa Kuhmon työpaja");
    }
}
