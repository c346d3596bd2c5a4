using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Foundation.Ui;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Host.Tests.Ui;

/// <summary>One component of the kit, rendered by itself and parsed back.</summary>
internal static class Rendered
{
    public static async Task<IDocument> Component<T>(Dictionary<string, object?> parameters, string language = "fi") where T : IComponent
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = Languages.Culture(language);
        try
        {
            await using var services = new ServiceCollection().AddSingleton<NavigationManager>(new StandingStill()).BuildServiceProvider();
            await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
            var html = await renderer.Dispatcher.InvokeAsync(async () =>
                (await renderer.RenderComponentAsync<T>(ParameterView.FromDictionary(parameters))).ToHtmlString());
            return new HtmlParser().ParseDocument(html);
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    private sealed class StandingStill : NavigationManager
    {
        public StandingStill() => Initialize("http://county.example/", "http://county.example/requests/new?draft=1");
    }
}
