namespace Foundation;

/// <summary>Who acts: the signed-in person of a page, the person a mailed link was made for, or the programme itself. One per scope.</summary>
public sealed class Sender
{
    public Guid? PersonId { get; private set; }
    public string Name { get; private set; } = "Kokemusasiantuntija";
    /// <summary>A role of <see cref="Ui.Roles"/>, or "programme" for what nobody did by hand.</summary>
    public string Role { get; private set; } = "programme";

    public void Is(Guid? personId, string name, string role) => (PersonId, Name, Role) = (personId, name, role);

    internal void IsSameAs(Sender other) => Is(other.PersonId, other.Name, other.Role);
}
