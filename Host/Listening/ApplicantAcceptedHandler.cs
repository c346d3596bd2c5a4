using Host.Data;
using Recruitment.Contracts;

namespace Host.Listening;

/// <summary>Somebody accepted may sign in before they are active: to follow their training.</summary>
public static class ApplicantAcceptedHandler
{
    public static Task Handle(ApplicantAccepted news, HostDb db, CancellationToken ct) => ExpertActivatedHandler.KnowAsync(news.Expert, db, ct);
}
