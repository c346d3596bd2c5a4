using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Recruitment.Tests.Pages;

/// <summary>Reads pages and submits the forms that were rendered on them, as a browser without script does.</summary>
internal sealed class Browser : IDisposable
{
    private readonly HttpClient http;

    public Browser(Uri site, string role, string language)
    {
        http = new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = false }) { BaseAddress = site };
        http.DefaultRequestHeaders.Add("Test-Person", role.Length == 0 ? "" : $"{role} {language}");
        http.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
    }

    public HttpResponseMessage Response { get; private set; } = null!;
    public IHtmlDocument Page { get; private set; } = null!;
    public string Address { get; private set; } = "/";

    /// <summary>The text of the page's content.</summary>
    public string Text => string.Join(' ', Page.QuerySelector("main")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public HttpStatusCode Status => Response.StatusCode;

    public async Task<Browser> GoAsync(string address) => await FollowAsync(await http.GetAsync(new Uri(address, UriKind.Relative)), address);

    public Task<byte[]> BytesAsync(string address) => http.GetByteArrayAsync(new Uri(address, UriKind.Relative));

    public async Task<HttpStatusCode> StatusOfAsync(string address) => (await http.GetAsync(new Uri(address, UriKind.Relative))).StatusCode;

    public Task<Browser> FollowLinkAsync(string text) =>
        GoAsync(Page.QuerySelectorAll("main a").Single(link => link.TextContent.Trim().StartsWith(text, StringComparison.Ordinal)).GetAttribute("href")!);

    /// <summary>Fills in and sends the form that has the button. A value of null leaves a field out; several values are given with the name again.</summary>
    public async Task<Browser> SubmitAsync(string button, params (string Name, string? Value)[] typed)
    {
        var pressed = Page.QuerySelectorAll("main button[type=submit]").Single(found => found.TextContent.Trim().StartsWith(button, StringComparison.Ordinal));
        var form = (IHtmlFormElement)pressed.Closest("form")!;
        var names = typed.Select(pair => pair.Name).ToHashSet();
        var values = Rendered(form).Where(pair => !names.Contains(pair.Key)).Concat(typed.Where(pair => pair.Value is not null).Select(pair => KeyValuePair.Create(pair.Name, pair.Value!))).ToList();
        if (pressed.GetAttribute("name") is { } name)
        {
            values.Add(KeyValuePair.Create(name, pressed.GetAttribute("value") ?? ""));
        }

        using var content = new FormUrlEncodedContent(values);
        return form.Method == "get"
            ? await GoAsync(form.GetAttribute("action") + "?" + await content.ReadAsStringAsync())
            : await FollowAsync(await http.PostAsync(new Uri(Address, UriKind.Relative), content), Address);
    }

    public async Task<Browser> UploadAsync(string button, string field, string fileName, byte[] bytes)
    {
        var form = (IHtmlFormElement)Page.QuerySelectorAll("main button[type=submit]").Single(found => found.TextContent.Trim() == button).Closest("form")!;
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in Rendered(form))
        {
            content.Add(new StringContent(value), name);
        }

        using var file = new ByteArrayContent(bytes);
        file.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
        content.Add(file, field, fileName);
        return await FollowAsync(await http.PostAsync(new Uri(Address, UriKind.Relative), content), Address);
    }

    public string? Value(string name) => Page.QuerySelector($"[name='{name}']") switch
    {
        IHtmlTextAreaElement area => area.TextContent,
        IHtmlInputElement input => input.GetAttribute("value"),
        IHtmlSelectElement select => select.Value,
        _ => null,
    };

    private static IEnumerable<KeyValuePair<string, string>> Rendered(IHtmlFormElement form) => form.Elements.OfType<IElement>().SelectMany(element => element switch
    {
        IHtmlInputElement { Type: "checkbox" or "radio" } choice when !choice.IsChecked => [],
        IHtmlInputElement { Type: "file" } => [],
        IHtmlInputElement input when input.Name is not null => [KeyValuePair.Create(input.Name, input.GetAttribute("value") ?? "")],
        IHtmlTextAreaElement area when area.Name is not null => [KeyValuePair.Create(area.Name, area.TextContent)],
        IHtmlSelectElement select when select.Name is not null => [KeyValuePair.Create(select.Name, select.Value ?? "")],
        _ => (IEnumerable<KeyValuePair<string, string>>)[],
    });

    private async Task<Browser> FollowAsync(HttpResponseMessage response, string address)
    {
        for (var hops = 0; response.Headers.Location is { } location && hops < 5; hops++)
        {
            address = location.IsAbsoluteUri ? location.PathAndQuery : location.OriginalString;
            response = await http.GetAsync(new Uri(address, UriKind.Relative));
        }

        (Response, Address) = (response, address);
        Page = new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());
        return this;
    }

    public void Dispose() => http.Dispose();
}
