using Recruitment.Contracts;
using Training.Data;

namespace Training.Listening;

/// <summary>A pause from tasks is no pause from training: places that the person has stay theirs.</summary>
public static class ExpertPausedHandler
{
    public static async Task Handle(ExpertPaused told, TrainingDb db, CancellationToken ct) =>
        (await db.PersonOrNewAsync(told.ExpertId, ct)).Is(PersonState.Paused, told.Revision);
}
