using System.Security.Claims;
using Foundation.Ui;
using Host.Data;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.EntityFrameworkCore;

namespace Host.SigningIn;

/// <summary>The signed-in session: the cookie says only who; what they may is read from the database on every request, so that a removed person is out at once.</summary>
public static class Session
{
    public const string Scheme = "session";

    public static Task StartAsync(HttpContext http, Guid accountId) => http.SignInAsync(Scheme, new ClaimsPrincipal(
        new ClaimsIdentity([new Claim(Me.PersonClaim, accountId.ToString())], Scheme, Me.NameClaim, Me.RoleClaim)));

    public static Task EndAsync(HttpContext http) => http.SignOutAsync(Scheme);

    public static async Task RenewAsync(CookieValidatePrincipalContext context)
    {
        var db = context.HttpContext.RequestServices.GetRequiredService<HostDb>();
        var identity = Guid.TryParse(context.Principal?.FindFirstValue(Me.PersonClaim), out var id) ? await IdentityAsync(db, id, context.HttpContext.RequestAborted) : null;
        if (identity is not null)
        {
            context.ReplacePrincipal(new ClaimsPrincipal(identity));
            return;
        }
        context.RejectPrincipal();
        await EndAsync(context.HttpContext);
    }

    /// <summary>One query.</summary>
    private static async Task<ClaimsIdentity?> IdentityAsync(HostDb db, Guid id, CancellationToken ct)
    {
        var account = await db.Accounts.AsNoTracking().Include(a => a.Grants).FirstOrDefaultAsync(a => a.Id == id, ct);
        if (account is null || account.Grants.Count == 0)
            return null;
        var identity = new ClaimsIdentity(Scheme, Me.NameClaim, Me.RoleClaim);
        identity.AddClaims([new(Me.PersonClaim, account.Id.ToString()), new(Me.NameClaim, account.Name), new(Me.EmailClaim, account.Email),
            new(Me.LanguageClaim, account.ChosenLanguage ?? account.Language)]);
        identity.AddClaims(account.Grants.Select(grant => grant.Role).Distinct().Select(role => new Claim(Me.RoleClaim, role)));
        identity.AddClaims(account.Grants.Where(grant => grant.Reach is not null && ReachClaim.ContainsKey(grant.Role))
            .Select(grant => new Claim(ReachClaim[grant.Role], grant.Reach.ToString()!)));
        return identity;
    }

    private static readonly Dictionary<string, string> ReachClaim = new()
    {
        [Roles.Expert] = Me.ExpertClaim, [Roles.Unit] = Me.UnitClaim, [Roles.Approver] = Me.ApprovesClaim,
    };
}
