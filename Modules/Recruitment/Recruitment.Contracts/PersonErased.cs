namespace Recruitment.Contracts;

/// <summary>
/// The person's data were erased for good, at their wish or because their time was up. Each module forgets what it holds of them: names, addresses, their own
/// words and words about them. What the law asks to be kept, such as a paid fee, stays where it is.
/// </summary>
/// <param name="Revision">As in <see cref="ExpertFacts"/>: facts that were told earlier and arrive later are ignored.</param>
public sealed record PersonErased(Guid ExpertId, int Revision, DateTimeOffset At)
{
    public const string FirstName = "Poistettu", LastName = "henkilö";

    /// <summary>What lists show instead of the name, in every language of the pages: it stands where data stood.</summary>
    public const string Nameless = FirstName + " " + LastName;

    /// <summary>The facts of somebody of whom nothing is known any more.</summary>
    public ExpertFacts Facts() => new(ExpertId, Revision, FirstName, LastName, Email: null, Phone: null, "kokemusasiantuntija", "phone", "", [], [], "fi", [], Qualified: false, Needs: null);
}
