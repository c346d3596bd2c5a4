using Foundation;
using Foundation.Messaging;
using Foundation.Privacy;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Recruitment.Data;

namespace Recruitment.Applying;

/// <summary>The applicant has looked everything over and agrees to the text with this number.</summary>
public sealed record SendApplication(string Token, int? AgreedTo);

public abstract record Sending
{
    private Sending() { }
    public sealed record Sent : Sending;
    public sealed record NotThere : Sending;
    public sealed record AlreadySent : Sending;
    public sealed record NotAgreed : Sending;

    /// <summary>The text has changed since the page was opened: it is to be read again.</summary>
    public sealed record TextChanged : Sending;

    /// <summary>Something is missing or wrong, on whichever page.</summary>
    public sealed record Incomplete(Errors Errors) : Sending;
}

public static class SendApplicationHandler
{
    public static async Task<(Sending, Cascade?)> Handle(SendApplication command, RecruitmentDb db, Vault vault, Organisation organisation, IClock clock, CancellationToken ct)
    {
        var hash = Secret.Hash(command.Token);
        if (await db.Applications.Include(a => a.Steps).SingleOrDefaultAsync(a => a.TokenHash == hash, ct) is not { } application)
            return (new Sending.NotThere(), null);
        if (application.Stage != ApplicationStage.Draft)
            return (new Sending.AlreadySent(), null);
        var errors = new Errors(RecruitmentTexts.T);
        if (ApplicationInput.From(vault.OpenOrNull(application.Answers)).Read(errors) is not { } details)
            return (new Sending.Incomplete(errors), null);
        if (command.AgreedTo is not { } agreed)
            return (new Sending.NotAgreed(), null);
        if (agreed != (await Consents.CurrentAsync(db, ct)).Number)
            return (new Sending.TextChanged(), null);
        var by = new By(null, $"{details.FirstName} {details.LastName}", clock.GetCurrentInstant());
        application.Send(details, agreed, by);
        return (new Sending.Sent(), ApplicantLetters.Sent(application, command.Token, organisation, by.At));
    }
}
