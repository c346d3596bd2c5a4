namespace Recruitment.Applying;

/// <summary>Where an application is and who acts next, as keys of texts: the same on the applicant's page and the coordinator's board.</summary>
internal static class ApplicationProgress
{
    /// <summary>Null when nothing more happens.</summary>
    public static string? Next(Application application, InterviewTime? agreed, bool timesOffered) => application.Stage switch
    {
        ApplicationStage.Draft => "finish",
        ApplicationStage.Received => "read",
        ApplicationStage.Interview when agreed is not null => "meet",
        ApplicationStage.Interview when timesOffered => "choose",
        ApplicationStage.Interview => "offer",
        ApplicationStage.Interviewed => "decide",
        ApplicationStage.WaitingList => "wait",
        ApplicationStage.Accepted => "training",
        _ => null,
    };

    public static IReadOnlyList<(string Key, string State)> Steps(Application application)
    {
        var at = application.Stage switch
        {
            ApplicationStage.Received => 1,
            ApplicationStage.Interview => 1,
            ApplicationStage.Interviewed => 2,
            ApplicationStage.WaitingList => 2,
            ApplicationStage.Accepted or ApplicationStage.Declined => 3,
            _ => -1,
        };
        return [.. new[] { "sent", "interview", "decision" }.Select((key, i) => (key, i == 0 || i < at ? "done" : i == at ? "now" : "next"))];
    }
}
