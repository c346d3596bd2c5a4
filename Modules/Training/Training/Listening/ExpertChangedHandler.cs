using Recruitment.Contracts;
using Training.Data;

namespace Training.Listening;

/// <summary>Newer facts of a person; where the person stands stays as it was.</summary>
public static class ExpertChangedHandler
{
    public static async Task Handle(ExpertChanged told, TrainingDb db, CancellationToken ct) =>
        (await db.PersonOrNewAsync(told.Expert.ExpertId, ct)).Learn(told.Expert);
}
