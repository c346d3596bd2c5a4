using Foundation.Documents.Layout;

namespace Foundation.Documents.Structure;

/// <summary>Writes the tree from the document down to its marks, and the way back from each page to the elements (the parent tree).</summary>
internal sealed class StructureTree(PdfObjects file, IReadOnlyList<Page> pages, IReadOnlyList<int> pageObjects)
{
    private readonly List<int[]> owners = [.. pages.Select(page => new int[page.Marks])];
    private readonly List<(int Element, int Key)> pressed = [];

    /// <summary>The annotations of each page, which stand in its dictionary.</summary>
    public IReadOnlyList<List<int>> Annotations { get; } = [.. pages.Select(_ => new List<int>())];

    /// <returns>The number of the tree's root.</returns>
    public int Put(Element document)
    {
        var root = file.Reserve();
        var top = Put(document, root);
        var parents = owners.Select((page, index) => $"{index} [{PdfObjects.Refs(page)}]").Concat(pressed.Select(one => $"{one.Key} {one.Element} 0 R"));
        file.Put(root, $"<< /Type /StructTreeRoot /K {top} 0 R /ParentTree << /Nums [{string.Join(' ', parents)}] >> /ParentTreeNextKey {pages.Count + pressed.Count} >>");
        return root;
    }

    private int Put(Element element, int parent)
    {
        var number = file.Reserve();
        // Marks of the page that the element names are told by their number alone.
        var home = element.Kids.OfType<Mark>().FirstOrDefault()?.Page;
        var kids = new List<string>();
        foreach (var kid in element.Kids)
            kids.Add(kid switch
            {
                Child child => $"{Put(child.Element, number)} 0 R",
                Mark mark => Owned(mark, number, home),
                Pressed link => Put(link.Annotation, number),
                _ => throw new InvalidOperationException($"An element cannot hold {kid}."),
            });
        var page = home is { } index ? $" /Pg {pageObjects[index]} 0 R" : "";
        file.Put(number, $"<< /Type /StructElem /S /{element.Tag} /P {parent} 0 R{page}{element.Entries} /K [{string.Join(' ', kids)}] >>");
        return number;
    }

    private string Owned(Mark mark, int element, int? home)
    {
        owners[mark.Page][mark.Number] = element;
        return mark.Page == home ? $"{mark.Number}" : $"<< /Type /MCR /Pg {pageObjects[mark.Page]} 0 R /MCID {mark.Number} >>";
    }

    private string Put(Annotation link, int element)
    {
        var key = pages.Count + pressed.Count;
        var box = string.Join(' ', new[] { link.Left, link.Low, link.Right, link.High }.Select(PdfObjects.Say));
        var number = file.Add($"<< /Type /Annot /Subtype /Link /F 4 /Border [0 0 0] /StructParent {key} /Contents {PdfObjects.Text(link.Words())} /Rect [{box}] /A << /Type /Action /S /URI /URI {PdfObjects.Ascii(link.Address)} >> >>");
        Annotations[link.Page].Add(number);
        pressed.Add((element, key));
        return $"<< /Type /OBJR /Pg {pageObjects[link.Page]} 0 R /Obj {number} 0 R >>";
    }
}
