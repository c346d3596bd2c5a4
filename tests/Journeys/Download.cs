using Microsoft.Playwright;

namespace Journeys;

/// <summary>A file behind a link, as the browser of the person gets it.</summary>
public static class Download
{
    public static async Task<byte[]> OfAsync(Person person, string link, string type)
    {
        var href = await person.Page.Locator(link).First.GetAttributeAsync("href");
        var answer = await person.Page.APIRequest.GetAsync(new Uri(new Uri(person.Page.Url), href).ToString());
        (answer.Status, answer.Headers["content-type"].Split(';')[0]).ShouldBe((200, type));
        var bytes = await answer.BodyAsync();
        bytes.ShouldNotBeEmpty();
        return bytes;
    }
}
