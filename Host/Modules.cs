using Bookings;
using Fees;
using Foundation;
using Handbook;
using Recruitment;
using Training;

namespace Host;

/// <summary>The modules of this installation, in the order of the path a person goes.</summary>
public static class Modules
{
    public static IReadOnlyList<IModule> All => [new RecruitmentModule(), new TrainingModule(), new BookingsModule(), new FeesModule(), new HandbookModule(), new HostModule()];
}
