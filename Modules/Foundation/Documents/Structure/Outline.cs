namespace Foundation.Documents.Structure;

/// <summary>A heading that a reader's list of bookmarks shows, and the place that it jumps to.</summary>
internal sealed record Bookmark(int Level, string Title)
{
    public int Page { get; set; }
    public double Top { get; set; }
}

/// <summary>The bookmarks as a tree: what stands below a chapter is folded until somebody opens it.</summary>
internal static class Outline
{
    private sealed record Node(int Level, Bookmark? Mark, int Number, List<Node> Below);

    /// <returns>The number of the outline's object, or null when there is nothing to list.</returns>
    public static int? Put(PdfObjects file, IReadOnlyList<Bookmark> bookmarks, IReadOnlyList<int> pageObjects)
    {
        if (bookmarks.Count == 0)
            return null;
        var root = new Node(0, null, file.Reserve(), []);
        var path = new Stack<Node>([root]);
        foreach (var mark in bookmarks)
        {
            while (path.Peek().Level >= mark.Level)
                path.Pop();
            var node = new Node(mark.Level, mark, file.Reserve(), []);
            path.Peek().Below.Add(node);
            path.Push(node);
        }
        file.Put(root.Number, $"<< /Type /Outlines{Ends(root)} /Count {root.Below.Count} >>");
        PutBelow(root);
        return root.Number;

        void PutBelow(Node parent)
        {
            foreach (var (index, node) in parent.Below.Index())
            {
                var before = index > 0 ? $" /Prev {parent.Below[index - 1].Number} 0 R" : "";
                var after = index + 1 < parent.Below.Count ? $" /Next {parent.Below[index + 1].Number} 0 R" : "";
                var below = node.Below.Count > 0 ? $"{Ends(node)} /Count -{node.Below.Count}" : "";
                file.Put(node.Number, $"<< /Title {PdfObjects.Text(node.Mark!.Title)} /Parent {parent.Number} 0 R{before}{after}{below} /Dest [{pageObjects[node.Mark.Page]} 0 R /XYZ null {PdfObjects.Say(node.Mark.Top)} null] >>");
                PutBelow(node);
            }
        }
    }

    private static string Ends(Node node) => $" /First {node.Below[0].Number} 0 R /Last {node.Below[^1].Number} 0 R";
}
