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
        pdf.Add(Paragraph(organisation.Name));
        pdf.Add(Heading(1, $"{Say("follow-up.title")}: {followUp.Title}"));
        if (ProgrammeWords.Decision(programme, language) is { } decision)
            pdf.Add(Paragraph(decision));
        foreach (var goal in programme.Goals)
        {
            pdf.Add(Heading(2, goal.Text));
            foreach (var area in followUp.AreasOn(goal))
            {
                pdf.Add(Heading(3, area.Text));
                pdf.Add(new TableBlock(
                [
                    new TableRow(true, [Cell(Say("follow-up.measure")), Cell(Say("follow-up.done")), Cell(Say("follow-up.not-done")), Cell(Say("follow-up.how"))]),
                    .. programme.MeasuresOf(goal.Id).Select(measure => (measure, Facts: followUp.Answer(area, measure)?.Facts ?? AnswerFacts.None))
                        .Select(one => new TableRow(false, [Cell(one.measure.Text), Cell(one.Facts.Done ? "x" : ""), Cell(one.Facts.NotDone ? "x" : ""), Cell(one.Facts.How)])),
                ]));
            }
            if (!followUp.AreasOn(goal).Any())
                pdf.Add(Paragraph(Say("follow-up.no-answers")));
        }
        pdf.Add(Heading(2, Say("follow-up.words")));
        foreach (var area in programme.Areas.Where(area => followUp.Words.ContainsKey(area.Id)))
        {
            pdf.Add(Heading(3, area.Text));
            pdf.Add(Paragraph(followUp.Words[area.Id].Words));
        }
        if (followUp.Words.Count == 0)
            pdf.Add(Paragraph(Say("follow-up.no-words")));
        return pdf.Write();
    }

    private static TableCell Cell(string text) => new([new Run(text)]);

    private static HeadingBlock Heading(int level, string text) => new(level, [new Run(text)]);

    private static ParagraphBlock Paragraph(string text) => new([new Run(text)]);
}
