using Host.Data;
using Recruitment.Contracts;

namespace Host.Listening;

/// <summary>A new address, name or language. A pause needs no listener: who pauses still sees their own tasks and fees.</summary>
public static class ExpertChangedHandler
{
    public static Task Handle(ExpertChanged news, HostDb db, CancellationToken ct) => ExpertActivatedHandler.KnowAsync(news.Expert, db, ct);
}
