namespace Recruitment.Importing;

/// <summary>
/// What one row says of a person. Null means that the row says nothing of it: the register keeps what it knows, and a new person gets the usual.
/// An empty cell therefore never erases anything.
/// </summary>
public sealed record ImportedPerson
{
    public required string FirstName { get; init; }
    public required string LastName { get; init; }
    public required string Municipality { get; init; }
    public string? Email { get; init; }
    public string? Phone { get; init; }
    public IReadOnlyList<string>? TravelsTo { get; init; }
    public IReadOnlyList<string>? Languages { get; init; }
    public string? Language { get; init; }
    public IReadOnlyList<string>? Areas { get; init; }
    public string? Role { get; init; }
    public string? Channel { get; init; }
    public bool? Qualified { get; init; }
    public string? Needs { get; init; }

    public ExpertDetails AsNew()
    {
        var role = Role ?? ExpertRoles.Expert;
        return new ExpertDetails
        {
            FirstName = FirstName, LastName = LastName, Email = Email, Phone = Phone, Municipality = Municipality,
            TravelsTo = TravelsTo ?? [], Languages = Languages ?? ["fi"], Language = Language ?? "fi", ExperienceAreas = Areas ?? [], Role = role,
            Channel = Channel ?? (Email is null ? Channels.Phone : Channels.Email),
            // The word means a trained person; a developer client has no training to have.
            Qualified = Qualified ?? role == ExpertRoles.Expert, Needs = Needs,
        }.InOrder();
    }

    public ExpertDetails Onto(ExpertDetails known) => (known with
    {
        FirstName = FirstName, LastName = LastName, Email = Email ?? known.Email, Phone = Phone ?? known.Phone, Municipality = Municipality,
        TravelsTo = TravelsTo ?? known.TravelsTo, Languages = Languages ?? known.Languages, Language = Language ?? known.Language,
        ExperienceAreas = Areas ?? known.ExperienceAreas, Role = Role ?? known.Role, Channel = Channel ?? known.Channel,
        Qualified = Qualified ?? known.Qualified, Needs = Needs ?? known.Needs,
    }).InOrder();
}
