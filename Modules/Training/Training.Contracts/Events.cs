namespace Training.Contracts;

/// <summary>A person has met what a course asks for: hours and parts. Told once for each person and course.</summary>
/// <param name="PersonId">The person's id in the register; somebody of the staff has an id that the register does not know.</param>
/// <param name="Qualification">"kokemusasiantuntija" when the course makes the person a trained expert by experience, "" when it gives no qualification.</param>
/// <param name="Minutes">How long the person took part, all sessions of the course together.</param>
/// <param name="CompletedOn">The day of the last meeting or recording that counted.</param>
public sealed record TrainingCompleted(Guid PersonId, Guid CourseId, string Title, string Qualification, int Minutes, DateOnly CompletedOn, DateTimeOffset At);
