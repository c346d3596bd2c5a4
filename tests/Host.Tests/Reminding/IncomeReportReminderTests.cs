using Fees.Contracts;
using Foundation.Messaging;
using Foundation.Ui;
using Host.Staffing;
using Microsoft.Extensions.DependencyInjection;
using SiteRig;

namespace Host.Tests.Reminding;

/// <summary>Fees says what is due, Host knows who pays.</summary>
public class IncomeReportReminderTests
{
    private static readonly IncomeReportDue Due = new(Guid.CreateVersion7(), new(2026, 9, 15), new(2026, 9, 21), 3, 0, new(2026, 9, 21, 4, 30, 0, TimeSpan.Zero));

    [Fact]
    public async Task Every_payer_is_reminded_in_their_own_language()
    {
        await using var site = await TestSite.SetUpAsync();
        foreach (var (name, language) in new[] { ("pirjo", "fi"), ("paul", "en") })
        {
            await using var scope = site.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<IMessageBus>().InvokeAsync<StaffOutcome>(new AddStaff(name, name + "@alue.example", Roles.Payer, language));
        }
        await site.PublishAsync(Due);
        (await site.LastMailAsync("pirjo@alue.example")).ShouldContain("Viimeinen päivä on 21.9.2026");
        (await site.LastMailAsync("paul@alue.example")).ShouldContain("The last day is 21 September 2026");
        site.Mails(TestSite.Coordinator).ShouldNotContain(mail => mail.Contains("21.9.2026", StringComparison.Ordinal));
    }
}
