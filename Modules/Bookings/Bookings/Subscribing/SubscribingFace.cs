using Foundation;

namespace Bookings.Subscribing;

internal static class SubscribingFace
{
    public static ModuleBuilder AddSubscribing(this ModuleBuilder module) => module.Endpoints(FeedEndpoint.Map);
}
