using System.Text;
using System.Text.RegularExpressions;
using Foundation.Messaging;
using Host.Tests.Guards;

namespace Host.Tests.Documents;

/// <summary>docs/messages.md is written from the registry of messages and the comments beside them.</summary>
public partial class MessagesDocumentTests
{
    [Fact]
    public void The_list_of_messages_is_up_to_date() => Document.ShouldHold("messages.md", "messages", List(House.Messages, Comments(House.ProductSources(".cs"))));

    [Fact]
    public void A_message_more_and_a_listener_more_change_the_list()
    {
        var messages = new Messages().Name<Planted>("host.planted", 2, unheard: "it is planted");
        var comments = Comments([]);
        List(messages, comments).ShouldContain("Nobody hears it: it is planted.");
        messages.Listen("fees", typeof(PlantedHandler));
        List(messages, comments).ShouldContain("Told by Host. Heard by Fees (`Planted`).\n\n```\nid: id\n```");
    }

    [Fact]
    public void The_words_beside_a_message_are_found() => Describe("""
        /// <summary>One expert has the place. See <see cref="Offer"/>.</summary>
        /// <param name="At">When.</param>
        [Some]
        public sealed record AssignmentConfirmed(Guid Id);
        """).ShouldBe([("AssignmentConfirmed", "One expert has the place. See Offer.")]);

    private sealed record Planted(Guid Id);

    private static class PlantedHandler
    {
        public static void Handle(Planted _) { }
    }

    private static string List(Messages messages, Dictionary<string, string> comments)
    {
        var text = new StringBuilder();
        foreach (var module in messages.All.GroupBy(message => message.Name.Name.Split('.')[0]).OrderBy(module => module.Key, StringComparer.Ordinal))
        {
            text.Append($"## {Room(module.Key)}\n\n");
            var ordered = module.OrderBy(message => !Contract(message.Type)).ThenBy(message => message.Name.Name, StringComparer.Ordinal).ThenBy(message => message.Name.Version);
            foreach (var (name, type) in ordered)
                Describe(text, messages, name, type, comments.GetValueOrDefault(type.Name, ""));
        }
        return text.ToString();
    }

    private static void Describe(StringBuilder text, Messages messages, MessageName name, Type type, string comment)
    {
        text.Append($"### {name.Name} v{name.Version}\n\n");
        if (comment.Length > 0)
            text.Append($"{comment}\n\n");
        var listeners = messages.HandlersOf(type).GroupBy(handler => handler.Module).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => $"{Room(group.Key)} ({string.Join(", ", group.Select(handler => $"`{handler.Listener.Split('.')[1]}`").Order(StringComparer.Ordinal))})").ToList();
        text.Append(listeners.Count > 0 ? $"Told by {Room(name.Name.Split('.')[0])}. Heard by {string.Join(", ", listeners)}.\n\n" : $"Nobody hears it: {name.Unheard}.\n\n");
        var shape = Shape.Of(type);
        text.Append(shape.Length > 0 ? $"```\n{shape}```\n\n" : "It carries nothing.\n\n");
    }

    private static bool Contract(Type type) => type.Assembly.GetName().Name!.EndsWith(".Contracts", StringComparison.Ordinal);

    private static string Room(string module) => char.ToUpperInvariant(module[0]) + module[1..];

    private static Dictionary<string, string> Comments(IEnumerable<Source> sources) => sources
        .SelectMany(source => Describe(source.Text)).GroupBy(found => found.Name).ToDictionary(found => found.Key, found => found.First().Words);

    private static IEnumerable<(string Name, string Words)> Describe(string source) => Commented().Matches(source.ReplaceLineEndings("\n"))
        .Select(match => (match.Groups["name"].Value, Plain(match.Groups["words"].Value)));

    private static string Plain(string comment) =>
        Spaces().Replace(Reference().Replace(comment.Replace("///", ""), "$1"), " ").Replace("&lt;", "<").Replace("&gt;", ">").Trim();

    [GeneratedRegex(@"/// <summary>(?<words>(?:(?!</summary>)[\s\S])*?)</summary>[^\n]*\n(?:[ \t]*(?:///|\[)[^\n]*\n)*[ \t]*public sealed record (?<name>\w+)")]
    private static partial Regex Commented();

    [GeneratedRegex("""<(?:see cref|paramref name)="([\w.]+)" ?/>""")]
    private static partial Regex Reference();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
