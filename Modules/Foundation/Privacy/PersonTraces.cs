using Foundation.Mail;
using Foundation.Mail.Reading;
using Foundation.Persistence;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Foundation.Privacy;

/// <summary>
/// What the foundation itself holds of a person: letters to and about them, and their name as an actor in the privacy log. Who has looked at whose data stays
/// known by id, as the log must.
/// </summary>
public static class PersonTraces
{
    public static async Task<IReadOnlyList<Remembered>> OfAsync(IServiceProvider services, Guid person, CancellationToken ct)
    {
        var db = services.GetRequiredService<FoundationDb>();
        return
        [
            new(UiTexts.T["remembered.letters"], await db.Letters.CountAsync(letter => letter.PersonId == person, ct)),
            new(UiTexts.T["remembered.log"], await db.PrivacyEntries.CountAsync(line => line.Subject == person, ct), UiTexts.T["remembered.log.kept"]),
        ];
    }

    /// <summary>What was written to the person, for the file of their own data. The privacy log stands beside the register's own part.</summary>
    public static async Task<object?> OwnFileAsync(IServiceProvider services, Guid person, CancellationToken ct)
    {
        var letters = await services.GetRequiredService<FoundationDb>().Letters.AsNoTracking().Where(letter => letter.PersonId == person).OrderBy(letter => letter.QueuedAt)
            .Select(letter => new { kind = letter.Kind, subject = letter.Subject, at = letter.QueuedAt.ToString(), state = letter.State.ToString() }).ToListAsync(ct);
        return letters.Count == 0 ? null : new { letters };
    }

    /// <summary>Letters keep when they went and what became of them. One that still waits is not sent any more.</summary>
    /// <param name="words">Name, address and number, as subjects of letters to others may hold them.</param>
    public static async Task ForgetAsync(FoundationDb db, MailFolder folder, Guid person, string? address, IReadOnlyCollection<string> words, string nameless, CancellationToken ct)
    {
        var key = address?.ToLowerInvariant();
        var letters = await db.Letters.Where(letter => letter.PersonId == person || (key != null && letter.Address.ToLower() == key)).ToListAsync(ct);
        letters.ForEach(letter => letter.Forget(nameless));
        foreach (var word in words)
            await db.Letters.Where(letter => letter.Subject.Contains(word)).ExecuteUpdateAsync(set => set.SetProperty(letter => letter.Subject, ""), ct);
        await db.PrivacyEntries.Where(line => line.ByPerson == person).ExecuteUpdateAsync(set => set.SetProperty(line => line.ByName, nameless), ct);
        ForgetMails(folder, words);
    }

    /// <summary>Where letters go to a folder instead of a mail server, their copies to the person and those that name them to others go too.</summary>
    private static void ForgetMails(MailFolder folder, IReadOnlyCollection<string> words)
    {
        if (!Directory.Exists(folder.Path))
            return;
        foreach (var file in Directory.EnumerateFiles(folder.Path, "*.eml"))
        {
            var mail = Eml.Read(File.ReadAllBytes(file));
            var text = string.Join('\n', mail.Header("To"), mail.Header("Subject"), mail.First("text/plain")?.Text);
            if (words.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase)))
                File.Delete(file);
        }
    }
}
