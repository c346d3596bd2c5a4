namespace Journeys.MainJob;

/// <summary>The unit's approver asks once, gets an answer, and approves. The payer cannot approve.</summary>
public static class Approving
{
    public static async Task PlayAsync(Job job)
    {
        var approver = await job.SignedInAsync(Job.Approver);
        await approver.GoAsync("/fees/approvals");
        await approver.PictureAsync("approvals");
        await approver.PressAsync("td a[href^='/fees/approvals/']");
        var claim = approver.Path;
        await approver.FillAsync(("Form.Text", "Mistä pysäköinti koostui?"));
        await approver.PressAsync("form:has([name='Form.Text']) button[type='submit']");

        var expert = await Reporting.SignInByCodeAsync(job);
        await expert.GoAsync("/my/fees/" + claim.Split('/')[^1]);
        await expert.PictureAsync("my-claim-question");
        await expert.FillAsync(("Form.Text", "Keskustan parkkihalli, kolme tuntia."));
        await expert.PressAsync("form:has([name='Form.Text']) button[type='submit']");
        await job.Site.RestAsync();

        await approver.GoAsync(claim);
        await approver.PictureAsync("approval");
        await approver.PressAsync("#approve button");
        (await approver.TextAsync()).ShouldContain(job.Say("Fees", "approve.done"));

        var payer = await job.SignedInAsync(Job.Payer);
        (await payer.Page.APIRequest.GetAsync(new Uri(job.Site.Address, claim).ToString())).Status.ShouldBeOneOf(403, 404);
    }
}
