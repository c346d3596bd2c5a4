using Bookings.Replying;

namespace Bookings.Tests.Replying;

public sealed class MeaningTests
{
    [Theory]
    [InlineData("Kyllä"), InlineData("kylla"), InlineData("KYLLÄ!!!"), InlineData("Joo, tulen mielelläni."), InlineData("Hei!\nSopii hyvin.\nt. Aino"), InlineData("Moi Kaisa, otan tehtävän."), InlineData("Hei Kaisa ja muut,\n\nTulen.")]
    [InlineData("Kiitos kutsusta! Pääsen tulemaan."), InlineData("Hei, kiitos tarjouksesta, käy minulle."), InlineData("Juu käy"), InlineData("Totta kai tulen"), InlineData("Ilman muuta!"), InlineData("ok"), InlineData("OK."), InlineData("Okei, tulen kyllä.")]
    [InlineData("Hyväksyn tarjouksen."), InlineData("Olen mukana"), InlineData("Voin tulla."), InlineData("Hei tulen mielelläni"), InlineData("Kyllä kiitos"), InlineData("\"Kyllä\""), InlineData("Kylla\u0308")]
    [InlineData("Yes"), InlineData("yes, I can come"), InlineData("Ok I can."), InlineData("Hi,\nI'd be happy to!\nBest regards,\nAino"), InlineData("Thanks for asking. Count me in"), InlineData("I’ll be there"), InlineData("Sure thing"), InlineData("Hello! Works for me.")]
    public void A_yes_is_a_yes(string words) => Meanings.Of(words).ShouldBe(Meaning.Yes);

    [Theory]
    [InlineData("Ei"), InlineData("en pääse"), InlineData("EN PAASE"), InlineData("Ei kiitos."), InlineData("Hei!\nValitettavasti en pääse.\nTerv. Aino"), InlineData("Valitettavasti."), InlineData("Ei käy tällä kertaa"), InlineData("En voi ottaa tätä.")]
    [InlineData("Ikävä kyllä en pääse tulemaan"), InlineData("En kyllä ehdi."), InlineData("Ei valitettavasti sovi."), InlineData("Hei, joudun kieltäytymään."), InlineData("Kiitos, ei."), InlineData("Olen estynyt.")]
    [InlineData("No"), InlineData("No, sorry."), InlineData("No thank you"), InlineData("Unfortunately I can't make it."), InlineData("I cannot come"), InlineData("I can not come"), InlineData("Sorry, I won’t be able to come"), InlineData("Hi, I am afraid I have to decline"), InlineData("I'm unable to come.")]
    public void A_no_is_a_no(string words) => Meanings.Of(words).ShouldBe(Meaning.No);

    [Theory]
    [InlineData(""), InlineData("Kyllä, mutta vain aamulla"), InlineData("Ei vielä"), InlineData("Kyllä? Mihin aikaan?"), InlineData("Tuletko hakemaan?"), InlineData("Kyllä tai ei"), InlineData("Kyllä. Ei sittenkään."), InlineData("Ei hätää, tulen"), InlineData("Ehkä")]
    [InlineData("No joo, tulen"), InlineData("No niin"), InlineData("No tulen"), InlineData("En tiedä vielä"), InlineData("Otan yhteyttä huomenna"), InlineData("Otan selvää"), InlineData("Katson kalenterista"), InlineData("Palaan asiaan"), InlineData("Jos pääsen töistä, tulen"), InlineData("Selvä")]
    [InlineData("Tulen vasta klo 14"), InlineData("Sopii huonosti"), InlineData("En usko että pääsen"), InlineData("Yes, but only online"), InlineData("Not sure"), InlineData("Maybe"), InlineData("No problem, I can"), InlineData("I can't wait!"), InlineData("I can let you know tomorrow")]
    [InlineData("Will do if I can"), InlineData("Yes and no"), InlineData("Hei Kaisa! Kuulin eilen naapurilta uutisia Kuhmosta ja ajattelin kertoa että kyllä"), InlineData("Olen lomalla 1.12. asti."), InlineData("Voinko tulla etänä"), InlineData("Tack, jag kommer"), InlineData("https://x.fi/kyllä")]
    [InlineData("kyllä@esimerkki.fi"), InlineData("Kiitos!"), InlineData("Lähetetty")]
    public void What_is_neither_is_for_a_human(string words) => Meanings.Of(words).ShouldBe(Meaning.Doubtful);

    [Fact]
    public void Many_words_are_for_a_human() => Meanings.Of("Kyllä. " + string.Join(' ', Enumerable.Repeat("sana", 130))).ShouldBe(Meaning.Doubtful);

    [Theory]
    [InlineData("Kyllä, tulen mielelläni.\nT. Aino", false), InlineData("Hei Kaisa!\nKiitos kutsusta.\nSopii hyvin.\nYstävällisin terveisin\nAino Esimerkki, Kuhmo, puhelin ja monta muuta sanaa tässä", false)]
    [InlineData("Kyllä, tulen. Syön gluteenitonta ja tarvitsen pysäköintipaikan oven läheltä.", true)]
    public void What_is_said_besides_is_noticed(string words, bool more) => Meanings.SayMore(words).ShouldBe(more);
}
