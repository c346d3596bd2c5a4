using System.Diagnostics;
using Recruitment.Demo;
using Foundation.Messaging;
using Microsoft.Extensions.DependencyInjection;

namespace Recruitment.Tests.Pages;

/// <summary>Counts what the whole process asks the database, so nothing else may run beside it.</summary>
[CollectionDefinition("alone", DisableParallelization = true)]
public sealed class Alone;

/// <summary>How many queries a page asks is fixed, whatever the register holds.</summary>
[Collection("alone")]
public sealed class QueryCountTests
{
    [Theory]
    [InlineData("/register", 2)]
    [InlineData("/register?area=perhe&language=fi&state=active&page=2", 2)]
    [InlineData("/register/import", 1)]
    public async Task A_list_asks_as_many_questions_of_ten_people_as_of_two_hundred(string address, int queries)
    {
        await using var site = await Site.OpenAsync();
        await RecruitmentDemo.SeedAsync(site.Services, 10, null, TestContext.Current.CancellationToken);
        await site.RestAsync();
        var few = await QueriesAsync(site, address);
        await using (var scope = site.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<IMessageBus>().InvokeAsync<IReadOnlyList<Guid>>(
                new RegisterInBulk([.. InventedPeople.Make(210).Skip(10).Select(person => person.Details)]),
                TestContext.Current.CancellationToken);
        }

        await site.RestAsync();

        (await QueriesAsync(site, address)).ShouldBe(few);
        few.ShouldBe(queries);
    }

    private static async Task<int> QueriesAsync(Site site, string address)
    {
        using var browser = site.Browser();
        await browser.GoAsync(address);
        var count = 0;
        using var listener = new CommandListener(text =>
        {
            if (text.Contains("recruitment_", StringComparison.Ordinal))
            {
                count++;
            }
        });
        await Task.Delay(1100, TestContext.Current.CancellationToken); // for a second EF remembers that nobody listened
        (await browser.GoAsync(address)).Status.ShouldBe(System.Net.HttpStatusCode.OK);
        return count;
    }

    /// <summary>Counts the commands that EF Core runs, by its diagnostic events.</summary>
    private sealed class CommandListener : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
    {
        private readonly Action<string> ran;
        private readonly List<IDisposable> subscriptions = [];

        public CommandListener(Action<string> ran)
        {
            this.ran = ran;
            subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
        }

        public void OnNext(DiagnosticListener value)
        {
            if (value.Name == "Microsoft.EntityFrameworkCore")
            {
                subscriptions.Add(value.Subscribe(this));
            }
        }

        public void OnNext(KeyValuePair<string, object?> value)
        {
            if (value.Value is Microsoft.EntityFrameworkCore.Diagnostics.CommandExecutedEventData command)
            {
                ran(command.Command.CommandText);
            }
        }

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }

        public void Dispose() => subscriptions.ForEach(subscription => subscription.Dispose());
    }
}
