using Foundation.Messaging;
using Host.Tests.Guards;

namespace Host.Tests.Documents;

/// <summary>The picture in docs/architecture.md shows the rooms and arrows that are there, no more and no fewer.</summary>
public class ArchitectureTests
{
    [Fact]
    public void The_picture_shows_what_stands_on_what_and_who_hears_whom() => Document.ShouldHold("architecture.md", "picture", Picture(Stands(), Hears(House.Messages)));

    [Fact]
    public void An_arrow_more_in_the_code_is_an_arrow_more_in_the_picture()
    {
        var messages = new Messages().Name<Planted>("recruitment.planted", 1);
        messages.Listen("fees", typeof(PlantedHandler));
        Hears(messages).ShouldBe([new Arrow("recruitment", "fees", ["planted"])]);
        Should.Throw<ShouldAssertException>(() => Picture(Stands(), Hears(messages)).ShouldBe(Picture(Stands(), Hears(House.Messages))));
    }

    [Fact]
    public void A_picture_that_somebody_redrew_by_hand_is_noticed()
    {
        var file = "# Rooms\n<!-- picture: written from the code -->\nold\n<!-- end of picture -->\nwords";
        Document.Part(file, "picture").ShouldBe("old\n");
        Document.With(file, "picture", "new\n").ShouldBe("# Rooms\n<!-- picture: written from the code -->\nnew\n<!-- end of picture -->\nwords");
        Should.Throw<InvalidOperationException>(() => Document.Part(file, "another"));
    }

    private sealed record Planted;

    private static class PlantedHandler
    {
        public static void Handle(Planted _) { }
    }

    /// <summary>Project references between rooms; contracts are the door of their room, not a room.</summary>
    private static IEnumerable<Arrow> Stands() =>
        from project in House.Sources("Modules", ".csproj").Concat(House.Sources("Host", ".csproj")).Select(Project.Read)
        from other in project.Projects
        where !project.Name.Contains('.') && !other.Contains('.')
        orderby project.Name, other
        select new Arrow(project.Name.ToLowerInvariant(), other.ToLowerInvariant(), []);

    private static IEnumerable<Arrow> Hears(Messages messages) =>
        from message in messages.All
        from handler in messages.HandlersOf(message.Type)
        let teller = message.Name.Name.Split('.')[0]
        where teller != handler.Module
        group message.Name.Name.Split('.')[1] by (teller, handler.Module) into arrow
        orderby arrow.Key
        select new Arrow(arrow.Key.teller, arrow.Key.Module, [.. arrow.Order(StringComparer.Ordinal)]);

    private static string Picture(IEnumerable<Arrow> stands, IEnumerable<Arrow> hears)
    {
        var lines = new List<string> { "```mermaid", "flowchart LR" };
        lines.AddRange(stands.GroupBy(arrow => arrow.To).OrderBy(group => group.Key, StringComparer.Ordinal)
            .SelectMany(group => group.Select(arrow => $"    {arrow.From}[{Room(arrow.From)}] -.-> {arrow.To}[{Room(arrow.To)}]")));
        lines.AddRange(hears.Select(arrow => $"    {arrow.From} -- \"{string.Join("<br/>", arrow.Messages)}\" --> {arrow.To}"));
        return string.Join('\n', lines) + "\n```\n";
    }

    private static string Room(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    private sealed record Arrow(string From, string To, string[] Messages)
    {
        public bool Equals(Arrow? other) => other is not null && From == other.From && To == other.To && Messages.SequenceEqual(other.Messages);
        public override int GetHashCode() => HashCode.Combine(From, To);
    }
}
