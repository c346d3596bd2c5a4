using Foundation.Privacy;
using Host.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Host.SigningIn;

/// <param name="Ticket">As <see cref="AskForCode"/> gave it to this browser.</param>
public sealed record TryCode(string Ticket, string Code);

/// <summary>The link in the mail was opened and its button pressed.</summary>
public sealed record TryLink(string Token);

public abstract record SignInTried
{
    public sealed record SignedIn(Guid AccountId, string? ReturnTo) : SignInTried;

    public sealed record WrongCode(int TriesLeft) : SignInTried;

    /// <summary>Used, too old, or too many wrong tries: a new one is needed.</summary>
    public sealed record Gone : SignInTried;
}

public static class TryCodeHandler
{
    public static async Task<SignInTried> Handle(TryCode command, HostDb db, SignInOptions options, IClock clock, CancellationToken ct)
    {
        var parts = command.Ticket.Split('.');
        var now = clock.GetCurrentInstant();
        if (parts.Length != 2 || !Guid.TryParse(parts[0], out var id) || await db.SignInTickets.FindAsync([id], ct) is not { } ticket || !ticket.IsOpen(now, options))
            return new SignInTried.Gone();
        if (Secret.Same(ticket.CodeHash, Secret.Hash(parts[1] + command.Code)) && ticket.AccountId is { } account)
        {
            ticket.UsedAt = now;
            return new SignInTried.SignedIn(account, ticket.ReturnTo);
        }
        ticket.WrongTries++;
        return ticket.IsOpen(now, options) ? new SignInTried.WrongCode(options.WrongTries - ticket.WrongTries) : new SignInTried.Gone();
    }
}

public static class TryLinkHandler
{
    public static async Task<SignInTried> Handle(TryLink command, HostDb db, SignInOptions options, IClock clock, CancellationToken ct)
    {
        var hash = Secret.Hash(command.Token);
        var now = clock.GetCurrentInstant();
        var ticket = await db.SignInTickets.FirstOrDefaultAsync(t => t.LinkHash == hash, ct);
        if (ticket?.AccountId is not { } account || !ticket.IsOpen(now, options))
            return new SignInTried.Gone();
        ticket.UsedAt = now;
        return new SignInTried.SignedIn(account, ticket.ReturnTo);
    }
}
