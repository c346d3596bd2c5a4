using System.Globalization;
using Bookings.Requesting;
using Foundation.Ui;
using NodaTime;
using NodaTime.Text;

namespace Bookings.Repeating;

/// <summary>The form of a request once more. The day is always asked anew: what is asked for again is never for the day that was.</summary>
internal static class Repeated
{
    private static readonly LocalTimePattern Hour = LocalTimePattern.CreateWithInvariantCulture("H.mm");

    public static RequestInput Of(Request request) => new()
    {
        TaskType = request.TaskType, Goal = request.Goal, Audience = request.Audience, Areas = [.. request.Areas], Experience = request.Experience,
        Where = request.Remote ? RequestInput.Online : RequestInput.OnSite, Municipality = request.Municipality, Address = request.Address, Accessibility = request.Accessibility,
        MeetingLink = request.MeetingLink, LinkLater = request.Remote && request.MeetingLink is null ? CheckField.Yes : null,
        Start = Hour.Format(request.Start), End = Hour.Format(request.End),
        PreparationHours = Number(request.PreparationMinutes / 60), PreparationMinutes = Number(request.PreparationMinutes % 60),
        Places = Number(request.Places), Language = request.Language, ContactName = request.ContactName, ContactPhone = request.ContactPhone, CostCentre = request.CostCentre,
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
