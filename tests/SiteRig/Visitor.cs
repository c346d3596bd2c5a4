using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

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

    /// <summary>Submits a form of the page with everything it holds, changed by what is typed.</summary>
    /// <param name="typed">By field name. Null takes a field out, as an unticked box.</param>
    /// <param name="button">Words of the button pressed; its first otherwise.</param>
    public Task<Seen> SubmitAsync(string form, Dictionary<string, string?>? typed = null, string? button = null) => ArriveAsync(Filled(Page.One(form), typed ?? [], button));

    /// <summary>Presses the button with these words, in whatever form it stands.</summary>
    public Task<Seen> PressAsync(string button, Dictionary<string, string?>? typed = null)
    {
        var pressed = Page.Document.QuerySelectorAll("button").FirstOrDefault(b => Words(b) == button)
            ?? throw new InvalidOperationException($"No button '{button}' on {Page.Address}: {string.Join(" | ", Page.Document.QuerySelectorAll("button").Select(Words))}");
        return ArriveAsync(Filled(pressed.Closest("form")!, typed ?? [], button));
    }

    private HttpRequestMessage Filled(IElement form, Dictionary<string, string?> typed, string? button)
    {
        var fields = form.QuerySelectorAll("input, textarea, select").Where(Counts).SelectMany(Values).ToList();
        var buttons = form.QuerySelectorAll("button");
        var pressed = button is null ? buttons.FirstOrDefault() : buttons.First(b => Words(b) == button);
        if (pressed?.GetAttribute("name") is { } name)
            fields.Add(new(name, pressed.GetAttribute("value") ?? ""));
        foreach (var (field, value) in typed)
        {
            fields.RemoveAll(pair => pair.Key == field);
            if (value is not null)
                fields.Add(new(field, value));
        }
        var address = form.GetAttribute("action") is { Length: > 0 } action ? action : Page.Address;
        HttpContent body = form.GetAttribute("enctype") == "multipart/form-data" ? Multipart(fields) : new FormUrlEncodedContent(fields);
        var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = body };
        request.Headers.Add("Origin", Site.GetLeftPart(UriPartial.Authority));
        return request;
    }

    private static MultipartFormDataContent Multipart(List<KeyValuePair<string, string>> fields)
    {
        var body = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
            body.Add(new StringContent(value), name);
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

    public IElement One(string selector) => Document.QuerySelector(selector) ?? throw new InvalidOperationException($"No {selector} on {Address}: {Text}");
}
