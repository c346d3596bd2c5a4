using Host.Data;
using Host.SigningIn;
using Recruitment.Contracts;

namespace Host.Listening;

/// <summary>Who has left is signed out at the next click.</summary>
public static class ExpertLeftHandler
{
    public static async Task Handle(ExpertLeft news, HostDb db, CancellationToken ct)
    {
        if (await Accounts.IsNewsAsync(db, news.ExpertId, news.Revision, ct))
            await Accounts.ReplaceAsync(db, Accounts.ExpertSource(news.ExpertId), [], ct);
    }
}
