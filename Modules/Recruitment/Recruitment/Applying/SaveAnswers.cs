using Foundation;
using Foundation.Mail;
using Foundation.Privacy;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Recruitment.Data;

namespace Recruitment.Applying;

/// <summary>Keeps what has been typed. With the first address that can be written to, the way back is mailed.</summary>
public sealed record SaveAnswers(string Token, ApplicationInput Typed);

public enum AnswersKept { Kept, NotThere, AlreadySent }

public static class SaveAnswersHandler
{
    public static async Task<(AnswersKept, Letter?)> Handle(SaveAnswers command, RecruitmentDb db, Vault vault, Organisation organisation, IClock clock, CancellationToken ct)
    {
        var hash = Secret.Hash(command.Token);
        if (await db.Applications.SingleOrDefaultAsync(a => a.TokenHash == hash, ct) is not { } application)
            return (AnswersKept.NotThere, null);
        if (application.Stage != ApplicationStage.Draft)
            return (AnswersKept.AlreadySent, null);
        var typed = command.Typed;
        var email = Typed.Empty(typed.Email) ? null : EmailAddresses.Check(typed.Email!).Value;
        var phone = Typed.Empty(typed.Phone) ? null : PhoneNumbers.Check(typed.Phone!).Value;
        var name = $"{PersonNames.Check(typed.FirstName ?? "").Value} {PersonNames.Check(typed.LastName ?? "").Value}".Trim();
        application.Keep(vault.Seal(typed.ToJson()), name, email, phone);
        if (email is null || application.LinkMailed)
            return (AnswersKept.Kept, null);
        application.MailedLink();
        return (AnswersKept.Kept, ApplicantLetters.WayBack(application, command.Token, organisation, clock.GetCurrentInstant()));
    }
}
