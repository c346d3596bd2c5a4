using Foundation.Mail;
using Training.Telling;

namespace Training.Listening;

/// <summary>A letter of ours did not arrive: the person comes to the call list.</summary>
public static class LetterRefusedHandler
{
    private const string Prefix = "training:";

    public static void Handle(LetterRefused told, Teller teller)
    {
        if (told.About?.StartsWith(Prefix, StringComparison.Ordinal) != true || told.About[Prefix.Length..].Split('/') is not [var person, var session] || !Guid.TryParse(person, out var personId))
            return;
        var kind = told.Kind["training.".Length..];
        if (News.All.Contains(kind))
            teller.CallInstead(kind, personId, Guid.TryParse(session, out var sessionId) ? sessionId : null);
    }
}
