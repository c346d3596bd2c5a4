using Bookings.MyTasks;
using Bookings.Reminding;
using Bookings.Reporting;
using Foundation;
using Foundation.Ui;
using Microsoft.Extensions.DependencyInjection;

namespace Bookings;

/// <summary>The part of the module's face that is about confirmed places: cancelling, reminding, reporting, the expert's own tasks.</summary>
internal static class TasksFace
{
    public static void AddTo(ModuleBuilder module)
    {
        module.Messages
            .Name<SendDueReminders>("bookings.send-due-reminders", 1)
            .Name<SendReminder>("bookings.send-reminder", 1)
            .Name<AskForReports>("bookings.ask-for-reports", 1)
            .Name<AskForReport>("bookings.ask-for-report", 1)
            .Name<AskWhatChanged>("bookings.ask-what-changed", 1)
            .Name<AskImpact>("bookings.ask-impact", 1);
        module.Services.AddSingleton(ReminderSettings.From(module.Configuration));
        module.Services.AddSingleton(new Desk(TasksDesk.AskAsync));
        module.Endpoints(CalendarFile.Map);
        module.Nav("/my/tasks", () => BookingsTexts.T["nav.my-tasks"], 10, Roles.Expert);
        module.Nav("/bookings/reports", () => BookingsTexts.T["nav.reports"], 35, Roles.Coordinator);
        TaskInvariants.AddTo(module);
    }
}
