using System.Globalization;
using Bookings.Requesting;
using Foundation.Ui;
using NodaTime;
using NodaTime.Text;

namespace Bookings.Replanning;

/// <summary>The form of a change as it was typed: the fields of a request that say when and where, and what the preview asks.</summary>
public sealed class ReplanInput : RequestInput
{
    public const string Preview = "preview", Edit = "edit", Change = "change";
    public const int LongestReason = 1000;

    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("d.M.uuuu");
    private static readonly LocalTimePattern Hour = LocalTimePattern.CreateWithInvariantCulture("H.mm");

    public string? Reason { get; set; }
    /// <summary>Keys of <see cref="Concerned"/>.</summary>
    public List<string>? Tell { get; set; }
    /// <summary>Ids of places.</summary>
    public List<string>? GiveBack { get; set; }

    /// <summary>The fields of <see cref="Overlapping.OverlapFields"/>.</summary>
    public string? Known { get; set; }
    public string? Why { get; set; }
    public string? Seen { get; set; }

    public static ReplanInput Of(Request request) => new()
    {
        Version = request.Version.ToString(CultureInfo.InvariantCulture),
        Date = Day.Format(request.Date), Start = Hour.Format(request.Start), End = Hour.Format(request.End),
        Where = request.Remote ? Online : OnSite, Municipality = request.Municipality, Address = request.Address, Accessibility = request.Accessibility,
        MeetingLink = request.MeetingLink, LinkLater = request.Remote && request.MeetingLink is null ? CheckField.Yes : null,
    };

    /// <summary>What is asked for; null when something is wrong, which is then among the errors.</summary>
    public (Plan? Plan, string? Reason, Errors Errors) Read(Plan before, Instant now)
    {
        var (plan, errors) = WishReader.ReadPlan(this, now);
        var reason = TypedText.Lines(Reason);
        if (plan == before)
            errors.Add("", "replan.same");
        if (plan is not null && reason.Length == 0 && !plan.AsksNothingAnew(before))
            errors.Add(nameof(Reason), "replan.reason-missing");
        if (reason.Length > LongestReason)
            errors.Add(nameof(Reason), "typed.too-long", LongestReason, reason.Length);
        return (errors.Any ? null : plan, reason.Length == 0 ? null : reason, errors);
    }
}
