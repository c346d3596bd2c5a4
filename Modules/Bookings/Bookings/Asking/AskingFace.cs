using Foundation;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Bookings.Asking;

internal static class AskingFace
{
    public static ModuleBuilder AddAsking(this ModuleBuilder module)
    {
        module.Messages.Name<AskOn>("bookings.ask-on", 1).Name<AskNext>("bookings.ask-next", 1);
        module.Services.AddSingleton(module.Configuration.GetSection("Bookings:Asking").Get<AskingPace>() ?? new AskingPace());
        return module
            .Check("an asking goes on only while its request waits for people, and knows when to look again", AskingInvariants.RunningAsync)
            .Check("who was asked in an asking has the offer", AskingInvariants.AskedAsync);
    }
}
