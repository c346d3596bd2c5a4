namespace Bookings.Replying;

/// <summary>The words that say yes or no, without dots and accents. A longer phrase goes before the words in it.</summary>
internal static class AnswerWords
{
    public const string Yes = """
        kylla, sopii, sopiipi, sopiihan, passaa, passoo, kaypi, otan, tulen, tuun, tulenhan, tuunhan, paasen, paasenhan, ehdin, kerkean, kerkian, onnistuu, onnistuupi, hyvaksyn, suostun, osallistun,
        tulen varmasti, paasen varmasti, mukana ollaan, kay hyvin, kay minulle, kay mulle, kay mullekin, kay minullekin, se kay, kylla kay, kylla se kay, kaypihan, joo kay, juu kay, ok kay, okei kay, selva kay,
        yes, i can, i can make it, i will, i will make it, can come, will come, ill be there, ill take, ill come, ill attend, ill join, ill do, ill make it, ill accept, ill gladly, i accept, accepted, i confirm, confirmed,
        im coming, i am coming, works for me, that works, suits me, im in, i am in, count me in, id be happy to come, i would be happy to come
        """;

    public const string Assent = """
        kyl, kyllahan, kylla vaan, kylla vain, kay, joo, juu, jep, jeps, jees, jes, jepjep, tottakai, totta kai, toki, tietysti, tietenkin, ilman muuta, ehdottomasti, mielellani, mielellaan, ilolla, tulossa,
        hyvaksytty, yeah, yep, yup, sure, absolutely, definitely, gladly, certainly, of course, happy to, glad to, delighted to, with pleasure, sounds good, fine by me, fine with me, will do, can do
        """;

    /// <summary>Also how people say that they have read it; with thanks it is no more than that.</summary>
    public const string Receipt = "ok, okei, okay, oke";

    /// <summary>Whole no by themselves.</summary>
    public const string NegationAlone = """
        ei, en, no, enpa, eipa, emme, emma, emmie, eihan, enhan, enka, nope, no thanks, no thank you, no sorry, not, cant, cannot, can not, wont, will not, i can not, i will not
        """;

    /// <summary>Only with the verb that follows: "I don't" may be followed by "mind".</summary>
    public const string Negation = """
        ettei, etten, enma, ennoo, dont, do not, couldnt, could not, am not, isnt, is not, doesnt, does not
        """;

    public const string Refuses = """
        paase, paasse, piase, paasekaan, paasekkaan, ehi, ehdi, ehdikaan, kerkea, kerkia, kerkii, kerkee, ennata, jouda, pysty, pystykaan, tule, tuu, tulekaan, sovi, sovikaan, sopii, kay, kaykaan, kay minulle, kay mulle, se kay, kylla kay, onnistu,
        onnistukaan, passaa, passoo, jaksa, halua, haluu, osallistu, osallistukaan, ota, otakaan, suostu, hyvaksy, lahe, lahde, voi, voikaan, saavu, ole tulossa, oo tulossa, ole mukana, oo mukana, ole kiinnostunut, ole aikaa, oo aikaa,
        ole mahdollista, ole mahdollisuutta, come, coming, attend, attending, join, joining, take, taking, able, able to, participate, participating, accept, make it, do it, do this, do that, suit, be there, work for me, possible, interested, have time
        """;

    public const string Refusal = """
        kieltaydyn, taytyy kieltaytya, pitaa kieltaytya, hylkaan, estynyt, olen estynyt, oon estynyt, peruutan, perun, tuli este,
        unable to come, unable to attend, unable to make it, unable to join, unable to participate, unable to accept, unable to take, unable to do it, decline, declined, i decline, have to decline, must decline, need to decline, ill pass, i will pass, have to pass
        """;

    public const string Regret = "valitettavasti, ikava kylla, ikavakseni, harmi kylla, harmillisesti, harmikseni, unfortunately, regrettably, im afraid, i am afraid, afraid";

    /// <summary>Words that need another one in the same phrase: "voin" is no yes, "voin kyllä tulla" is.</summary>
    public static readonly (string[] Words, string[] Needs, Says Says)[] Pairs =
    [
        (["olen", "oon"], ["mukana", "paikalla", "tulossa", "kaytettavissa"], Says.Yes | Says.InYes),
        (["voin", "pystyn", "lupaan"], ["tulla", "tulemaan", "ottaa", "ottamaan", "osallistua", "osallistumaan", "lahtea", "lahtemaan"], Says.Yes | Says.InYes),
        (["lahden", "lahen", "lupaudun", "ilmoittaudun"], ["mukaan", "tehtavaan"], Says.Yes | Says.InYes),
        (["vahvistan", "varmistan"], ["tuloni", "osallistumiseni", "osallistumisen"], Says.Yes | Says.InYes),
        (["joudun"], ["perumaan", "peruuttamaan", "kieltaytymaan"], Says.Refusal),
        (["jatan", "jataan"], ["valiin"], Says.Refusal),
        (["vastaan"], ["otan", "ottaa", "ottamaan", "ota"], Says.InYes | Says.InNo),
    ];
}
