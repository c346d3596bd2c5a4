using Foundation;
using Foundation.Calendar;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Recruitment.Agreeing;
using Recruitment.Data;

namespace Recruitment.Demo;

/// <summary>Publishes the example texts of the demo.</summary>
public sealed record PublishExamples;

public sealed record ExamplesPublished(int Count);

public static class PublishExamplesHandler
{
    public static ExamplesPublished Handle(PublishExamples _, RecruitmentDb db, Sender sender, IClock clock)
    {
        var by = By.Now(sender, clock);
        foreach (var kind in AgreementTexts.Kinds)
            db.AgreementTexts.Add(AgreementText.Publish(kind, 1, RecruitmentTexts.T.Say("fi", "agree.example." + kind), RecruitmentTexts.T.Say("en", "agree.example." + kind),
                kind == AgreementKind.Agreement ? 24 : null, Helsinki.Date(by.At).PlusYears(-3), by));
        return new(AgreementTexts.Kinds.Count);
    }
}

/// <summary>Invented people have signed, or have not: of every ten, six have both in force, one is about to end, one has ended, one lacks the pledge and one lacks both.</summary>
/// <param name="After">How many came before these, so that batches go on alike.</param>
public sealed record SignInBulk(IReadOnlyList<Guid> People, int After);

public sealed record SignedInBulk(int Count);

public static class SignInBulkHandler
{
    public static async Task<SignedInBulk> Handle(SignInBulk command, RecruitmentDb db, Sender sender, IClock clock, CancellationToken ct)
    {
        var today = Helsinki.Date(clock.GetCurrentInstant());
        var texts = await AgreementTexts.InUseAsync(db, today, ct);
        var people = await db.Experts.Where(e => command.People.Contains(e.Id)).ToDictionaryAsync(e => e.Id, ct);
        // Somebody to try things with is always there.
        var first = InventedPeople.Make(1).Single().Details.Email;
        var count = 0;
        foreach (var (index, id) in command.People.Index())
        {
            var expert = people[id];
            var number = command.After + index;
            var state = expert.Email == first ? 0 : number % 10;
            LocalDate? agreed = state switch
            {
                6 => today.PlusMonths(-24).PlusDays(5 + number % 50),
                7 => today.PlusMonths(-25),
                8 => null,
                _ => today.PlusMonths(-1 - number % 12),
            };
            if (agreed is { } from)
                Sign(expert, AgreementKind.Agreement, from);
            if (state is not (8 or 9))
                Sign(expert, AgreementKind.Pledge, agreed!.Value);
            if (number % 8 == 1)
            {
                var extract = new RecordExtract(id);
                extract.Show(today.PlusMonths(-1 - number % 9), sender.Name);
                db.RecordExtracts.Add(extract);
            }
        }

        return new(count);

        void Sign(Expert expert, AgreementKind kind, LocalDate from)
        {
            var terms = Standing.Terms(texts[kind], [], from)!.Value;
            var paper = expert.Email is null;
            db.Signatures.Add(new Signature(expert.Id, texts[kind], paper ? SignedHow.Paper : SignedHow.Link, terms.From, terms.Until,
                new By(paper ? sender.PersonId : expert.Id, paper ? sender.Name : expert.Name, Helsinki.At(from, new LocalTime(12, 0)))));
            count++;
        }
    }
}
