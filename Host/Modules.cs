using Foundation;

namespace Host;

/// <summary>The modules of this installation, in the order of the path a person goes.</summary>
public static class Modules
{
    public static readonly IReadOnlyList<IModule> All = [new HostModule(), new Recruitment.RecruitmentModule(), new Bookings.BookingsModule(), new Fees.FeesModule()];
}
