using Bookings.Replying;

namespace Bookings.Tests.Replying;

/// <summary>
/// Answers as people write them: in a hurry, on a telephone, in their dialect, in English. Each line is one, ⏎ a new line in it. What a human would not put their hand in the
/// fire for goes to one.
/// </summary>
public sealed class MeaningOfMailsTests
{
    [Theory, MemberData(nameof(PlainYes))]
    public void A_plain_yes(string words) => Meanings.Of(words).ShouldBe(Meaning.Yes);

    [Theory, MemberData(nameof(PlainNo))]
    public void A_plain_no(string words) => Meanings.Of(words).ShouldBe(Meaning.No);

    [Theory, MemberData(nameof(SoundsLikeYes)), MemberData(nameof(SoundsLikeNo))]
    public void A_word_of_it_is_no_answer(string words) => Meanings.Of(words).ShouldBe(Meaning.Doubtful);

    [Theory]
    [MemberData(nameof(Both)), MemberData(nameof(Unsure)), MemberData(nameof(AnotherTime)), MemberData(nameof(Read)), MemberData(nameof(Elsewhere))]
    [MemberData(nameof(Questions)), MemberData(nameof(OtherNots)), MemberData(nameof(Interjections)), MemberData(nameof(ProgramsAndSwedish))]
    public void What_is_not_plain_is_for_a_human(string words) => Meanings.Of(words).ShouldBe(Meaning.Doubtful);

    [Theory, MemberData(nameof(More))]
    public void What_somebody_needs_is_noticed(string words) => Meanings.SayMore(words).ShouldBeTrue();

    [Theory, MemberData(nameof(NoMore))]
    public void A_greeting_and_a_name_are_no_news(string words) => Meanings.SayMore(words).ShouldBeFalse();

    /// <summary>Also with words beside it, which are a note.</summary>
    public static TheoryData<string> PlainYes => Cases("""
        Kyllä tulen mielelläni
        Sopii hyvin
        Pääsen tulemaan
        Otan tehtävän mielelläni vastaan
        Yes, I can come
        Kyllä minä tulen
        Joo tuun mielelläni
        Mie tulen kyllä
        Kyllähän mie tulen
        Kyllä se käypi
        Passoo hyvin
        joo passaa mulle
        Sopii mainiosti, kiitos!
        Sopii oikein hyvin minulle.
        Tämä sopii minulle hyvin, nähdään!
        Kiitos kutsusta, tulen mielelläni mukaan!
        Moi Kaisa tulen mielelläni
        moi kaisa,⏎tulen⏎t. aino
        Hei!⏎⏎Kiitos tarjouksesta. Otan tehtävän mielelläni.⏎⏎Ystävällisin terveisin⏎Aino Esimerkki
        Otan homman!
        Otan keikan. Terv Pekka
        Olen mielelläni mukana
        Oon mukana!!!
        Voin kyllä tulla
        Voin hyvin tulla
        Lupaan tulla
        Tulen varmasti
        Kyllä kiitos, tulen ilolla
        Totta kai!
        Toki tulen
        Jees
        juu
        Joo joo
        Kyllä vaan!
        Kyllä vain, tulen.
        Kyllä.⏎T. Kai
        Kyllä⏎⏎Niko
        Sopii. Terveisin Mikko
        Sopii hyvin t. Aino
        Ok⏎Aino
        Hienoa, tulen mielelläni!
        Selvä, tulen.
        Selvä juttu, sopii!
        Tulen paikalle sovitusti
        Tulen sittenkin
        Vahvistan osallistumiseni
        Hyväksyn
        Suostun tehtävään
        Osallistun mielelläni
        Lähden mukaan
        Tulen mielelläni. Odotan innolla!
        Aika sopii minulle hyvin
        Ilman muuta tulen
        Kyllä, tarvitsen pyörätuolipaikan.
        Tulen. Tarvitsen tulkin.
        Kyllä, tulen. Syön gluteenitonta ja tarvitsen pysäköintipaikan oven läheltä.
        Kyllä. Tulen avustajan kanssa.
        Joo, tulen. Otan koirani mukaan.
        Yes please
        Yes, of course
        Yes I will
        Yes I'd be happy to
        Yes, I can do that.
        I accept the offer
        I'd be happy to come
        I will be there
        I'll be there, thanks!
        I can make it
        I will be able to come
        I'll take it
        Count me in!
        Sure, happy to!
        Hi Kaisa,⏎⏎That works for me.⏎⏎Best,⏎Aino
        Yes. I use a wheelchair.
        YES!!
        Of course :)
        Sopii 👍
        kyllä kiitos⏎⏎Lähetetty
        Kyllä tulen, kiitos, Aino
        Kyllä - tulen
        Mulle sopii hyvin, nähdään siellä
        Kyllä kiitos, t. Kai
        Hei Kai,⏎tulen mielelläni
        Mielelläni, kiitos!
        Joo kiitos
        I will do that
        kyllä mä tulen
        kylla mina tulen
        I'm coming!
        I'll be there. Cheers, Aino
        Yes, I can come.⏎Best⏎Aino
        Tulen, nähdään!
        I'd be happy to come. I need an interpreter.
        """);

    /// <summary>Also with its reason.</summary>
    public static TheoryData<string> PlainNo => Cases("""
        Valitettavasti ei
        Ei tällä kertaa
        Ei valitettavasti
        No thanks
        No.
        No, I can't
        Eihän se minulle käy, olen töissä
        Harmi ettei nyt passaa
        I will pass this time
        En pääse
        Mie en kyllä pääse
        Emmä pääse
        En mä valitettavasti pääse
        en kerkiä
        En millään ehdi
        En pääse nyt
        En pääse tulemaan silloin
        En pääse, olen töissä.
        En pääse koska olen töissä
        En pääse töiden takia
        En pääse työvuoron vuoksi
        En pääse lääkäriajan takia
        En valitettavasti pysty osallistumaan
        Ei onnistu
        Ei onnistu minulta tällä kertaa
        Ei sovi minulle, olen matkoilla
        Ei käy.
        Ei käy minulle
        Ei kiitos. T. Eero
        Ei. Terveisin Eero
        ei⏎eero
        Ei, olen silloin matkoilla.⏎T. Aino
        Kiitos, mutta en pääse.
        Kiitos kutsusta, mutta valitettavasti en pääse.
        Kiitos tarjouksesta mutta en ehdi
        Thanks, but I can't come
        En voi tulla
        En voi valitettavasti osallistua
        En tule
        En ota tehtävää vastaan
        En jaksa, sori
        Joudun peruuttamaan tuloni
        Joudun kieltäytymään tehtävästä sairastumisen vuoksi
        Peruutan osallistumiseni
        Jätän tämän väliin
        Kieltäydyn tarjouksesta
        Valitettavasti olen silloin lomalla
        Olen valitettavasti estynyt
        Ikävä kyllä ei onnistu
        Harmi, en pääse
        Valitettavasti en pääse, olisin mielelläni tullut.
        Valitettavasti en pääse, tietokone on rikki
        No, I'm away that week
        No. I'm working.
        No thank you, I can't make it
        Sorry, no.
        Unfortunately not
        I'm afraid not
        I'm afraid I can't make it this time
        Not this time, sorry
        I can't
        I can't come because I'm working
        I won't be able to attend
        I have to pass this time
        I am not able to take part
        I don't have time
        Unfortunately I am on holiday then
        Sorry, I'm unable to make it
        It doesn't suit me
        En pääse, kuumetta 39
        Valitettavasti minulla on muuta menoa silloin
        Unfortunately I'm busy then
        En pääse tähän
        En pääse tehtävään
        Kiitos viestistä, mutta ei onnistu
        Thanks for the offer but I can't make it
        En tule pääsemään
        Unfortunately, I can't make it
        Unfortunately, I am on holiday then.
        Valitettavasti, en pääse
        Valitettavasti.⏎T. Aino
        Ei kiitos, minulla ei ole aikaa
        En pääse, en asu enää Kainuussa
        Voi ei, en pääse
        Voi harmi, en pääse silloin
        En voi olla mukana
        It's not possible for me to come
        Joudun valitettavasti perumaan osallistumiseni sairastumisen vuoksi.
        Kiitos kutsusta, mutta joudun tällä kertaa kieltäytymään
        Ei sovi mulle tää
        """);

    /// <summary>Each holds a word that is a yes elsewhere.</summary>
    public static TheoryData<string> SoundsLikeYes => Cases("""
        Tuskin pääsen paikalle
        Olen kyllä silloin matkoilla
        Nyt on kyllä huono aika
        Joo sori, olen reissussa silloin
        Kiitos kysymästä! Olen silloin lomalla. Mielelläni joskus toiste
        Tulen olemaan silloin ulkomailla
        Lähden silloin lomalle
        Olen silloin Lahden reissulla
        Voin pahoin, olen kipeänä
        I will be away that week
        Sorry, I'm on holiday then. Happy to help next time!
        Please accept my apologies, I am travelling
        I'm sure you will find somebody
        Hi Kay, I'm away
        Ok, mietin asiaa
        Voin vastata huomenna
        Vahvistan huomenna
        Kyllä, sain viestin. Vastaan huomenna
        Joo katotaan
        I will get back to you on Monday
        OK, I'll think about it
        Kai mä pääsen
        Periaatteessa sopii
        Torstai sopii paremmin
        Pääsen klo 14
        Onnistuu etänä
        Tulen, kunhan saan kyydin
        Yes, as long as I get a lift
        I will be out of the office until 12 December
        Kyllä kelpaisi mutta ei
        """);

    /// <summary>Each holds a word that is a no elsewhere.</summary>
    public static TheoryData<string> SoundsLikeNo => Cases("""
        Linkki ei toimi
        En saa linkkiä auki
        En ymmärrä mitä tässä pyydetään
        En löydä paikkaa kartalta
        En ole saanut vahvistusta
        En tarvitse kyytiä
        The link does not work
        I can't open the link
        I don't understand this message
        Minulla ei ole mitään estettä
        Ei ole muuta menoa silloin
        Ei siinä mitään sopii hyvin
        Ei kun tulen sittenkin
        Ei muuta kuin menoksi!
        En peru, tuloni pitää
        Miksi ei!
        No, mikäs siinä!
        I don't mind
        I'm not busy then
        Why not!
        Ja, det är en bra idé
        En pääse kirjautumaan
        En pääse sivulle
        En ehdi vastata nyt
        En pääse ennen kahta
        En ota kantaa vielä
        I can't make it before noon
        """);

    /// <summary>Both, one after the other, or taken back.</summary>
    public static TheoryData<string> Both => Cases("""
        Joo ei
        Joo en pääse
        Kyllä. Ei kun en pääse sittenkään
        Ei... tai siis joo
        Tulen.⏎En tule.
        Kyllä / Ei
        Okei kiitos tiedosta, en pääse
        Tulen, Eero ei tule
        Yes⏎No
        Kyllä⏎Ei
        """);

    /// <summary>A condition, or somebody who is not sure.</summary>
    public static TheoryData<string> Unsure => Cases("""
        Sopisi muuten mutta
        Sopisi hyvin
        Voisin tulla
        Tulisin mielelläni
        Haluaisin tulla
        Tulen jos pääsen töistä
        Tulen vain aamupäiväksi
        Varmaan sopii
        Pitäisi onnistua
        Luulen että pääsen
        Melkein varmasti tulen
        Kyllä varmaan
        Kyllä, luultavasti
        I will confirm
        I will confirm tomorrow
        Vahvistan
        Otan sen harkintaan
        Otan asian puheeksi
        Sopii jos
        kylla ma tulen jos paasen
        I'll do my best
        I will do my best
        I'll do my best Aino
        Kyllä, näillä näkymin
        Yes, in principle
        I guess I can
        Yes, I believe I can
        Kyllä, luulen niin
        """);

    /// <summary>An hour, a day or a part, which may be another one than was asked for.</summary>
    public static TheoryData<string> AnotherTime => Cases("""
        Kyllä, tulen klo 14
        Kyllä, pääsen iltapäivällä
        Kyllä, osallistun Teamsilla
        Kyllä, tulen torstaina
        To 26.11. sopii
        Ma 30.11. käy
        Ma sopii
        Torstaina klo 14, sopii hyvin
        26.11 käy
        Sopii aika hyvin
        I can do Tuesday
        Yes, I can come after 2pm
        Yes, Thursday suits me
        Onnistuu torstaina
        Muu aika sopii
        Mikä tahansa päivä sopii
        Tulen sitten taas
        Tulen taas
        Tulen vielä
        Olen taas paikalla maanantaina
        Olen paikalla 8–16
        kylla ma tulen
        Kyllä, tulen 14.30
        Tulen 26.11. Sopii.
        """);

    /// <summary>The letter was read, and that is all.</summary>
    public static TheoryData<string> Read => Cases("""
        Voin hyvin, kiitos
        Voin oikein hyvin
        Voin
        Kyllä sain viestin
        Kyllä, sain viestin.
        Ok, sain viestin
        Ok. Viesti luettu
        Kiitos, luen tämän myöhemmin
        Joo, palaan asiaan
        Ok, puhun ensin vaimon kanssa
        Selvä juttu
        Kuulostaa hyvältä
        Hyvä
        Nähdään siellä!
        👍
        Kyllä se siitä
        Kyllä tässä kiirettä pitää
        Ok, kiitos
        Ok kiitos tiedosta
        OK, thanks!
        I can see the offer
        I can see it
        I will pass the message
        I can confirm it then
        OK, got it
        Ok, vastaan kun ehdin
        """);

    /// <summary>Somebody who is elsewhere, and somebody else who comes.</summary>
    public static TheoryData<string> Elsewhere => Cases("""
        Joo, olen silloin Espanjassa
        Hi Kay, I'm in Spain then
        hi kay, im in spain
        Mielelläni, Pekka voi tulla
        Mielelläni, oon tuolloin kyllä Rovaniemellä
        Happy to, I'm in Rome though
        I would love to, I am in Rome
        I'm available
        Otan osaa suruun
        Lähden kotiin
        Lähden
        Yes but I'm away
        Yes. Sorry, I'm busy.
        Joo, mulla on kiire
        Kyllä tulen, en tarvitse kyytiä
        Kirjaa minut
        Onnistuu varmaan
        Onnistuupa hyvin huonosti
        Ok olen lomalla
        Pekka tulee
        Tullaan
        Kaikille sopii
        Hei olen lomalla, kyllä tämä ok
        Kiva kutsu, minä kuulin siitä kaupungilla ja nyt ajattelin sitten kertoa. Kyllä
        Hei Kaisa, kiitos tarjouksesta, tämä kuulostaa mukavalta, ja minä tulen⏎olemaan silloin jossain muualla
        Kyllä tämä muuten sopisi hyvin ja⏎olisi mukava päästä⏎mutta en nyt pääse⏎t. Aino
        Kyllä⏎Kai
        Kyllä Etänä
        Kyllä⏎Etänä
        Sopii, Eero tulee puolestani
        """);

    /// <summary>Questions without their mark.</summary>
    public static TheoryData<string> Questions => Cases("""
        Kyllä? Tulen.
        Saako tulla etänä
        Sopiiko klo 10
        Käykö autolla
        Kyllä. Missä tavataan
        """);

    /// <summary>What somebody cannot or need not do, and comes all the same.</summary>
    public static TheoryData<string> OtherNots => Cases("""
        En tule yksin
        En tule autolla
        En ole tulossa yksin
        En pysty nousemaan portaita
        En pääse portaita
        En pääse portaiden takia
        En jaksa seistä pitkään
        En pysty kävelemään pitkiä matkoja
        En voi syödä gluteenia
        En ota kahvia
        En halua palkkiota
        En pääse omin avuin
        En pääse ilman kyytiä
        En pääse, ei ole kyytiä
        En pääse. Tulen mielelläni toisella kertaa
        En pääse kuin iltapäivällä
        En pääse kun vasta klo 12
        En pääse klo 10, muuten kyllä
        En pääse, sopisiko perjantai
        En pääse vielä
        En pääse lomakkeelle
        En pääse eteenpäin, linkki ei aukea
        En pääse, linkki ei toimi
        Ei aukea
        Ei toimi
        Ei se mitään
        Ei ihan
        Ei oikein
        En oikein pääse
        Ei ole väliä, kumpi vain
        Ei haittaa
        Ei tarvitse hakea, tulen itse
        Ei yhtään huono idea
        Ei puutu muuta kuin kahvit
        Ei kysyttävää
        Ei ongelmia, tulen
        Ei estä mikään
        Ei tietenkään haittaa
        En malta odottaa
        En kieltäydy
        En peru
        En peruuta mitään
        Perun tulkin
        Peruutan edellisen viestini
        Joudun perumaan pyörätuolipaikan
        Kieltäydyn palkkiosta
        Aino ei pääse
        Hän ei pääse
        Eivät pääse
        Valitettavasti hissi on rikki
        Valitettavasti luin viestin vasta nyt
        Tämä aika ei sovi, torstai sopisi
        Se aika on huono
        Ei nyt
        Ei silloin
        Ei varmasti
        I can't come alone
        I can't take the stairs
        I can't come that early
        I don't take sugar
        I can't hear well
        I can't say yet
        I couldn't open the attachment
        I won't be late
        I will not miss it
        I can't think of anything better
        I don't decline
        I'm not saying no
        Absolutely not sure
        En pääse tarjoukseen
        En pääse siihen
        Aika ei sovi
        Valitettavasti olen myöhässä
        Valitettavasti minulla on nyt kiire
        Valitettavasti sain viestin
        Valitettavasti olen kipeänä
        Unfortunately, I have lost the map.
        Kuvat hävisivät, valitettavasti.
        Ei, en ymmärrä tätä
        Ei, ei ole ongelmia
        Voi ei!
        En pääse molempiin
        I can't make both
        I don't
        I am not
        En pysty kävelemään polven takia
        En pääse, perjantai kävisi
        Ei voi olla!
        Ei voi!
        Ei tätä
        I don't have to attend
        It's not possible to come by car
        En pääse tänään
        Oon kipee en pääse
        Ei mutta!
        En pääse mutta
        """);

    /// <summary>"No" as Finns begin a sentence, and "no" beside another word.</summary>
    public static TheoryData<string> Interjections => Cases("""
        No kiitos
        No, kiitos!
        No mikäpä siinä
        No, ei se mitään
        No, I don't mind
        No, I'm not busy then
        No, that works
        No worries, I can come
        No problem
        No, I am free then
        No. I have the map.
        """);

    /// <summary>Programs that do not say that they are one, and Swedish.</summary>
    public static TheoryData<string> ProgramsAndSwedish => Cases("""
        En ole paikalla. Kiireellisissä asioissa ota yhteys Eeroon.
        En ole töissä
        Olen lomalla 1.12. asti. En lue sähköpostia.
        Kiitos viestistäsi. Olen poissa toimistolta.
        Automaattinen vastaus: olen lomalla
        I am out of the office and have no access to my email. I will reply when I return.
        I am currently unavailable. For urgent matters call 040
        Thank you for your message. I am on leave.
        Jag är inte på kontoret. Jag svarar när jag är tillbaka.
        Tack för ditt meddelande, jag är på semester till 12 december.
        Nej tack
        Ja tack
        Ja gärna, ok
        Nej, jag kan inte. OK?
        Olen vuosilomalla 1.7.–31.7.
        Viestisi on vastaanotettu. Palaamme asiaan.
        """);

    /// <summary>What is neither answer nor greeting, and be it one word.</summary>
    public static TheoryData<string> More => Cases("""
        Tulen. Tarvitsen tulkin.
        Kyllä, tarvitsen pyörätuolipaikan.
        Kyllä kiitos. Tarvitsen tulkin.
        Kyllä, tulen. Gluteeniton.
        Kyllä⏎Tulkki
        Kyllä⏎Gluteeniton
        Kyllä. T. Aino. PS. tarvitsen tulkin
        Kyllä.⏎T. Aino⏎Tarvitsen tulkin
        Kyllä⏎Terveisin⏎Tarvitsen tulkin
        Kiitos, tarvitsen tulkin. Tulen.
        Hei, tulkki tarvitaan. Tulen
        Yes. I use a wheelchair.
        Yes, I can come. Vegan.
        Kyllä tulen autolla
        Kyllä. Soita 040 123
        Kyllä. Kuhmossa sataa.
        Selvä, tulen. Ovi?
        Kyllä⏎Viittomakieli
        Kyllä.⏎Terveisin⏎Autopaikka on tarpeen
        Kyllä. t. autopaikka ja ateria
        Hei tulkki,⏎tulen
        Tulen. Hyvä tuoli
        """);

    /// <summary>Letters as they begin and end.</summary>
    public static TheoryData<string> NoMore => Cases("""
        Kyllä
        Hei Kaisa ja muut,⏎Kiitos kutsusta.⏎Tulen.⏎Aino
        moi kaisa,⏎tulen⏎t. aino
        Kyllä tulen mielelläni paikalle.⏎⏎Ystävällisin terveisin⏎⏎Aino Esimerkki⏎Kokemusasiantuntija⏎040 1234567
        Yes, I can come.⏎⏎Kind regards⏎Aino Esimerkki
        Kyllä kiitos, Aino
        Thanks for the invitation, I will come. Best regards, Aino
        Sopii hyvin. Nähdään siellä!
        Yes, I can come. See you there!
        Kyllä⏎⏎Aino Esimerkki-Mallikas
        kyllä⏎t. aino esimerkki
        """);

    private static TheoryData<string> Cases(string lines) => [.. lines.Split('\n').Select(line => line.Trim().Replace('⏎', '\n'))];
}
