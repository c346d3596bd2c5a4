using Host.Data;
using Host.SigningIn;
using Recruitment.Contracts;

namespace Host.Listening;

/// <summary>Who has left is signed out at the next click.</summary>
public static class ExpertLeftHandler
{
    public static Task Handle(ExpertLeft news, HostDb db, CancellationToken ct) => CloseAsync(news.ExpertId, news.Revision, db, ct);

    internal static async Task CloseAsync(Guid expertId, int revision, HostDb db, CancellationToken ct)
    {
        if (await Accounts.IsNewsAsync(db, expertId, revision, ct))
            await Accounts.ReplaceAsync(db, Accounts.ExpertSource(expertId), [], ct);
    }
}
