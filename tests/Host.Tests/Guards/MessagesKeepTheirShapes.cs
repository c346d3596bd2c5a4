namespace Host.Tests.Guards;

/// <summary>
/// Stored messages outlive a release: names and shapes are promises. A change here is a new version with a lift from the old one, not a new snapshot;
/// only a message that was never in production may simply change.
/// </summary>
public class MessagesKeepTheirShapes
{
    [Fact]
    public void Every_named_message_looks_as_approved() => string.Join('\n', House.Messages.All
        .OrderBy(message => message.Name.Name, StringComparer.Ordinal).ThenBy(message => message.Name.Version)
        .Select(message => $"{message.Name.Name} v{message.Name.Version}\n{Indented(Shape.Of(message.Type))}")).ShouldMatchApproved();

    [Fact]
    public void A_renamed_field_and_a_field_that_may_suddenly_be_missing_are_seen()
    {
        Shape.Of(typeof(Before)).ShouldBe("id: id\nnote: text\nrows: list of object\n  cents: whole number\n");
        Shape.Of(typeof(Renamed)).ShouldBe("id: id\nremark: text\nrows: list of object\n  cents: whole number\n");
        Shape.Of(typeof(Loosened)).ShouldBe("id: id\nnote: text or null\nrows: list of object\n  cents: whole number or null\n");
    }

    private static string Indented(string shape) => string.Concat(shape.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => $"  {line}\n"));

    private sealed record Before(Guid Id, string Note, IReadOnlyList<Row> Rows);

    private sealed record Renamed(Guid Id, string Remark, IReadOnlyList<Row> Rows);

    private sealed record Loosened(Guid Id, string? Note, IReadOnlyList<LooseRow> Rows);

    private sealed record Row(long Cents);

    private sealed record LooseRow(long? Cents);
}
