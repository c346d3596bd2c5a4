using Foundation.Ui;
using Host.Data;
using Host.SigningIn;
using Recruitment.Contracts;

namespace Host.Listening;

/// <summary>A person in the register may sign in, when there is an address to send the code to.</summary>
public static class ExpertActivatedHandler
{
    public static Task Handle(ExpertActivated news, HostDb db, CancellationToken ct) => KnowAsync(news.Expert, db, ct);

    internal static async Task KnowAsync(ExpertFacts expert, HostDb db, CancellationToken ct)
    {
        if (!await Accounts.IsNewsAsync(db, expert.ExpertId, expert.Revision, ct))
            return;
        Known[] people = string.IsNullOrWhiteSpace(expert.Email) ? [] : [AsKnown(expert)];
        await Accounts.ReplaceAsync(db, Accounts.ExpertSource(expert.ExpertId), people, ct);
    }

    internal static Known AsKnown(ExpertFacts expert) =>
        new(expert.ExpertId, $"{expert.FirstName} {expert.LastName}", expert.Email!, expert.Language, Roles.Expert, expert.ExpertId);
}
