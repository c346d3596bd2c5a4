using Foundation;
using Foundation.Ui;

namespace Bookings.Evidencing;

internal static class EvidencingFace
{
    public static ModuleBuilder AddEvidencing(this ModuleBuilder module) => module
        .Endpoints(EvidenceFiles.Map)
        .Nav("/bookings/evidence", () => BookingsTexts.T["nav.evidence"], 36, Roles.Coordinator);
}
