namespace Bookings.Replying;

/// <summary>The words that change nothing in an answer, without dots and accents. None of them may turn what stands beside it: no "oikein" after "en", no hour, no "vielä".</summary>
internal static class FillerWords
{
    /// <summary>Who, what and where: in a yes as in a no.</summary>
    public const string Everywhere = """
        mina, ma, mie, maa, mul, mulle, mulla, minulle, minulla, mullekin, minullekin, minun, minulta, minusta, se, sen, tama, taa, taman, tuo, tuon, tahan, siina, sinne, siella,
        tehtava, tehtavan, tehtavaan, tarjous, tarjouksen, paikan, paikalle, paikalla, keikka, keikan, keikalle, homma, homman, hommaan, tulemaan, tulla, ottaa, ottamaan, osallistua, osallistumaan, osallistumiseni,
        tuloni, lahtea, lahtemaan, mukaan, mukana, saapua, saapumaan, kutsusta, tarjouksesta, viestista, viestistasi, viestistanne, kysymasta, kysymisesta, yhteydenotosta, luottamuksesta,
        mahdollisuudesta, tilaisuuteen, tyopajaan, tapahtumaan, tapaamiseen, i, im, id, ive, it, its, this, that, the, my, me, be, am, for, us, we, so, offer, task, job, there,
        come, attend, join, take, accept, do, make, able, able to, take part, to come, to attend, to join, to take,
        to take part, to do, to be, to accept, to participate, be there, make it, do it, do this, do that, for me, for asking, for the offer, for the invitation, for the message, for your message
        """;

    /// <summary>The time that the offer names. It makes "unfortunately I am on holiday" a no.</summary>
    public const string Then = "silloin, sillon, tuolloin, then, sina paivana, sina aikana, that day, on that day, that week, that time, at that time, busy then, busy that day";

    public const string InYes = """
        hyvin, oikein, ihan, aivan, erinomaisesti, suurella, tosi, todella, erittain, mainiosti, loistavasti, hienosti, vallan, innolla, sovitusti, sittenkin, myos, ja, aika, ajankohta, siihen, tuohon, tarjoukseen, hoitaakseni, puolestani, sovittu, selva, juttu, kuulostaa, hyvalta, hyva, hyvaa, kiva, kivaa, kivalta, mukava, mukavaa, mukavalta,
        hieno, hienoa, hienolta, ihanaa, ihana, loistava, loistavaa, mahtavaa, mahtava, super, nahdaan, tavataan, odotan innolla, odotan jo innolla, puhumaan, auttamaan,
        very, much, please, gladly, and, great, good, perfect, wonderful, lovely, nice, sounds, would, thing, thats, is, will, looking forward, see you, see you there, see you then, see you soon, with, pleasure
        """;

    public const string InNo = """
        tata, sita, taalla, tehtavaa, tehtavasta, tarjousta, paikkaa, paikasta, kylla, nyt, talla kertaa, tala kertaa, tallakertaa, millaan, mitenkaan, ollenkaan, sittenkaan, paasemaan, onnistumaan, tulemasta, osallistumasta, saapumasta, sopimaan,
        olen, oon, on, olla mukana, olla paikalla, to, voi ei, voi harmi, harmi, sori, sorry, sry, pahoittelut, pahoittelen, anteeksi, aikataulusyista, valiin, perumaan, peruuttamaan, kieltaytymaan, mutta, mut, but, will, part, have, this time, at all, very, kindly, unfortunately, is
        """;

    public const string InBareNo = """
        talla kertaa, tala kertaa, tallakertaa, minulle, mulle, minulta, multa, sittenkaan, kylla, sori, sorry, sry, pahoittelut, pahoittelen, anteeksi, i, im, me, for me, this time, mutta, mut, but, so, very, much, kindly
        """;

    public const string Hello = """
        hei, heippa, hej, moi, moikka, moro, terve, tervehdys, hello, hi, hey, dear, hyva, hyvaa, huomenta, paivaa, iltaa, good, many, suuret, paljon, kiitos, kiitoksia, kiitti, kiitokset, thanks, thank, thank you, taas
        """;

    public const string Thanks = "kiitos, kiitoksia, kiitti, kiitokset, thanks, thank, thank you, paljon, you, kovasti";

    public const string Goodbye = "t, terv, terveisin, terveisia, terkuin, terkut, terkkuja, yst, ystavallisin, ystavallisesti, parhain, br, regards, best regards, kind regards, warm regards, best wishes, sincerely, mvh";

    /// <summary>Only where nothing stands before them: "I'll do my best" is no end.</summary>
    public const string GoodbyeAlone = "best, kind, warm, cheers, yours, nahdaan, tapaamisiin, see you";
}
