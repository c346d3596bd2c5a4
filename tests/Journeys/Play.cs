namespace Journeys;

/// <summary>What the steps of one journey share: the programme, the browsers of its people, and what was found on their pages.</summary>
public class Play(Site site, Chromium chromium, View view, Gaze gaze)
{
    /// <summary>KOKEMUS_TEST_JOURNEYS=all: also what another journey has seen in another language or width. Usually each page is looked at once or twice, as all tests have twenty minutes together. Pictures are made of everything.</summary>
    public static readonly bool Everything = Environment.GetEnvironmentVariable("KOKEMUS_TEST_JOURNEYS") == "all" || Environment.GetEnvironmentVariable("KOKEMUS_SCREENSHOTS") is not (null or "");

    /// <summary>Skips, by name, what is played only when everything is asked for.</summary>
    public static void SkipUnlessUsual(bool usual) => Assert.SkipUnless(usual || Everything, "played with KOKEMUS_TEST_JOURNEYS=all");

    public const string Contact = "Ritva Lehto", Coordinator = "Kaisa Koordinaattori";

    public Site Site => site;
    public View View => view;

    /// <summary>A fresh browser, as every person has their own.</summary>
    public Task<Person> SomebodyAsync() => Person.OpenAsync(site, chromium, view, gaze);

    public async Task<Person> SignedInAsync(string name)
    {
        var person = await SomebodyAsync();
        await person.SignInAsync(name, view.Language);
        return person;
    }

    /// <summary>Nine in the morning of a day to come: nobody is in their quiet hours then.</summary>
    public async Task<DateTimeOffset> MorningAsync(int days = 1) =>
        await site.MoveToAsync(Helsinki.At((await site.RestAsync()).UtcDateTime.AddDays(days), new TimeSpan(9, 0, 0)));

    public string Say(string module, string key) => Words.Of(module, key, view.Language);

    /// <summary>The words before the first value of a text: what a page says whatever the value is.</summary>
    public string Begin(string module, string key) => Say(module, key).Split('{')[0].Trim();

    /// <summary>The same of a mail to one of the demo's people, who get theirs in Finnish whatever language a page is looked at in.</summary>
    public static string BeginOfMail(string module, string key) => Words.Of(module, key, "fi").Split('{')[0].Trim();

    /// <summary>Plays to the end, and tells what was found on the way also when a step fails.</summary>
    public async Task ToTheEndAsync(Func<Task> steps)
    {
        try
        {
            await steps();
        }
        catch (Exception problem) when (problem is not Xunit.Sdk.SkipException)
        {
            Assert.Fail($"{problem}\n\nFound on the way:\n{string.Join('\n', gaze.Found)}\n\nThe programme said:\n{LastWords()}");
        }
        gaze.Found.ShouldBeEmpty(LastWords());
    }

    private string LastWords() => site.Said[^Math.Min(site.Said.Length, 4000)..];
}
