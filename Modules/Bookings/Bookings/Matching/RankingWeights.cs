namespace Bookings.Matching;

/// <summary>How much each thing counts when experts are ranked (settings <c>Bookings:Ranking</c>). Points; the sum decides, then fewer tasks, then a lot drawn for the request.</summary>
public sealed class RankingWeights
{
    /// <summary>For each experience area that is asked for and that the person has.</summary>
    public int SameExperience { get; set; } = 40;
    /// <summary>The person lives where the task is.</summary>
    public int SameMunicipality { get; set; } = 20;
    /// <summary>The person has said they travel there.</summary>
    public int TravelsThere { get; set; } = 10;
    /// <summary>The person is a trained expert by experience.</summary>
    public int Qualified { get; set; } = 10;
    /// <summary>Taken off for each task the person has had this year: the same few are not always asked first.</summary>
    public int EachTaskThisYear { get; set; } = 6;
}
