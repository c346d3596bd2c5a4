using Foundation.Privacy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Recruitment.Contracts;
using Training.Data;

namespace Training.Listening;

/// <summary>Forgets the name, the address and every word by or about the person. That somebody took part stays for the counts; a proof of training shows no name any more.</summary>
public static class PersonErasedHandler
{
    public static async Task Handle(PersonErased told, TrainingDb db, CancellationToken ct)
    {
        (await db.PersonOrNewAsync(told.ExpertId, ct)).Learn(told.Facts());
        var person = told.ExpertId;
        var enrolments = db.Enrolments.Where(enrolment => enrolment.PersonId == person).Select(enrolment => enrolment.Id);
        await db.Completions.Where(one => one.PersonId == person).ExecuteUpdateAsync(set => set.SetProperty(one => one.ShownName, PersonErased.Nameless), ct);
        await db.EnrolmentEnds.Where(end => enrolments.Contains(end.EnrolmentId)).ExecuteUpdateAsync(set => set.SetProperty(end => end.Reason, (string?)null), ct);
        await db.Feedbacks.Where(feedback => enrolments.Contains(feedback.EnrolmentId)).ExecuteUpdateAsync(set => set.SetProperty(feedback => feedback.Words, (string?)null), ct);
        await db.Calls.Where(call => call.PersonId == person).ExecuteDeleteAsync(ct);
        await db.CertificateLinks.Where(link => db.Completions.Any(one => one.Id == link.CompletionId && one.PersonId == person)).ExecuteDeleteAsync(ct);
        await db.LearnerLinks.Where(link => link.PersonId == person).ExecuteDeleteAsync(ct);
    }

    public static async Task<IReadOnlyList<Remembered>> RememberedAsync(IServiceProvider services, Guid person, CancellationToken ct)
    {
        var db = services.GetRequiredService<TrainingDb>();
        var kept = TrainingTexts.T["remembered.dates-kept"];
        return
        [
            new(TrainingTexts.T["remembered.person"], await db.People.CountAsync(one => one.Id == person, ct)),
            new(TrainingTexts.T["remembered.enrolments"], await db.Enrolments.CountAsync(one => one.PersonId == person, ct), kept),
            new(TrainingTexts.T["remembered.recordings"], await db.Viewings.CountAsync(one => one.PersonId == person, ct), kept),
            new(TrainingTexts.T["remembered.completions"], await db.Completions.CountAsync(one => one.PersonId == person, ct), kept),
        ];
    }
}
