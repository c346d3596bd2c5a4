using Training.Telling;

namespace Training.Tests;

/// <summary>Words that are put together at run time are all there, in both languages.</summary>
public sealed class TextsTests
{
    [Theory]
    [InlineData("fi"), InlineData("en")]
    public void Every_state_and_every_news_has_its_words(string language)
    {
        foreach (var state in Enum.GetNames<EnrolmentState>())
        {
            TrainingTexts.T.Say(language, "state." + state).ShouldNotBeEmpty();
            TrainingTexts.T.Say(language, "next." + state, 1).ShouldNotBeEmpty();
        }
        foreach (var state in new[] { "Requested", "Waiting", "Offered", "Seated" })
            foreach (var part in new[] { "seat.leave-title.", "seat.leave-words.", "seat.leave." })
                TrainingTexts.T.Say(language, part + state).ShouldNotBeEmpty();
        foreach (var kind in News.All)
            foreach (var part in new[] { "subject", "words", "call" })
                TrainingTexts.T.Say(language, $"news.{kind}.{part}", "0", "1", "2", "3", "4", "5").ShouldNotBeEmpty();
        foreach (var act in new[] { "approve", "decline", "take", "leave", "no-show", "came" })
            TrainingTexts.T.Say(language, "act." + act).ShouldNotBeEmpty();
        foreach (var audience in Enum.GetNames<Audience>())
            TrainingTexts.T.Say(language, "audience." + audience).ShouldNotBeEmpty();
        foreach (var done in new[] { "enrolled", "waiting", "invited", "cancelled", "saved" })
            TrainingTexts.T.Say(language, "session.done-" + done).ShouldNotBeEmpty();
    }
}
