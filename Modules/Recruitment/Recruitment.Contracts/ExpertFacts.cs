namespace Recruitment.Contracts;

/// <summary>
/// Everything the other modules may know of one person in the register. Each listener keeps only the part it needs.
/// </summary>
/// <param name="Revision">Rises by one on every change of the person; a listener ignores facts older than what it holds.</param>
/// <param name="Role">"kokemusasiantuntija" or "kehittajaasiakas".</param>
/// <param name="Channel">How the person wants to be reached: "email" or "phone".</param>
/// <param name="Municipality">Municipality code of Statistics Finland, e.g. "205" (Kajaani).</param>
/// <param name="TravelsTo">Codes of the municipalities the person has said they can travel to, their own included.</param>
/// <param name="Languages">ISO 639-1 codes of the languages the person can work in.</param>
/// <param name="Language">Language of mails and pages to the person: "fi" or "en".</param>
/// <param name="ExperienceAreas">Keys of experience areas, e.g. "mielenterveys".</param>
/// <param name="Qualified">Has what clinic and expert work asks for (training done). A developer client need not.</param>
/// <param name="Needs">Accessibility needs in the person's own words; null when none. Health data: store encrypted or not at all.</param>
public sealed record ExpertFacts(
    Guid ExpertId, int Revision, string FirstName, string LastName, string? Email, string? Phone, string Role, string Channel,
    string Municipality, IReadOnlyList<string> TravelsTo, IReadOnlyList<string> Languages, string Language,
    IReadOnlyList<string> ExperienceAreas, bool Qualified, string? Needs);
