using System.Reflection;
using System.Runtime.CompilerServices;
using Foundation.Messaging;

namespace Host.Tests.Guards;

public class MessagesAreNamedAndHeard
{
    [Fact]
    public void Every_named_message_is_heard_or_its_module_says_why_not() => Unheard(House.Messages).ShouldBeEmpty();

    [Fact]
    public void Every_message_bears_the_name_of_the_module_that_tells_it() => Misnamed(House.Messages).ShouldBeEmpty();

    [Fact]
    public void Every_contract_is_a_named_message_or_part_of_one() => Nameless(House.Messages, Contracts).ShouldBeEmpty();

    [Fact]
    public void Every_message_that_a_handler_lets_cascade_is_named() => NamelessCascades(House.Messages).ShouldBeEmpty();

    [Fact]
    public void The_planted_offenders_are_found()
    {
        var messages = new Messages().Name<Lonely>("planted.lonely", 1);
        messages.Listen("planted", typeof(TellHandler));
        Unheard(messages).ShouldBe(["planted.lonely"]);
        Misnamed(messages).ShouldBe(["planted.lonely"], "it lives in the assembly of the tests");
        Nameless(messages, [typeof(Lonely), typeof(Part), typeof(Nobodys)]).ShouldBe([nameof(Nobodys)]);
        NamelessCascades(messages).ShouldBe(["planted.Tell: Nobodys"]);
    }

    [Fact]
    public void A_message_declared_unheard_is_not_found() => Unheard(new Messages().Name<Lonely>("planted.lonely", 1, unheard: "planted")).ShouldBeEmpty();

    private static IEnumerable<Type> Contracts => House.Messages.All.Select(message => message.Type.Assembly)
        .Where(assembly => assembly.GetName().Name!.EndsWith(".Contracts", StringComparison.Ordinal)).Distinct().SelectMany(assembly => assembly.GetExportedTypes());

    private static IEnumerable<string> Unheard(Messages messages) =>
        messages.All.Where(message => message.Name.Unheard is null && messages.HandlersOf(message.Type).Count == 0).Select(message => message.Name.Name);

    private static IEnumerable<string> Misnamed(Messages messages) =>
        messages.All.Where(message => message.Name.Name.Split('.')[0] != House.ModuleOf(message.Type.Assembly)).Select(message => message.Name.Name);

    private static IEnumerable<string> Nameless(Messages messages, IEnumerable<Type> contracts)
    {
        var parts = messages.All.SelectMany(message => Shape.TypesIn(message.Type)).ToHashSet();
        return contracts.Where(type => !parts.Contains(type)).Select(type => type.Name);
    }

    /// <summary>The first of what a handler returns may be an outcome for the caller; whatever follows goes on its way.</summary>
    private static IEnumerable<string> NamelessCascades(Messages messages) =>
        from handler in messages.AllHandlers
        from type in Returned(handler.Type.GetMethod("Handle", BindingFlags.Public | BindingFlags.Static)!.ReturnType).Skip(1)
        where !messages.IsNamed(type) && type != typeof(Later) && !typeof(IEnumerable<object>).IsAssignableFrom(type)
        select $"{handler.Listener}: {type.Name}";

    private static Type[] Returned(Type type) =>
        typeof(Task).IsAssignableFrom(type) ? type.IsGenericType ? Returned(type.GetGenericArguments()[0]) : []
        : typeof(ITuple).IsAssignableFrom(type) ? type.GetGenericArguments() : [type];

    private sealed record Lonely(IReadOnlyList<Part> Parts);

    private sealed record Part(string Text);

    private sealed record Nobodys;

    private sealed record Tell;

    private static class TellHandler
    {
        public static Task<(string Outcome, Nobodys Event)> Handle(Tell _) => Task.FromResult(("done", new Nobodys()));
    }
}
