using System.Security.Claims;

namespace Foundation.Ui;

/// <summary>Who is signed in to this request, and how far that person reaches. Nobody: <see cref="IsSignedIn"/> is false and every reach is empty.</summary>
public sealed class Me
{
    public Me(ClaimsPrincipal user)
    {
        IsSignedIn = user.Identity?.IsAuthenticated == true;
        PersonId = Id(user, PersonClaim) ?? Guid.Empty;
        Name = user.FindFirstValue(NameClaim) ?? "";
        Email = user.FindFirstValue(EmailClaim) ?? "";
        Language = user.FindFirstValue(LanguageClaim) ?? Languages.Default;
        ExpertId = Id(user, ExpertClaim);
        Units = Ids(user, UnitClaim);
        ApprovesFor = Ids(user, ApprovesClaim);
        Roles = user.FindAll(RoleClaim).Select(claim => claim.Value).ToHashSet();
    }

    public const string PersonClaim = "sub", NameClaim = "name", EmailClaim = "email", LanguageClaim = "lang", RoleClaim = "role",
        ExpertClaim = "expert", UnitClaim = "unit", ApprovesClaim = "approves";

    public bool IsSignedIn { get; }
    public Guid PersonId { get; }
    public string Name { get; }
    public string Email { get; }
    public string Language { get; }

    /// <summary>The person's own id in the register, when the person is an expert or a developer client.</summary>
    public Guid? ExpertId { get; }

    /// <summary>Units whose contact the person is.</summary>
    public IReadOnlyList<Guid> Units { get; }

    /// <summary>Units whose fees the person approves.</summary>
    public IReadOnlyList<Guid> ApprovesFor { get; }

    public IReadOnlySet<string> Roles { get; }

    public bool IsCoordinator => Roles.Contains(Ui.Roles.Coordinator);
    public bool IsPayer => Roles.Contains(Ui.Roles.Payer);

    private static Guid? Id(ClaimsPrincipal user, string claim) => Guid.TryParse(user.FindFirstValue(claim), out var id) ? id : null;

    private static Guid[] Ids(ClaimsPrincipal user, string claim) => [.. user.FindAll(claim).Select(found => Guid.Parse(found.Value))];
}
