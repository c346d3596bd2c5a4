namespace Bookings;

/// <summary>How many tasks one person has taken in one calendar year: what fairness goes by, without counting the whole history each time.</summary>
public sealed class TaskCount
{
    private TaskCount() { }

    public TaskCount(Guid expertId, int year) => (ExpertId, Year) = (expertId, year);

    public Guid ExpertId { get; private set; }
    public int Year { get; private set; }
    public int Count { get; private set; }
    public int Version { get; private set; }

    public void Add(int change) => Count += change;
}
