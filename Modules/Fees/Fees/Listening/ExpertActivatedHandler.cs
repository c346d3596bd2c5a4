using Fees.Data;
using Recruitment.Contracts;

namespace Fees.Listening;

public static class ExpertActivatedHandler
{
    public static Task Handle(ExpertActivated message, FeesDb db, CancellationToken ct) => ExpertCopy.LearnAsync(message.Expert, db, ct);
}
