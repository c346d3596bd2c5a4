using Foundation;
using Foundation.Calendar;
using Foundation.Mail;
using Foundation.Messaging;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Training.Data;

namespace Training.Surveying;

/// <summary>The group's link by mail to addresses that the coordinator types. All get the same link; we keep no list of who was asked beside the mails themselves.</summary>
public sealed record MailSurvey(Guid GroupId, string? Addresses);

public abstract record MailSurveyOutcome
{
    private MailSurveyOutcome() { }

    public sealed record Sent(int Count) : MailSurveyOutcome;
    public sealed record Refused(Errors Errors) : MailSurveyOutcome;
    public sealed record Closed : MailSurveyOutcome;
}

public static class MailSurveyHandler
{
    private const int Most = 300;

    public static async Task<(MailSurveyOutcome, Cascade?)> Handle(MailSurvey command, TrainingDb db, Organisation organisation, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        var round = await db.SurveyRounds.AsNoTracking().Include(r => r.Groups).SingleOrDefaultAsync(r => r.Groups.Any(g => g.Id == command.GroupId), ct);
        if (round is null || round.IsOver(now))
            return (new MailSurveyOutcome.Closed(), null);
        var errors = new Errors(TrainingTexts.T);
        var typed = (command.Addresses ?? "").Split([' ', '\t', '\r', '\n', ',', ';'], StringSplitOptions.RemoveEmptyEntries);
        var wrong = typed.FirstOrDefault(one => Typed.Email(one) is null);
        if (wrong is not null)
            errors.Add("Form.Addresses", "round.address-wrong", wrong);
        else if (typed.Length is 0 or > Most)
            errors.Add("Form.Addresses", "round.addresses-missing", Most);
        if (errors.Any)
            return (new MailSurveyOutcome.Refused(errors), null);
        var (survey, group) = (await db.Surveys.AsNoTracking().SingleAsync(s => s.Id == round.SurveyId, ct), round.Groups.Single(g => g.Id == command.GroupId));
        var addresses = typed.Select(one => one.ToLowerInvariant()).Distinct().ToList();
        return (new MailSurveyOutcome.Sent(addresses.Count), new Cascade(addresses.Select(address => Ask(address, survey, round, group, organisation, now))));
    }

    private static Letter Ask(string address, Survey survey, SurveyRound round, SurveyGroup group, Organisation organisation, Instant now)
    {
        const string language = Languages.Default;
        string Say(string key, params object[] values) => TrainingTexts.T.Say(language, key, values);
        var last = Helsinki.Say(round.ClosesOn, language);
        return Letter.To(new Reader(null, address, address, language), "training.survey", Say("survey.mail-subject", survey.Title, last), now)
            .Regarding("survey:" + round.Id)
            .Paragraph(Say("survey.mail-words", organisation.Name, last))
            .Link(Say("survey.mail-link"), new Uri(organisation.Link("/survey/" + group.Code)))
            .Note(Say("survey.anonymous"))
            .Note(Say("news.questions", organisation.Phone, organisation.Mailbox))
            .Until(Helsinki.At(round.ClosesOn.PlusDays(1), LocalTime.Midnight));
    }
}
