using Foundation.Tables;

namespace Bookings.FollowingUp;

/// <summary>A year's answers as a table that can be filled in and taken in again: every measure of every area, answered or not, and the free words.</summary>
public static class FollowUpCsv
{
    public static byte[] Write(FollowUpYear followUp, string language)
    {
        var programme = followUp.Programme;
        return TableFile.Write(new[] { "goal", "measure", "area", "done", "not-done", "how" }.Select(key => BookingsTexts.T.Say(language, "follow-up." + key)),
        [
            .. from goal in programme.Goals
               from area in programme.Areas
               from measure in programme.MeasuresOf(goal.Id)
               let facts = followUp.Answer(area, measure)?.Facts ?? AnswerFacts.None
               select new[] { goal.Text, measure.Text, area.Text, facts.Done ? "x" : "", facts.NotDone ? "x" : "", facts.How },
            .. programme.Areas.Select(area => new[] { "", "", area.Text, "", "", followUp.Words.GetValueOrDefault(area.Id)?.Words ?? "" }),
        ]);
    }
}
