using Foundation.Mail;
using Foundation.Mail.Receiving;

namespace Foundation.Tests.Mail.Receiving;

public sealed class ReplyCodesTests
{
    private static readonly Guid Id = Guid.Parse("0199a000-0000-7000-8000-00000000bbbb");
    private readonly ReplyCodes codes = new([.. Enumerable.Range(0, 32).Select(i => (byte)i)], "vastaus@esimerkki.fi");

    [Fact]
    public void An_address_says_what_is_answered_for_life_and_survives_changed_capitals()
    {
        var address = codes.AddressOf("offer", Id);
        address.ShouldBe(codes.AddressOf("offer", Id));
        address.ShouldMatch("^vastaus\\+[a-z2-7]{45}@esimerkki\\.fi$");
        codes.Find("offer", [address, address.ToUpperInvariant(), "muu@esimerkki.fi"]).ShouldBe([Id]);
    }

    [Fact]
    public void Any_other_letter_another_key_and_another_purpose_make_it_worthless()
    {
        var address = codes.AddressOf("offer", Id);
        for (var i = 8; i < 8 + ReplyCodes.Length - 1; i++)
            codes.Find("offer", [address[..i] + (address[i] == 'a' ? 'b' : 'a') + address[(i + 1)..]]).ShouldBeEmpty();
        codes.Find("clinic", [address]).ShouldBeEmpty();
        new ReplyCodes(new byte[32], "vastaus@esimerkki.fi").Find("offer", [address]).ShouldBeEmpty();
        codes.Find("offer", [address.Replace("esimerkki.fi", "muu.fi"), address.Replace("vastaus+", "muu+"), "vastaus+@esimerkki.fi", "vastaus@esimerkki.fi", "vastaus+x", "", "@"]).ShouldBeEmpty();
        codes.IsCoded(["vastaus+anything@esimerkki.fi"]).ShouldBeTrue();
        codes.IsCoded(["vastaus@esimerkki.fi", "x+y@esimerkki.fi"]).ShouldBeFalse();
    }

    [Theory]
    [InlineData("short", null), InlineData(null, "not an address"), InlineData(null, "Nimi <a@b.fi>"), InlineData(null, "a+b@c.fi"), InlineData(null, "mailbox.of.many.letters@b.fi"), InlineData(null, "päivi@b.fi")]
    [InlineData("a secret of more than twenty letters", null), InlineData("a secret of more than twenty letters", "")]
    public void Settings_that_cannot_be_meant_stop_the_start(string? secret, string? address) =>
        Should.Throw<InvalidOperationException>(() => new MailSettings { Inbound = new() { Secret = secret, Address = address } }.Checked()).Message.ShouldContain("Mail:Inbound:");

    [Fact]
    public void A_letter_with_an_address_of_its_own_is_answered_there()
    {
        using var message = Mime.Message(Letters.Offer with { ReplyTo = codes.AddressOf("offer", Id) }, Letters.Letterhead);
        message.ReplyToList.ShouldHaveSingleItem().Address.ShouldBe(codes.AddressOf("offer", Id));
        using var usual = Mime.Message(Letters.Offer, Letters.Letterhead);
        usual.ReplyToList.ShouldHaveSingleItem().Address.ShouldBe("koordinaattori@example.fi");
    }
}
