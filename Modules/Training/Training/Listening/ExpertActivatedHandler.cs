using Recruitment.Contracts;
using Training.Data;

namespace Training.Listening;

/// <summary>The person is in the register (again).</summary>
public static class ExpertActivatedHandler
{
    public static async Task Handle(ExpertActivated told, TrainingDb db, CancellationToken ct)
    {
        var person = await db.PersonOrNewAsync(told.Expert.ExpertId, ct);
        person.Learn(told.Expert);
        person.Is(PersonState.Active, told.Expert.Revision);
    }
}
