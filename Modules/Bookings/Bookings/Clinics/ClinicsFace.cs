using Foundation;
using Foundation.Ui;
using Microsoft.Extensions.DependencyInjection;

namespace Bookings.Clinics;

internal static class ClinicsFace
{
    public static ModuleBuilder AddClinics(this ModuleBuilder module)
    {
        module.Messages.Name<SettleClinics>("bookings.settle-clinics", 1).Name<SettleClinic>("bookings.settle-clinic", 1).Name<AskReplacement>("bookings.ask-replacement", 1);
        module.Services.AddSingleton(ClinicRules.From(module.Configuration));
        return module
            .Nav("/clinics", () => BookingsTexts.T["nav.clinics"], 22, Roles.Coordinator, Roles.Unit)
            .Check("a clinic is of one request for a clinic", ClinicInvariants.OfRequestsAsync)
            .Check("a reserved slot of a clinic has a time of its own", ClinicInvariants.VisitsAsync);
    }
}
