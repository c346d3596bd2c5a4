using Foundation.Messaging;
using Trial;

namespace Foundation.Tests.Messaging;

/// <summary>What is wrong with a handler or a name is said at start, not when the first message is lost.</summary>
public class RegistrationTests
{
    [Fact]
    public void A_name_or_a_type_is_given_once()
    {
        Should.Throw<InvalidOperationException>(() => new Messages().Name<Ping>("a", 1).Name<Posted>("a", 1)).Message.ShouldContain("named twice");
        Should.Throw<InvalidOperationException>(() => new Messages().Name<Ping>("a", 1).Name<Ping>("b", 1)).Message.ShouldContain("named twice");
    }

    [Fact]
    public void A_module_has_one_listener_of_a_name()
    {
        var messages = new Messages();
        messages.Listen("trial", typeof(PingHandler));

        Should.Throw<InvalidOperationException>(() => messages.Listen("trial", typeof(PingHandler))).Message.ShouldContain("trial.Ping");
    }

    [Theory]
    [InlineData(typeof(WithoutHandleHandler), "no public static Handle method")]
    [InlineData(typeof(WithoutMessageHandler), "takes no message")]
    [InlineData(typeof(ValueTaskHandler), "Task")]
    [InlineData(typeof(ValueTaskOfOutcomeHandler), "Task")]
    [InlineData(typeof(AsyncVoidHandler), "async void")]
    public void A_handler_that_the_engine_could_not_run_is_refused(Type handler, string reason) =>
        Should.Throw<InvalidOperationException>(() => new Messages().Listen("trial", handler)).Message.ShouldContain(reason);

    internal static class WithoutHandleHandler;

    internal static class WithoutMessageHandler
    {
        public static void Handle() { }
    }

    internal static class ValueTaskHandler
    {
        public static ValueTask Handle(Ping ping) => throw new NotSupportedException(ping.ToString());
    }

    internal static class ValueTaskOfOutcomeHandler
    {
        public static ValueTask<Posted> Handle(Ping ping) => new(new Posted(ping.Id));
    }

    internal static class AsyncVoidHandler
    {
        public static async void Handle(Ping ping) => await Task.FromResult(ping);
    }
}
