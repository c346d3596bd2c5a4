using Foundation.Mail;
using Microsoft.EntityFrameworkCore;
using Training.Data;
using Training.Telling;

namespace Training.Listening;

/// <summary>A letter of ours did not arrive: the person comes to the call list.</summary>
public static class LetterRefusedHandler
{
    private const string Prefix = "training:";

    public static async Task Handle(LetterRefused told, TrainingDb db, Teller teller, CancellationToken ct)
    {
        if (told.About?.StartsWith(Prefix, StringComparison.Ordinal) != true || told.About[Prefix.Length..].Split('/') is not [var person, var session] || !Guid.TryParse(person, out var personId))
            return;
        var kind = told.Kind["training.".Length..];
        if (!News.All.Contains(kind))
            return;
        if (session.StartsWith(Teller.OfCourse, StringComparison.Ordinal) && Guid.TryParse(session[Teller.OfCourse.Length..], out var course))
            teller.CallInstead(kind, personId, null, await db.Courses.Where(c => c.Id == course).Select(c => c.Title).SingleAsync(ct));
        else
            teller.CallInstead(kind, personId, Guid.TryParse(session, out var sessionId) ? sessionId : null);
    }
}
