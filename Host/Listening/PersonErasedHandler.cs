using Host.Data;
using Host.SigningIn;
using Recruitment.Contracts;

namespace Host.Listening;

/// <summary>Who has left has no account any more; should the leaving arrive later than this, there is none either.</summary>
public static class PersonErasedHandler
{
    public static async Task Handle(PersonErased news, HostDb db, CancellationToken ct)
    {
        if (await Accounts.IsNewsAsync(db, news.ExpertId, news.Revision, ct))
            await Accounts.ReplaceAsync(db, Accounts.ExpertSource(news.ExpertId), [], ct);
    }
}
