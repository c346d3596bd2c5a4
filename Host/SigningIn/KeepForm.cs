using System.Text.Json;
using Foundation.Privacy;
using Host.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Host.SigningIn;

/// <summary>Keeps a form for a day. The outcome is the token that gets it back.</summary>
public sealed record KeepForm(KeptForm.Typed Form);

public sealed record FormKept(string Token);

public static class KeepFormHandler
{
    public static readonly Duration For = Duration.FromDays(1);

    public static async Task<FormKept> Handle(KeepForm command, HostDb db, Vault vault, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        await db.KeptForms.Where(form => form.ExpiresAt < now).ExecuteDeleteAsync(ct);
        var token = Secret.New();
        db.KeptForms.Add(new KeptForm
        {
            TokenHash = Secret.Hash(token), ExpiresAt = now + For, Body = vault.Seal(JsonSerializer.Serialize(command.Form)).Ciphertext,
        });
        return new FormKept(token);
    }
}

public static class KeptForms
{
    /// <summary>The form of a token, unless it is gone or was another person's.</summary>
    public static async Task<KeptForm.Typed?> FindAsync(HostDb db, Vault vault, Instant now, string token, Guid person, CancellationToken ct)
    {
        var hash = Secret.Hash(token);
        var kept = await db.KeptForms.AsNoTracking().FirstOrDefaultAsync(form => form.TokenHash == hash && form.ExpiresAt > now, ct);
        var typed = kept is null ? null : JsonSerializer.Deserialize<KeptForm.Typed>(vault.Open(new Sealed(kept.Body)));
        return typed is null || (typed.By is { } by && by != person) ? null : typed;
    }
}
