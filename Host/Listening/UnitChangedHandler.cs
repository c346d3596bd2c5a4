using Bookings.Contracts;
using Foundation.Ui;
using Host.Data;
using Host.SigningIn;

namespace Host.Listening;

/// <summary>A unit's contacts and approvers, complete each time: who is no longer listed is out.</summary>
public static class UnitChangedHandler
{
    public static async Task Handle(UnitChanged news, HostDb db, CancellationToken ct)
    {
        if (!await Accounts.IsNewsAsync(db, news.UnitId, news.Revision, ct))
            return;
        var people = news.People.Select(person => new Known(person.PersonId, person.Name, person.Email, person.Language, RoleOf(person), news.UnitId));
        await Accounts.ReplaceAsync(db, Accounts.UnitSource(news.UnitId), [.. people.Distinct()], ct);
    }

    private static string RoleOf(UnitPerson person) => person.Role switch
    {
        "contact" => Roles.Unit,
        "approver" => Roles.Approver,
        _ => throw new InvalidOperationException($"A unit has no people in the role '{person.Role}'."),
    };
}
