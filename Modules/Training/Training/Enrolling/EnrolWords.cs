namespace Training.Enrolling;

/// <summary>Why somebody did not get a place, in words.</summary>
public static class EnrolWords
{
    /// <returns>Null when the person has a place, waits or had asked already.</returns>
    public static string? Refusal(EnrolOutcome outcome, string language) => outcome switch
    {
        EnrolOutcome.Overlaps overlaps => TrainingTexts.T.Say(language, "overlap", SessionWords.When(overlaps.Meeting, language)),
        EnrolOutcome.Closed => TrainingTexts.T.Say(language, "enrol.closed"),
        EnrolOutcome.NotForYou => TrainingTexts.T.Say(language, "enrol.not-for-you"),
        EnrolOutcome.Unknown => TrainingTexts.T.Say(language, "enrol.unknown"),
        _ => null,
    };
}
