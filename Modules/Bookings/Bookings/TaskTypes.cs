namespace Bookings;

/// <summary>What an expert can be asked to do. The keys are stored and told to other modules; the words are in the texts as "task.KEY".</summary>
public static class TaskTypes
{
    public const string Workshop = "workshop", Clinic = "clinic", SteeringGroup = "steering-group", Lecture = "lecture", Panel = "panel",
        Interview = "interview", Media = "media", Other = "other";

    public static readonly IReadOnlyList<string> All = [Workshop, Clinic, SteeringGroup, Lecture, Panel, Interview, Media, Other];

    /// <summary>Meeting clients as an expert by experience asks for the training; developing a service does not.</summary>
    public static bool NeedsQualification(string taskType) => taskType == Clinic;

    public static string Say(string taskType, string language) => BookingsTexts.T.Say(language, "task." + taskType);
}
