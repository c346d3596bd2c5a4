namespace Training;

/// <summary>How a state is shown in a list.</summary>
public static class StateWords
{
    public static string Kind(EnrolmentState state) => state switch
    {
        EnrolmentState.Seated => "success",
        EnrolmentState.Requested or EnrolmentState.Offered => "waiting",
        EnrolmentState.Waiting => "info",
        EnrolmentState.NoShow => "warning",
        _ => "neutral",
    };

    /// <summary>Those who wait for a decision first, those who are out last.</summary>
    public static int Order(EnrolmentState state) => state switch
    {
        EnrolmentState.Requested => 0,
        EnrolmentState.Offered => 1,
        EnrolmentState.Seated or EnrolmentState.NoShow => 2,
        EnrolmentState.Waiting => 3,
        _ => 4,
    };
}
