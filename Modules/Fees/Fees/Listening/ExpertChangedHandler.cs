using Fees.Data;
using Recruitment.Contracts;

namespace Fees.Listening;

public static class ExpertChangedHandler
{
    public static Task Handle(ExpertChanged message, FeesDb db, CancellationToken ct) => ExpertCopy.LearnAsync(message.Expert, db, ct);
}
