using Foundation.Privacy;
using NodaTime;
using Recruitment.Contracts;
using Recruitment.Data;

namespace Recruitment.Demo;

/// <summary>Adds many invented people in one transaction. Their contacts are known to be free, so nothing is asked of the register first.</summary>
public sealed record RegisterInBulk(IReadOnlyList<ExpertDetails> People);

public static class RegisterInBulkHandler
{
    public static (IReadOnlyList<Guid>, RegisterChanged) Handle(RegisterInBulk command, RecruitmentDb db, Vault vault, PrivacyLog privacy, IClock clock)
    {
        var now = clock.GetCurrentInstant();
        var experts = command.People.Select(details => Expert.Register(details, vault, now)).ToList();
        db.Experts.AddRange(experts);
        foreach (var expert in experts)
        {
            privacy.Changed(expert.Id, "recruitment.registered");
        }

        return ([.. experts.Select(expert => expert.Id)], new RegisterChanged([.. experts.Select(expert => new ExpertActivated(expert.Facts(vault), now.ToDateTimeOffset()))], [], [], []));
    }
}
