using Foundation;
using Foundation.Messaging;
using Foundation.Privacy;
using Foundation.Ui;
using NodaTime;
using Recruitment.Applying;
using Recruitment.Data;

namespace Recruitment.Handling;

/// <summary>An application that came by phone or on paper, typed by the coordinator. It goes the same way as any other.</summary>
/// <param name="Via">"phone" or "paper".</param>
/// <param name="AgreedTo">Number of the text that the person was read, or had on the paper.</param>
public sealed record EnterApplication(ApplicationInput Typed, string Via, Guid? CampaignId, int? AgreedTo);

public abstract record Entering
{
    private Entering() { }
    public sealed record Done(Guid ApplicationId) : Entering;
    public sealed record Refused(Errors Errors) : Entering;
}

public static class EnterApplicationHandler
{
    public static async Task<(Entering, Cascade?)> Handle(
        EnterApplication command, RecruitmentDb db, Vault vault, Organisation organisation, Sender sender, IClock clock, CancellationToken ct)
    {
        var errors = new Errors(RecruitmentTexts.T);
        var details = command.Typed.Read(errors);
        if (command.Via is not (Application.ByPhone or Application.OnPaper))
            errors.Add("Via", "problem.required");
        var consent = await Consents.CurrentAsync(db, ct);
        if (command.AgreedTo != consent.Number)
            errors.Add("Consent", command.AgreedTo is null ? "enter.consent-missing" : "consent.changed");
        if (errors.Any || details is null)
            return (new Entering.Refused(errors), null);
        var by = By.Now(sender, clock);
        var token = Secret.New();
        var application = new Application(token, vault, command.CampaignId, null, command.Via, details.Language, by.At);
        application.Keep(vault.Seal(command.Typed.ToJson()), $"{details.FirstName} {details.LastName}", details.Email, details.Phone);
        application.Send(details, consent.Number, by);
        db.Applications.Add(application);
        // The programme's own mailbox need not hear what its coordinator has just typed.
        return (new Entering.Done(application.Id), [.. ApplicantLetters.Sent(application, token, organisation, by.At).OfType<Foundation.Mail.Letter>().Where(letter => letter.Kind == "recruitment.application-received")]);
    }
}
