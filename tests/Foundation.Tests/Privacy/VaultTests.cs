using System.Security.Cryptography;
using Foundation.Privacy;
using Microsoft.AspNetCore.DataProtection;

namespace Foundation.Tests.Privacy;

public class VaultTests
{
    private static readonly IDataProtectionProvider Keys = new EphemeralDataProtectionProvider();
    private readonly Vault vault = new(Keys);

    [Fact]
    public void What_is_sealed_can_be_opened_with_the_same_keys_and_purpose_only()
    {
        var secret = vault.Seal("FI21 1234 5600 0007 85");

        new Vault(Keys).Open(secret).ShouldBe("FI21 1234 5600 0007 85");
        Should.Throw<CryptographicException>(() => new Vault(new EphemeralDataProtectionProvider()).Open(secret));
        Should.Throw<CryptographicException>(() => Keys.CreateProtector("another purpose").Unprotect(secret.Ciphertext));
    }

    [Fact]
    public void What_has_been_tampered_with_does_not_open()
    {
        var secret = vault.Seal("131052-308T").Ciphertext;
        var middle = secret.Length / 2;
        var tampered = secret[..middle] + (secret[middle] == 'A' ? 'B' : 'A') + secret[(middle + 1)..];

        Should.Throw<CryptographicException>(() => vault.Open(new Sealed(tampered)));
    }

    [Fact]
    public void The_same_text_sealed_twice_does_not_look_the_same() => vault.Seal("same").ShouldNotBe(vault.Seal("same"));

    [Fact]
    public void A_sealed_text_that_slips_into_a_log_says_nothing()
    {
        var secret = vault.Seal("131052-308T");

        $"{secret}".ShouldBe("(sealed)");
        secret.Ciphertext.ShouldNotContain("131052");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void Nothing_is_not_sealed(string? text)
    {
        vault.SealOrNull(text).ShouldBeNull();
        vault.OpenOrNull(null).ShouldBeNull();
    }
}
