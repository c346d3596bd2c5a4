using System.Net.Sockets;
using SiteRig;

namespace Host.Tests.Killing;

/// <summary>What people do when a site is gone for a moment.</summary>
internal static class Patience
{
    /// <summary>Does one thing until the site answers. Pressing a button twice must be harmless: that is part of what is tried.</summary>
    public static async Task<T> UntilAnsweredAsync<T>(Func<Task<T>> act)
    {
        for (var limit = Environment.TickCount64 + 600_000; ; await Task.Delay(50))
        {
            try
            {
                return await act();
            }
            catch (Exception failure) when (IsGone(failure) && Environment.TickCount64 < limit)
            {
                continue; // killed in the middle; it comes back
            }
        }
    }

    /// <summary>
    /// The site died under the request. A kill between connecting and the first byte comes out of the client as a bare SocketException ("not connected").
    /// </summary>
    public static bool IsGone(Exception failure) => failure is HttpRequestException or TaskCanceledException or IOException or SocketException;

    /// <summary>One of the demo county's people.</summary>
    public static async Task<Visitor> BeAsync(Uri site, string name)
    {
        var visitor = new Visitor(site);
        await UntilAnsweredAsync(async () =>
        {
            await visitor.GoAsync("/dev/sign-in");
            return await visitor.PressAsync(name);
        });
        return visitor;
    }

    public static bool Has(this Seen page, string button) => page.Document.QuerySelectorAll("main button").Any(found => found.TextContent.Trim() == button);

    public static bool HasForm(this Seen page, string name) => page.Document.QuerySelector($"input[name=_handler][value={name}]") is not null;

    /// <summary>Ids in the links of the page's rows.</summary>
    public static IReadOnlyList<Guid> Linked(this Seen page, string before, string after = "", string inRow = "") =>
    [
        .. page.Document.QuerySelectorAll("main tr").Where(row => row.TextContent.Contains(inRow, StringComparison.Ordinal)).SelectMany(row => row.QuerySelectorAll("a"))
            .Select(link => link.GetAttribute("href") ?? "").Where(link => link.StartsWith(before, StringComparison.Ordinal) && link.EndsWith(after, StringComparison.Ordinal))
            .Select(link => link[before.Length..^after.Length]).Where(id => Guid.TryParse(id, out _)).Select(Guid.Parse).Distinct(),
    ];
}
