using Foundation;
using Foundation.Calendar;
using Foundation.Messaging;
using Foundation.Privacy;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Recruitment.Agreeing;
using Recruitment.Applying;
using Recruitment.Contracts;
using Recruitment.Data;
using Recruitment.Inviting;
using Recruitment.Registering;

namespace Recruitment.Handling;

/// <summary>Accepted, on the waiting list or declined, with the letter as the coordinator has written it.</summary>
/// <param name="Subject">Of the letter; ignored for somebody without mail, who is called.</param>
public sealed record DecideApplication(Guid ApplicationId, ApplicationStage To, string Subject, string Words);

public abstract record Decision
{
    private Decision() { }
    public sealed record Done : Decision;
    public sealed record NotThere : Decision;

    /// <summary>It has been decided or withdrawn meanwhile.</summary>
    public sealed record NotNow : Decision;

    /// <summary>Somebody in the register has the same address or number: they are one person, or one of the two is wrong.</summary>
    public sealed record AlreadyInRegister(SameContact Same) : Decision;
}

public static class DecideApplicationHandler
{
    public static readonly IReadOnlyList<ApplicationStage> Decisions = [ApplicationStage.Accepted, ApplicationStage.WaitingList, ApplicationStage.Declined];

    public static async Task<(Decision, Cascade?)> Handle(
        DecideApplication command, RecruitmentDb db, Invitations invitations, Vault vault, PrivacyLog privacy, Sender sender, IClock clock, CancellationToken ct)
    {
        if (!Decisions.Contains(command.To))
            throw new ArgumentOutOfRangeException(nameof(command), command.To, "Not a decision.");
        if (await db.Applications.Include(a => a.Steps).SingleOrDefaultAsync(a => a.Id == command.ApplicationId, ct) is not { } application)
            return (new Decision.NotThere(), null);
        if (!application.IsOngoing || application.Stage == command.To)
            return (new Decision.NotNow(), null);
        var by = By.Now(sender, clock);
        var told = new Cascade();
        if (command.To == ApplicationStage.Accepted)
        {
            var errors = new Errors(RecruitmentTexts.T);
            var details = ApplicationInput.From(vault.OpenOrNull(application.Answers)).Read(errors)
                ?? throw new InvalidOperationException($"Application {application.Id} was sent but cannot be read: {string.Join(", ", errors.Select(problem => problem.Field))}.");
            if (await SameContact.FindAsync(db, details, except: null, ct) is { } same)
                return (new Decision.AlreadyInRegister(same), null);
            var expert = Expert.Accept(details, vault, by.At);
            db.Experts.Add(expert);
            application.Became(expert.Id);
            privacy.Changed(expert.Id, "recruitment.accepted");
            told.Add(new ApplicantAccepted(expert.Facts(vault), by.At.ToDateTimeOffset()));
            told.Add(new AskForAgreements(expert.Id));
        }
        var agreed = await db.InterviewTimes.SingleOrDefaultAsync(t => t.AgreedFor == application.Id && t.StartsAt > by.At, ct);
        agreed?.LetGo();
        told.AddRange(await invitations.EndAsync(application, ct));
        application.Move(command.To, by);
        if (application.Email is not null)
        {
            var letter = Foundation.Mail.Letter.To(new(application.ExpertId, application.Name, application.Email, application.Language), "recruitment.decided", command.Subject, by.At)
                .Regarding($"application:{application.Id}");
            foreach (var paragraph in command.Words.Split("\n\n", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                letter = letter.Paragraph(paragraph);
            told.Add(agreed is null ? letter : letter.With(InterviewCalendar.Entry(agreed, application.Language, CalendarMethod.Cancel)));
        }
        return (new Decision.Done(), told);
    }
}
