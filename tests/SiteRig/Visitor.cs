using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.WebUtilities;

namespace SiteRig;

/// <summary>A browser without script: follows links and redirects, keeps cookies, and submits forms as they were rendered.</summary>
public sealed class Visitor : IDisposable
{
    private readonly HttpClient http;

    public Visitor(Uri site)
    {
        Site = site;
        http = new HttpClient(new SocketsHttpHandler { CookieContainer = Cookies, AllowAutoRedirect = false }) { BaseAddress = site, Timeout = TimeSpan.FromSeconds(60) };
    }

    public Uri Site { get; }
    public CookieContainer Cookies { get; } = new();

    /// <summary>For requests that no page would make.</summary>
    public HttpClient Http => http;

    /// <summary>Where the visitor is.</summary>
    public Seen Page { get; private set; } = null!;

    public Task<Seen> GoAsync(string address) => ArriveAsync(new HttpRequestMessage(HttpMethod.Get, address));

    /// <summary>The back button, or another tab: what was seen before is on the screen again, without asking the site.</summary>
    public void Return(Seen before) => Page = before;

    public Task<Seen> ClickAsync(string selector) => GoAsync(Page.One(selector).GetAttribute("href")!);

    /// <summary>Follows the one link of the main part that begins with these words.</summary>
    public Task<Seen> FollowAsync(string words) =>
        GoAsync(Page.Document.QuerySelectorAll("main a").Single(link => Words(link).StartsWith(words, StringComparison.Ordinal)).GetAttribute("href")!);

    /// <summary>Submits a form of the page with everything it holds, changed by what is typed.</summary>
    /// <param name="typed">By field name. Null takes a field out, as an unticked box.</param>
    /// <param name="button">Words of the button pressed; its first otherwise.</param>
    public Task<Seen> SubmitAsync(string form, Dictionary<string, string?>? typed = null, string? button = null)
    {
        var found = Page.One(form);
        return ArriveAsync(Filled(found, Buttons(found).FirstOrDefault(b => button is null || Words(b) == button), Typed(typed)));
    }

    /// <summary>Goes to the page and submits its form of this name; a field named again has several values.</summary>
    public async Task<Seen> SendAsync(string address, string form, params (string Field, string? Value)[] typed)
    {
        await GoAsync(address);
        var found = Page.One($"input[name=_handler][value={form}]").Closest("form")!;
        return await ArriveAsync(Filled(found, Buttons(found).FirstOrDefault(), typed));
    }

    /// <summary>Presses the button with these words, in whatever form it stands.</summary>
    public Task<Seen> PressAsync(string button, Dictionary<string, string?>? typed = null) => FillAsync(button, Typed(typed));

    /// <summary>Fills in the form that has the button with these words, and presses it; a field named again has several values.</summary>
    public Task<Seen> FillAsync(string button, params (string Field, string? Value)[] typed)
    {
        var pressed = Button(button);
        return ArriveAsync(Filled(pressed.Closest("form")!, pressed, typed));
    }

    /// <summary>Chooses a file in the field and presses the button with these words.</summary>
    public Task<Seen> UploadAsync(string button, string field, string fileName, byte[] bytes)
    {
        var pressed = Button(button);
        var file = new ByteArrayContent(bytes);
        file.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
        return ArriveAsync(Filled(pressed.Closest("form")!, pressed, [], body => body.Add(file, field, fileName)));
    }

    private IElement Button(string words) => Page.Document.QuerySelectorAll("button").FirstOrDefault(b => Words(b) == words)
        ?? throw new InvalidOperationException($"No button '{words}' on {Page.Address}: {string.Join(" | ", Page.Document.QuerySelectorAll("button").Select(Words))}");

    private static IEnumerable<IElement> Buttons(IElement form) => form.QuerySelectorAll("button");

    private static (string, string?)[] Typed(Dictionary<string, string?>? typed) => [.. (typed ?? []).Select(pair => (pair.Key, pair.Value))];

    private HttpRequestMessage Filled(IElement form, IElement? pressed, (string Field, string? Value)[] typed, Action<MultipartFormDataContent>? attach = null)
    {
        var rendered = form.QuerySelectorAll("input, textarea, select").Where(Counts).SelectMany(Values);
        if (pressed?.GetAttribute("name") is { } name)
            rendered = rendered.Append(KeyValuePair.Create(name, pressed.GetAttribute("value") ?? ""));
        var fields = rendered.Where(pair => typed.All(one => one.Field != pair.Key)).ToList();
        fields.AddRange(typed.Where(one => one.Value is not null).Select(one => KeyValuePair.Create(one.Field, one.Value!)));
        var address = form.GetAttribute("action") is { Length: > 0 } action ? action : Page.Address;
        if (form.GetAttribute("method") is "get")
            return new HttpRequestMessage(HttpMethod.Get, QueryHelpers.AddQueryString(address.Split('?')[0], fields.Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value))));
        var request = new HttpRequestMessage(HttpMethod.Post, address)
        {
            Content = form.GetAttribute("enctype") == "multipart/form-data" ? Multipart(fields, attach) : new FormUrlEncodedContent(fields),
        };
        request.Headers.Add("Origin", Site.GetLeftPart(UriPartial.Authority));
        return request;
    }

    private static MultipartFormDataContent Multipart(List<KeyValuePair<string, string>> fields, Action<MultipartFormDataContent>? attach)
    {
        var body = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
            body.Add(new StringContent(value), name);
        attach?.Invoke(body);
        return body;
    }

    private static bool Counts(IElement field) => field.HasAttribute("name") && !field.HasAttribute("disabled")
        && field is not IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } and not IHtmlInputElement { Type: "file" };

    private static IEnumerable<KeyValuePair<string, string>> Values(IElement field) => field switch
    {
        IHtmlSelectElement select => select.SelectedOptions.Select(option => KeyValuePair.Create(select.Name!, option.Value)),
        IHtmlTextAreaElement area => [new(area.Name!, area.Value)],
        IHtmlInputElement input => [new(input.Name!, input.Value)],
        _ => [],
    };

    private static string Words(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private async Task<Seen> ArriveAsync(HttpRequestMessage request)
    {
        for (var redirects = 0; ; redirects++)
        {
            using var sent = request;
            using var answer = await http.SendAsync(sent);
            if (answer.Headers.Location is not { } next || (int)answer.StatusCode is < 300 or >= 400)
                return Page = await SeeAsync(answer);
            if (redirects > 10)
                throw new InvalidOperationException($"Going round in circles at {next}.");
            var to = new Uri(answer.RequestMessage!.RequestUri!, next);
            if (to.Authority != Site.Authority)
                throw new InvalidOperationException($"Led away to {to}.");
            request = new HttpRequestMessage(HttpMethod.Get, to);
        }
    }

    private static async Task<Seen> SeeAsync(HttpResponseMessage answer)
    {
        var html = await answer.Content.ReadAsStringAsync();
        var headers = answer.Headers.Concat(answer.Content.Headers).ToDictionary(h => h.Key, h => string.Join(", ", h.Value), StringComparer.OrdinalIgnoreCase);
        return new Seen((int)answer.StatusCode, answer.RequestMessage!.RequestUri!.PathAndQuery, html, headers, await new HtmlParser().ParseDocumentAsync(html));
    }

    public void Dispose() => http.Dispose();
}

/// <summary>A page as it arrived.</summary>
/// <param name="Address">Path and query, after redirects.</param>
public sealed record Seen(int Status, string Address, string Html, IReadOnlyDictionary<string, string> Headers, IDocument Document)
{
    /// <summary>The words of the main part, single-spaced.</summary>
    public string Text => string.Join(' ', (Document.QuerySelector("main") ?? Document.Body!).TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public string Title => Document.QuerySelector("h1")?.TextContent ?? "";

    public IReadOnlyList<string> Errors => [.. Document.QuerySelectorAll(".error-summary li").Select(line => line.TextContent.Trim())];

    /// <summary>Names of the fields that are marked as wrong.</summary>
    public IReadOnlyList<string> Problems => [.. Document.QuerySelectorAll("[aria-invalid=true]").Select(wrong => wrong.GetAttribute("name")!)];

    /// <summary>What stands in the field of this name.</summary>
    public string Value(string name) => One($"[name='{name}']") switch
    {
        IHtmlTextAreaElement area => area.Value,
        IHtmlSelectElement select => select.Value ?? "",
        var field => field.GetAttribute("value") ?? "",
    };

    public IElement One(string selector) => Document.QuerySelector(selector) ?? throw new InvalidOperationException($"No {selector} on {Address}: {Text}");
}
