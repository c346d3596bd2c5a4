using CsvHelper;

namespace Bookings.FollowingUp;

/// <summary>A year's answers as a table that can be filled in and taken in again: every measure of every area, answered or not, and the free words.</summary>
public static class FollowUpCsv
{
    private static readonly CsvWriterOptions Format = new() { Separator = ';', WriteByteOrderMark = true, Injection = CsvInjection.Escape };

    public static byte[] Write(FollowUpYear followUp, string language)
    {
        string Say(string key) => BookingsTexts.T.Say(language, "follow-up." + key);
        using var bytes = new MemoryStream();
        using (var csv = CsvWriter.Create(bytes, Format))
        {
            csv.WriteRecord([Say("goal"), Say("measure"), Say("area"), Say("done"), Say("not-done"), Say("how")]);
            foreach (var goal in followUp.Programme.Goals)
                foreach (var area in followUp.Programme.Areas)
                    foreach (var measure in followUp.Programme.MeasuresOf(goal.Id))
                    {
                        var facts = followUp.Answer(area, measure)?.Facts ?? AnswerFacts.None;
                        csv.WriteRecord([goal.Text, measure.Text, area.Text, facts.Done ? "x" : "", facts.NotDone ? "x" : "", facts.How]);
                    }
            foreach (var area in followUp.Programme.Areas)
                csv.WriteRecord(["", "", area.Text, "", "", followUp.Words.GetValueOrDefault(area.Id)?.Words ?? ""]);
        }
        return bytes.ToArray();
    }
}
