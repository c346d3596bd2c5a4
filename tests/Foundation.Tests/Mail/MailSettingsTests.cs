using Foundation.Mail;

namespace Foundation.Tests.Mail;

public sealed class MailSettingsTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("mail-").FullName;

    [Fact]
    public void Settings_as_they_come_can_be_used() => new MailSettings().Checked().Smtp.Host.ShouldBeNull();

    [Fact]
    public void A_password_without_encryption_is_a_mistake_in_the_settings() =>
        Mistake(new() { Smtp = new() { User = "kokemus", StartTls = false } }).ShouldContain("Mail:Smtp:StartTls");

    [Theory]
    [InlineData("", null, "Mail:From")]
    [InlineData("Kainuu", null, "Mail:From")]
    [InlineData("ohjelma@example.fi", "koordinaattori", "Mail:ReplyTo")]
    public void An_address_that_is_none_is_named_at_start(string from, string? replyTo, string setting) =>
        Mistake(new() { From = from, ReplyTo = replyTo }).ShouldContain(setting);

    [Fact]
    public void The_address_where_answers_are_read_is_one_bare_address() =>
        Mistake(new() { Inbound = new() { Address = "Vastaukset <vastaus@example.fi>" } }).ShouldContain("Mail:Inbound:Address");

    [Fact]
    public async Task A_mistake_of_ours_is_never_taken_for_a_dead_address_of_the_reader() => await Should.ThrowAsync<FormatException>(() =>
        new FolderCarrier(folder, new Letterhead(new() { From = "Kainuu" }, new Organisation())).CarryAsync(Letters.Offer, TestContext.Current.CancellationToken));

    [Fact]
    public async Task Letters_carry_the_organisation_s_name_and_answers_go_to_its_mailbox()
    {
        var kainuu = new Organisation();
        kainuu.Is("Kainuun hyvinvointialue", "kokemus@kainuu.example.fi", "");
        var letter = Letters.Confirmation;
        await new FolderCarrier(folder, new Letterhead(new() { From = "noreply@posti.example.fi" }, kainuu)).CarryAsync(letter, TestContext.Current.CancellationToken);
        var mail = ReadMail.File(Path.Combine(folder, $"{letter.Id:D}.eml"));

        mail.Header("From").ShouldBe("Kainuun hyvinvointialue <noreply@posti.example.fi>");
        mail.Header("Reply-To").ShouldBe("kokemus@kainuu.example.fi");
        mail.Part("text/calendar").Replace("\r\n ", "").ShouldContain("ORGANIZER;CN=\"Kainuun hyvinvointialue\":mailto:kokemus@kainuu.example.fi");
    }

    private static string Mistake(MailSettings settings) => Should.Throw<InvalidOperationException>(settings.Checked).Message;

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
