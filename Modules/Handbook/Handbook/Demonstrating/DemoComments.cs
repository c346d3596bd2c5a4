using Handbook.Reviewing;

namespace Handbook.Demonstrating;

/// <summary>An invented comment, and its answer when it has one.</summary>
/// <param name="Reviewer">Whose it is, by place in the list of those asked.</param>
/// <param name="Quote">The beginning of the paragraph it is about; null for the whole chapter.</param>
/// <param name="Added">What was added to the chapter because of it.</param>
internal sealed record DemoComment(int Reviewer, string Slug, string? Quote, string Words, bool NameShown, Verdict? Verdict, string? Answer, string? Added);

internal static class DemoComments
{
    public static readonly IReadOnlyList<ReviewerLines.Typed> Reviewers =
    [
        new("Marjatta Heikura, mielenterveyspalvelut", "marjatta.heikura@alue.esimerkki.example", null),
        new("Kainuun kokemustalo ry (esimerkki)", "toimisto@kokemustalo.esimerkki.example", null),
        new("Erkki Vaarala, sosiaaliohjaus", "erkki.vaarala@alue.esimerkki.example", null),
        new("Seppo Pikkarainen, kehittäjäasiakas", null, "044 000 0001"),
    ];

    public static readonly IReadOnlyList<DemoComment> All =
    [
        new(0, "tilaaminen", "Hyvä tilaus on lyhyt mutta tarkka", "Luettelo on hyvä. Toivomme siihen vielä kohdan esteettömyydestä: pääseekö tilaan pyörätuolilla ja onko siellä induktiosilmukka. Nyt asia selviää usein vasta paikan päällä.", true, Verdict.Accepted, "Tieto tarvitaan jo silloin, kun tehtävään etsitään ihmistä. Lisäämme kohdan luetteloon ja tilauslomakkeelle.", "- Kerro tilauksessa myös tilan esteettömyys: pääseekö sinne pyörätuolilla ja onko siellä induktiosilmukka."),
        new(1, "koulutus", "Moni on käynyt koulutuksen järjestössä", "Hyvä, että aikaisempi koulutus otetaan huomioon. Sana ”yleensä” jättää kuitenkin epäselväksi, kuka asiasta päättää. Ehdotamme, että järjestön antama todistus riittäisi aina.", true, Verdict.Partly, "Kirjoitamme lukuun, että koordinaattori päättää asiasta keskusteltuaan hakijan kanssa. Todistus ei voi riittää aina, koska koulutusten sisältö ja pituus vaihtelevat paljon.", null),
        new(4, "tehtavat", "Työntekijä käy kokemusasiantuntijan kanssa lyhyen purkukeskustelun", "Tämä on minulle tärkein kohta. Raskaan luennon jälkeen olen joskus lähtenyt kotiin aivan yksin ajatusteni kanssa. Lisätkää, että keskusteluun varataan aikaa jo tilausta tehtäessä, esimerkiksi 15 minuuttia.", false, Verdict.Accepted, "Jos aikaa ei varata etukäteen, keskustelu jää helposti pitämättä. Lisäämme, että sen aika sovitaan tilauksessa ja lasketaan tehtävän kestoon.", "Purkukeskustelun aika sovitaan jo tilauksessa, ja se lasketaan tehtävän kestoon."),
        new(5, "palkkiot", null, "Luku on minusta epäreilu. Minun pitää itse selvittää, miten palkkio vaikuttaa eläkkeeseeni, vaikka te tiedätte maksamanne summat. Moni jättää tehtävän ottamatta, koska pelkää menettävänsä etuuden. Hyvinvointialueen pitäisi laskea vaikutus valmiiksi.", false, Verdict.NotAccepted, "Ymmärrämme huolen. Emme kuitenkaan tiedä kokemusasiantuntijan muita tuloja emmekä etuuden ehtoja, joten väärä laskelma voisi aiheuttaa vahinkoa. Kokemusasiantuntija saa meiltä tiedon maksetuista palkkioista, ja koordinaattori auttaa löytämään oikean paikan, josta asiaa voi kysyä.", null),
        new(3, "roolit", null, "Kiitos tästä luvusta! Ymmärsin ensimmäistä kertaa, miten oma roolini eroaa kokemusasiantuntijan roolista. Taulukko on selkeä, ja sävy on arvostava. Tämän annan luettavaksi myös muille raatimme jäsenille.", true, null, null, null),
        new(0, "tietosuoja", "Vahinkoja sattuu", "Kappaleen sävy on hyvä ja rohkaisee kertomaan virheistä. Lukijalle jää kuitenkin epäselväksi, mitä tehdään, jos koordinaattori on lomalla. Lisätkää sijainen tai toinen yhteystieto.", false, Verdict.Accepted, "Ilmoitus ei saa jäädä odottamaan yhtä ihmistä. Lisäämme lukuun, että ilmoituksen voi tehdä myös yksikön esihenkilölle.", "Jos koordinaattori ei ole paikalla, ilmoita yksikön esihenkilölle."),
        new(2, "klinikka", "Klinikkaa pidetään vuorotellen eri kunnissa", "Mistä asiakas näkee, milloin klinikka on hänen kunnassaan? Kaikilla ei ole tietokonetta. Voisiko ajat tulostaa myös palvelupisteen seinälle?", false, null, null, null),
        new(0, "palaute", null, "Vaikutusten seuranta on kuvattu ymmärrettävästi. Jäin miettimään, kuinka kauan palautteita säilytetään ja missä vuosikooste julkaistaan. Lyhyt maininta riittäisi.", false, null, null, null),
    ];
}
