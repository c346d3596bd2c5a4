using System.Globalization;
using System.Security.Cryptography;
using Foundation;
using Foundation.Mail;
using Foundation.Privacy;
using Host.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Host.SigningIn;

/// <summary>Somebody typed a mail address on the sign-in page.</summary>
/// <param name="Caller">Network address of the browser.</param>
/// <param name="Language">Of the page, for the mail.</param>
/// <param name="ReturnTo">Where they were going, on this site.</param>
public sealed record AskForCode(string Email, string Caller, string Language, string? ReturnTo);

public abstract record CodeAsked
{
    /// <summary>The same answer whether or not anybody has the address.</summary>
    /// <param name="Ticket">Comes back with the code, from the same browser.</param>
    public sealed record Sent(string Ticket) : CodeAsked;

    public sealed record TooMany : CodeAsked;
}

public static class AskForCodeHandler
{
    public static async Task<(CodeAsked, Letter?)> Handle(
        AskForCode command, HostDb db, Organisation organisation, SignInOptions options, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        var (address, caller) = (Secret.Hash(Accounts.Normal(command.Email)), Secret.Hash(command.Caller));
        await ForgetOldAsync(db, now, ct);
        var hourAgo = now - Duration.FromHours(1);
        var recent = await db.SignInTickets.Where(t => t.CreatedAt > hourAgo && (t.AddressHash == address || t.CallerHash == caller))
            .Select(t => new { t.AddressHash, t.CallerHash }).ToListAsync(ct);
        if (recent.Count(t => t.AddressHash == address) >= options.PerAddressAnHour || recent.Count(t => t.CallerHash == caller) >= options.PerCallerAnHour)
            return (new CodeAsked.TooMany(), null);

        var email = Accounts.Normal(command.Email);
        var account = await db.Accounts.AsNoTracking().FirstOrDefaultAsync(a => a.Email == email, ct);
        var code = RandomNumberGenerator.GetInt32(1_000_000).ToString("D6", CultureInfo.InvariantCulture);
        var (browser, link) = (Secret.New(), Secret.New());
        var ticket = new SignInTicket
        {
            AddressHash = address, CallerHash = caller, AccountId = account?.Id, CodeHash = Secret.Hash(browser + code), LinkHash = Secret.Hash(link),
            CreatedAt = now, ExpiresAt = now + Duration.FromMinutes(Math.Min(10, options.Minutes)), ReturnTo = command.ReturnTo,
        };
        db.SignInTickets.Add(ticket);
        var letter = account is null ? null : Write(account, command.Language, code, new Uri(organisation.Link($"/sign-in/link/{link}")), ticket, options);
        return (new CodeAsked.Sent($"{ticket.Id:N}.{browser}"), letter);
    }

    private static Letter Write(Account account, string language, string code, Uri link, SignInTicket ticket, SignInOptions options)
    {
        string Say(string key, params object?[] values) => HostTexts.T.Say(language, key, values);
        return Letter.To(new Reader(account.Id, account.Name, account.Email, language), "host.sign-in", Say("mail.subject"), ticket.CreatedAt)
            .Until(ticket.ExpiresAt)
            .Paragraph(Say("mail.code", code))
            .Paragraph(Say("mail.or-link"))
            .Link(Say("mail.link"), link)
            .Note(Say("mail.note", Math.Min(10, options.Minutes)));
    }

    private static Task<int> ForgetOldAsync(HostDb db, Instant now, CancellationToken ct)
    {
        var yesterday = now - Duration.FromDays(1);
        return db.SignInTickets.Where(t => t.CreatedAt < yesterday).ExecuteDeleteAsync(ct);
    }
}
