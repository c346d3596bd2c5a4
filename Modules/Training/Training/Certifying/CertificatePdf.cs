using Foundation;
using Foundation.Calendar;
using Foundation.Documents;

namespace Training.Certifying;

/// <summary>The certificate (todistus) as a file: the same facts as on its page, for printing and for sending on.</summary>
public static class CertificatePdf
{
    public static byte[] Write(Completion completion, string name, Organisation organisation, string language)
    {
        string Say(string key, params object[] values) => TrainingTexts.T.Say(language, key, values);
        var pdf = new TaggedPdf($"{Say("certificate.title")}: {completion.Title}, {name}", language == "en" ? "en-GB" : "fi-FI", organisation.Name, completion.At);
        pdf.Add(new ParagraphBlock(organisation.Name));
        pdf.Add(new RuleBlock());
        pdf.Add(new HeadingBlock(1, Say("certificate.title")));
        pdf.Add(new ParagraphBlock(Say("certificate.lead", name, completion.Title)));
        pdf.Add(new HeadingBlock(2, Say("certificate.what")));
        foreach (var (label, value) in new (string, string?)[]
        {
            ("person.name", name), ("fact.course", completion.Title), ("fact.hours", Hours.Say(completion.Minutes, language)), ("fact.completed-on", Helsinki.Say(completion.CompletedOn, language)),
            ("course.qualification", completion.Qualification is null ? null : Say("course.gives-expert")),
        })
            if (value is not null)
                pdf.Add(new ParagraphBlock($"{Say(label)}: {value}"));
        pdf.Add(new HeadingBlock(2, Say("certificate.genuine")));
        pdf.Add(new ParagraphBlock($"{Say("fact.code")}: {completion.Code}"));
        pdf.Add(new ParagraphBlock(Say("certificate.check")));
        var address = organisation.Link("/certificate/" + completion.Code);
        pdf.Add(new ParagraphBlock([new Run(address, Link: address)]));
        return pdf.Write();
    }

    public static string FileName(string language) => language == "en" ? "certificate.pdf" : "todistus.pdf";
}
