using Foundation.Messaging;
using Foundation.Privacy;
using NodaTime;
using Recruitment.Contracts;
using Recruitment.Data;

namespace Recruitment.Registering;

/// <summary>Adds a person to the register by hand.</summary>
public sealed record RegisterExpert(ExpertDetails Details);

public abstract record Registration
{
    public sealed record Done(Guid ExpertId) : Registration;

    public sealed record Refused(SameContact Same) : Registration;
}

public static class RegisterExpertHandler
{
    public static async Task<(Registration, ExpertActivated?)> Handle(
        RegisterExpert command, RecruitmentDb db, Vault vault, PrivacyLog privacy, IClock clock, CancellationToken ct)
    {
        if (await SameContact.FindAsync(db, command.Details, except: null, ct) is { } same)
        {
            return (new Registration.Refused(same), null);
        }

        var now = clock.GetCurrentInstant();
        var expert = Expert.Register(command.Details, vault, now);
        db.Experts.Add(expert);
        privacy.Changed(expert.Id, "recruitment.registered");
        return (new Registration.Done(expert.Id), new ExpertActivated(expert.Facts(vault), now.ToDateTimeOffset()));
    }
}
