using Fees.Tests.Pages;
using Foundation.Ui;
using static Fees.Tests.FeesHouse;

namespace Fees.Tests.Calculating;

/// <summary>The calculator says what a claim would say.</summary>
public class CalculatorTests
{
    private const string Page = "/fees/calculator";

    [Fact]
    public async Task Anyone_signed_in_sees_the_lines_and_rules_that_a_claim_would_have()
    {
        await using var fees = await OpenAsync();
        await using var site = await Site.OpenAsync(fees);
        var claim = await fees.DoneAsync(Done(minutes: 90, preparation: 30, kilometres: 40));
        foreach (var role in new[] { Roles.Expert, Roles.Unit, Roles.Approver, Roles.Payer, Roles.Coordinator })
        {
            var answer = await site.As(Guid.CreateVersion7(), role).SendAsync(Page, "calculate",
                ("Form.TaskType", "workshop"), ("Form.Day", "25.8.2026"), ("Form.Hours", "1,5"), ("Form.Preparation", "0.5"), ("Form.Kilometres", "40"));
            foreach (var line in claim.Lines)
                answer.Text.ShouldContain(line.RuleFi);
            answer.Text.ShouldContain(claim.Total.ToString());
        }
        using var nobody = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        (await nobody.GetAsync(new Uri(site.As(Aino, Roles.Expert).Http.BaseAddress!, Page), TestContext.Current.CancellationToken)).IsSuccessStatusCode.ShouldBeFalse();
    }

    [Fact]
    public async Task What_is_not_decided_waits_instead_of_being_nothing()
    {
        await using var fees = await OpenAsync(recommendation: false);
        await using var site = await Site.OpenAsync(fees);
        var answer = await site.As(Aino, Roles.Expert, language: "en").SendAsync(Page, "calculate", ("Form.TaskType", "clinic"), ("Form.Day", "1.9.2026"), ("Form.Hours", "2"), ("Form.Kilometres", "10"));
        answer.Text.ShouldContain("There is no decision on the fee");
        answer.Text.ShouldContain("Total without the lines that wait €5.50");
    }

    [Fact]
    public async Task Wrong_answers_are_said_beside_their_fields_and_kept()
    {
        await using var fees = await OpenAsync();
        await using var site = await Site.OpenAsync(fees);
        var answer = await site.As(Aino, Roles.Expert).SendAsync(Page, "calculate", ("Form.TaskType", ""), ("Form.Day", "huomenna"), ("Form.Hours", "25"), ("Form.Preparation", "-1"), ("Form.Kilometres", "9999"));
        answer.Problems.ShouldBe(["Form.TaskType", "Form.Day", "Form.Hours", "Form.Preparation", "Form.Kilometres"]);
        answer.One("[name='Form.Day']").GetAttribute("value").ShouldBe("huomenna");
    }
}
