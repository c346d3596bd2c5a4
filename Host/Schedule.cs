using Bookings.Answering;
using Bookings.Asking;
using Bookings.Clinics;
using Bookings.Reminding;
using Bookings.Replying;
using Bookings.Reporting;
using Bookings.Requesting;
using Fees.Deciding;
using Fees.Paying;
using Fees.Reporting;
using Foundation.Messaging;
using Foundation.Persistence;
using Handbook.Confirming;
using Handbook.Reviewing;
using Handbook.Writing;
using Quartz;
using Recruitment.Agreeing;
using Recruitment.Handling;
using Recruitment.Merging;
using Recruitment.Pausing;
using Training.Enrolling;
using Training.Reminding;

namespace Host;

/// <summary>One timer: its name (the message's own), when it rings in Finnish time, and the message it sends.</summary>
public sealed record Timer(string Name, string Cron, Func<object> Message);

/// <summary>
/// The timetable: every timer of the installation. Each sends one message and nothing more. The messages are sweeps over state ("find what is due and
/// not yet done"), so a missed night is caught up and ringing twice does nothing twice.
/// </summary>
public static class Schedule
{
    public static readonly IReadOnlyList<Timer> Timers =
    [
        // Offers and tasks: deadlines pass at any minute.
        new("bookings.lapse-due-offers", "0 * * * * ?", () => new LapseDueOffers()),
        new("bookings.ask-on", "40 * * * * ?", () => new AskOn()),
        new("bookings.end-unfilled-requests", "0 2/10 * * * ?", () => new EndUnfilledRequests()),
        // Clinics: units hear when an expert of theirs is looked for, found or not found.
        new("bookings.settle-clinics", "0 3/10 * * * ?", () => new SettleClinics()),
        // Tasks: reminders and questions go out at a sensible hour, which the sweeps themselves know.
        new("bookings.send-due-reminders", "0 0/10 * * * ?", () => new SendDueReminders()),
        new("bookings.ask-for-reports", "0 0/15 * * * ?", () => new AskForReports()),
        new("bookings.ask-what-changed", "0 10 * * * ?", () => new AskWhatChanged()),
        // Mails that were answers in words: erased when their time is up.
        new("bookings.erase-read-mails", "0 25 2 * * ?", () => new EraseReadMails()),
        // Training: freed places go on to the next; reminders and questions know the sensible hours themselves.
        new("training.lapse-seat-offers", "20 * * * * ?", () => new LapseSeatOffers()),
        new("training.remind-of-training", "0 5/10 * * * ?", () => new RemindOfTraining()),
        new("training.remind-of-recordings", "0 8/10 * * * ?", () => new RemindOfRecordings()),
        new("training.ask-for-training-feedback", "0 20 * * * ?", () => new AskForTrainingFeedback()),
        // People: a pause ends with its last day.
        new("recruitment.end-passed-pauses", "0 5 0 * * ?", () => new EndPassedPauses()),
        // Doubles: what undoing a merge needs is kept for a day.
        new("recruitment.forget-merges", "0 40 * * * ?", () => new ForgetMerges()),
        // Applicants: reminded of their interviews; what led to nothing is erased when its time is up.
        new("recruitment.remind-of-interviews", "0 5/15 8-19 * * ?", () => new RemindOfInterviews()),
        new("recruitment.erase-ended-applications", "0 20 2 * * ?", () => new EraseEndedApplications()),
        // Agreements: 60, 30 and 7 days before they end, in the morning.
        new("recruitment.remind-of-agreements", "0 0 9 * * ?", () => new RemindOfAgreements()),
        // Fees: early, so that the payer finds the batch in the morning of the pay day.
        new("fees.price-waiting-claims", "0 30 5 * * ?", () => new PriceWaitingClaims()),
        new("fees.make-payout-batch", "0 0 6 * * ?", () => new MakePayoutBatch()),
        // The Incomes Register: payers hear each working day of what is not sent when its last day is near or has passed.
        new("fees.remind-of-income-reports", "0 30 7 * * ?", () => new RemindOfIncomeReports()),
        // The handbook: rounds open and close at set instants (comments go by the clock itself); letters follow within minutes, reminders at sensible hours.
        new("handbook.tend-rounds", "0 3/5 * * * ?", () => new TendRounds()),
        new("handbook.tell-readers", "0 25 9-19 * * ?", () => new TellReaders()),
        new("handbook.remind-of-chapters", "0 30 8 * * ?", () => new RemindOfChapters()),
    ];

    private static readonly TimeZoneInfo Helsinki = TimeZoneInfo.FindSystemTimeZoneById("Europe/Helsinki");

    public static void AddSchedule(this IServiceCollection services, Database database)
    {
        services.AddQuartz(quartz =>
        {
            // SQL Server: nodes share one timetable. SQLite: one process, and sweeps need no memory of their timers.
            if (database.Provider == Provider.SqlServer)
                quartz.UsePersistentStore(store =>
                {
                    store.UseSqlServer(database.ConnectionString);
                    store.UseClustering();
                    store.ProvisionSchema();
                });
            foreach (var timer in Timers)
                quartz.ScheduleJob<SendMessage>(
                    trigger => trigger.WithIdentity(timer.Name).WithCronSchedule(timer.Cron, cron => cron.InTimeZone(Helsinki)),
                    job => job.WithIdentity(timer.Name));
        });
        services.AddQuartzHostedService(options => options.WaitForJobsToComplete = true);
    }

    /// <summary>Rings every timer at once: after Development's clock has been moved, as the nights in between would have done.</summary>
    public static async Task RingAllAsync(IServiceProvider services, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        var bus = scope.ServiceProvider.GetRequiredService<IMessageBus>();
        foreach (var timer in Timers)
            await bus.PublishAsync(timer.Message(), ct);
    }

    /// <summary>The one job there is.</summary>
    private sealed class SendMessage(IMessageBus bus) : IJob
    {
        public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
            await bus.PublishAsync(Timers.Single(timer => timer.Name == context.JobDetail.Key.Name).Message(), cancellationToken);
    }
}
