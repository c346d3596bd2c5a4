using System.Text;
using Foundation.Mail;
using Foundation.Mail.Reading;

namespace Foundation.Tests.Mail;

public sealed class EmlTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("mail-").FullName;
    private readonly MailShelf shelf;

    public EmlTests() => shelf = new MailShelf(new MailFolder(folder));

    [Fact]
    public async Task What_the_folder_holds_is_read_as_it_was_written()
    {
        var letter = Letters.Confirmation.Paragraph(new string('ä', 3000)).Paragraph(".\n= 100 % =3D\n" + FolderCarrierTests.Dots);
        letter = letter with { Subject = "Pitkä aihe, jossa on öitä ja emoji 😀, niin että sen koodattu muoto menee varmasti monelle riville" };
        await Carry(letter);
        var mail = shelf.Open(letter.Id)!;

        mail.Header("subject").ShouldBe(letter.Subject);
        mail.Header("To").ShouldBe("Matti Määttä <matti@example.fi>");
        mail.Header("X-Nothing").ShouldBe("");
        mail.Parts.Select(part => part.MediaType).ShouldBe(["text/plain", "text/html", "text/calendar", "application/ics"]);
        mail.First("text/plain")!.Text.ShouldBe(LetterText.Render(letter));
        mail.First("text/html")!.Text.ShouldBe(LetterHtml.Render(letter));
        mail.First("text/calendar")!.Text.ShouldContain("METHOD:REQUEST");
        mail.First("application/ics")!.Name.ShouldBe("invite.ics");
        mail.First("application/ics")!.Content.ShouldBe(mail.First("text/calendar")!.Content);
    }

    [Fact]
    public void Quoted_words_in_headers_and_a_mail_of_one_part_are_understood()
    {
        var mail = Eml.Read(Encoding.ASCII.GetBytes(
            "Subject: =?utf-8?Q?Ty=C3=B6paja_on?=\r\n\t=?utf-8?B?IMOkw6Q=?= plain\r\nContent-Type: text/plain; charset=iso-8859-1\r\n"
            + "Content-Transfer-Encoding: quoted-printable\r\n\r\nH=E4n tulee =\r\nhuomenna."));

        mail.Header("Subject").ShouldBe("Työpaja on ää plain");
        mail.Parts.ShouldHaveSingleItem().Text.ShouldBe("Hän tulee huomenna.");
    }

    [Fact]
    public async Task The_newest_letter_stands_first_and_the_list_goes_by_pages()
    {
        for (var i = 1; i <= 5; i++)
        {
            await Carry(Letters.Offer with { Subject = $"Viesti {i}" });
            await Task.Delay(2, TestContext.Current.CancellationToken); // ids rise by the millisecond
        }
        await File.WriteAllTextAsync(Path.Combine(folder, "notes.eml"), "not ours", TestContext.Current.CancellationToken);

        shelf.List(1, 2, null).Letters.Select(l => l.Subject).ShouldBe(["Viesti 5", "Viesti 4"]);
        shelf.List(3, 2, null).Letters.Select(l => l.Subject).ShouldBe(["Viesti 1"]);
        shelf.List(4, 2, null).Letters.ShouldBeEmpty();
        shelf.List(1, 2, null).Total.ShouldBe(5);
        shelf.List(1, 2, "viesti 3").ShouldSatisfyAllConditions(
            found => found.Total.ShouldBe(1), found => found.Letters.Single().To.ShouldContain("matti@example.fi"), found => found.Letters.Single().At.ShouldBe(Letters.Now));
    }

    [Fact]
    public void A_folder_that_does_not_exist_yet_is_an_empty_list()
    {
        var none = new MailShelf(new MailFolder(Path.Combine(folder, "none")));
        none.List(1, 10, null).Total.ShouldBe(0);
        none.Open(Guid.NewGuid()).ShouldBeNull();
    }

    private async Task Carry(Letter letter) =>
        (await new FolderCarrier(folder, Letters.Letterhead).CarryAsync(letter, TestContext.Current.CancellationToken)).ShouldBe(new MailOutcome.Sent());

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
