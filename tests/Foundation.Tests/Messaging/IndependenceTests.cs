using NodaTime;
using Rig;

namespace Foundation.Tests.Messaging;

public class IndependenceTests
{
    [Theory, EveryProduct]
    public async Task Two_listeners_of_one_message_succeed_and_fail_each_on_its_own(Product product)
    {
        await using var house = await TrialHouse.OpenAsync(product);
        house.Script().FailAt("trial.NoteTold");
        var note = await house.WriteNoteAsync();
        await house.RestAsync();
        (await house.HeardAsync()).Select(h => (h.Listener, h.About)).ShouldBe([("echo.NoteTold", note)]);

        house.Script().GoOnAt("trial.NoteTold");
        house.Clock.Advance(Duration.FromSeconds(1));
        await house.RestAsync();

        (await house.HeardAsync()).Select(h => h.Listener).ShouldBe(["echo.NoteTold", "trial.NoteTold: a note", "trial.Ping"]);
        house.Script().Times("echo.NoteTold").ShouldBe(1);
        house.Script().Times("trial.NoteTold").ShouldBe(2);
    }
}
