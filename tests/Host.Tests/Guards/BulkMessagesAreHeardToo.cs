using Foundation.Messaging;

namespace Host.Tests.Guards;

/// <summary>A message that carries many of another message stands in for them: a module that hears the single one and not the many would miss what the many tell.</summary>
public class BulkMessagesAreHeardToo
{
    [Fact]
    public void Who_hears_a_message_hears_the_one_that_carries_many_of_it() => Deaf(House.Messages).ShouldBeEmpty();

    [Fact]
    public void The_planted_offender_is_found()
    {
        var messages = new Messages().Name<One>("planted.one", 1).Name<Many>("planted.many", 1);
        messages.Listen("planted", typeof(OneHandler));
        Deaf(messages).ShouldBe(["planted hears planted.one but not planted.many"]);
    }

    private static IEnumerable<string> Deaf(Messages messages) =>
        from many in messages.All
        from part in Shape.TypesIn(many.Type)
        where part != many.Type && messages.IsNamed(part)
        from handler in messages.HandlersOf(part)
        where messages.HandlersOf(many.Type).All(other => other.Module != handler.Module)
        select $"{handler.Module} hears {messages.NameOf(part).Name} but not {many.Name.Name}";

    private sealed record One(Guid Id);

    private sealed record Many(IReadOnlyList<One> All);

    private static class OneHandler
    {
        public static void Handle(One _) { }
    }
}
