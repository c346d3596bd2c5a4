using Host.Data;
using Recruitment.Contracts;

namespace Host.Listening;

/// <summary>Who has left has no account any more; should the leaving arrive later than this, there is none either.</summary>
public static class PersonErasedHandler
{
    public static Task Handle(PersonErased news, HostDb db, CancellationToken ct) => ExpertLeftHandler.CloseAsync(news.ExpertId, news.Revision, db, ct);
}
