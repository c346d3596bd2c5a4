using Foundation;
using Foundation.Documents;
using NodaTime;

namespace Bookings.FollowingUp;

/// <summary>A year's answers as a document for the body that follows the programme: goal by goal, area by area, read aloud as well as seen.</summary>
public static class FollowUpPdf
{
    public static byte[] Write(FollowUpYear followUp, Organisation organisation, Instant now, string language)
    {
        string Say(string key, params object?[] values) => BookingsTexts.T.Say(language, key, values);
        var programme = followUp.Programme;
        var pdf = new TaggedPdf($"{Say("follow-up.title")}: {followUp.Title}", language == "en" ? "en-GB" : "fi-FI", organisation.Name, now, pageNumbers: true);
        pdf.Add(new ParagraphBlock(organisation.Name));
        pdf.Add(new HeadingBlock(1, $"{Say("follow-up.title")}: {followUp.Title}"));
        if (ProgrammeWords.Decision(programme, language) is { } decision)
            pdf.Add(new ParagraphBlock(decision));
        foreach (var goal in programme.Goals)
        {
            pdf.Add(new HeadingBlock(2, goal.Text));
            foreach (var area in followUp.AreasOn(goal))
            {
                pdf.Add(new HeadingBlock(3, area.Text));
                pdf.Add(new TableBlock(
                [
                    new TableRow(true, [new TableCell(Say("follow-up.measure")), new TableCell(Say("follow-up.done")), new TableCell(Say("follow-up.not-done")), new TableCell(Say("follow-up.how"))]),
                    .. programme.MeasuresOf(goal.Id).Select(measure => (measure, Facts: followUp.Answer(area, measure)?.Facts ?? AnswerFacts.None))
                        .Select(one => new TableRow(false, [new TableCell(one.measure.Text), new TableCell(one.Facts.Done ? "x" : ""), new TableCell(one.Facts.NotDone ? "x" : ""), new TableCell(one.Facts.How)])),
                ]));
            }
            if (!followUp.AreasOn(goal).Any())
                pdf.Add(new ParagraphBlock(Say("follow-up.no-answers")));
        }
        pdf.Add(new HeadingBlock(2, Say("follow-up.words")));
        foreach (var area in programme.Areas.Where(area => followUp.Words.ContainsKey(area.Id)))
        {
            pdf.Add(new HeadingBlock(3, area.Text));
            pdf.Add(new ParagraphBlock(followUp.Words[area.Id].Words));
        }
        if (followUp.Words.Count == 0)
            pdf.Add(new ParagraphBlock(Say("follow-up.no-words")));
        return pdf.Write();
    }
}
