namespace Bookings.Replying;

/// <summary>The words that speak against an answer, without dots and accents.</summary>
internal static class DoubtWords
{
    public const string Doubt = """
        mutta, mut, but, vai, ehka, ehkapa, kai, kaipa, taidan, taitaa, taitaapi, tuskin, maybe, perhaps, jos, mikali, kunhan, edellyttaen, ellei, jollei, if, unless, as long as, provided, assuming, vaan, vain, vasta, only, ilman, without,
        periaatteessa, paremmin, parempi, better, aika hyvin, melkein, almost, voisiko, voisinko, voisitteko, voinko, saanko, saako, saisinko, onko, olisiko, could, can i, may i, is it, do i, mihin, missa, milloin, monelta, paljonko, miten, what, where, when, how, late,
        myohemmin, later, viela, ei viela, en viela, en ole viela, not yet, yet, kysyn, kysyisin, kysymys, question, ask, katson, katon, katotaan, katsotaan, katsellaan, kattoo, tarkistan, check, let me, let you know, selvitan, otan selvaa,
        mietin, miettia, mietitaan, harkitsen, harkita, harkinnassa, pohdin, think, thinking, consider, considering, vahvistan, varmistan, will confirm, ill confirm, get back, otan yhteytta, otan asian, otan asiaa, palaan, palailen, palataan, ilmoitan, ilmoittelen,
        vastaan, vastailen, vastata, vastaamaan, reply, respond, riippuu, riippuen, depends, todennakoisesti, probably, luultavasti, mahdollisesti, possibly, alustavasti, tentatively, kuitenkin, however, though, although, vaikka,
        paitsi, except, mieluummin, rather, instead, sijaan, toisaalta, en tieda, en tiia, emma tiia, en ole varma, en osaa, en usko, en malta, not sure, im sure, i am sure, dont know, dont think, dont mind, cant wait, cant say, cant complain, cannot wait, no problem, no worries,
        no niin, no hei, no jaa, ei hataa, ei ongelmaa, ei estetta, ei esteita, estetta, esteita, ei haittaa, haittaa, ei mitaan, ei mittaan, ei ehka, ei tarvitse, en tarvitse, ei vain, ei tule, ei voi, ei kun, en peru, en peruuta, miksi ei, why not, not only, not a problem, not busy, varmaan,
        varmaankin, pitaisi, should, might, toivottavasti, toivon, hopefully, hope, toinen aika, toisen ajan, toiseen aikaan, toinen paiva, toisena, toisella kertaa, joku toinen, another time, another day, another date, other time, other day, next time, next week, some other,
        joskus, toiste, ensi kerralla, ensi kerta, seuraavalla kerralla, vaihtaa, siirtaa, reschedule, odota, odotan, wait, peruako, unsure, en sano, en muista, sairaalasta, puolesta, on behalf, kenties, saattaa, kokeilen, yritan, try, kantaa,
        nakymin, toistaiseksi, oletettavasti, ilmeisesti, arvelen, luulen, uskon, epailen, alustava, ainakin, ellen, jollen, ehtona, ehdolla, edellyttaa, in principle, in theory, subject to, pending, guess, suppose, believe, assume, likely, unlikely, doubt, not certain, kind of, sort of,
        etana, etayhteydella, etayhteys, teams, teamsilla, teamsin, zoom, zoomilla, online, remotely, remote, automaattinen, automaattivastaus, automatic, tavoitettavissa, kiireellisissa, urgent, out of office, out of the office, jag, det, inte, nej, och
        """;

    /// <summary>Beginnings of words: what does not work for who answers, and what somebody needs to come.</summary>
    public static readonly string[] Needs =
    [
        "link", "kirjautu", "sivu", "salasan", "lomak", "kyyti", "kyydi", "portai", "portaa", "rappu", "hissi", "esteet", "esteelli", "pyoratuol", "liuska", "tulkk", "tulki", "tulkat", "viittom", "avustaj", "rollaat", "opaskoir", "induktio",
        "allerg", "gluteen", "laktoo", "kasvis", "vegaan", "keliaki", "maidot", "login", "password", "website", "page", "ride", "lift", "stairs", "wheelchair", "accessib", "interpret", "assistan", "vegan", "vegetar", "gluten", "lactos", "parking", "pysakoin",
    ];

    /// <summary>What keeps somebody from coming. After a refusal it is the reason.</summary>
    public const string Hinders = """
        lomalla, lomamatkalla, lomailen, matkoilla, matkan, reissussa, reissulla, toissa, tyovuoro, tyovuorossa, tyovuoron, toiden, tyokiireiden, kiireiden, loman, ulkomailla, sairaana, kipeana, kipea, kipee, sairas, sairauden, sairastumisen, flunssa, flunssassa,
        flunssan, kuumetta, kuumeessa, leikkaus, leikkauksessa, muuta menoa, on muuta menoa, menoja, muita menoja, muu meno, poissa, varattu, lapsen, away, travelling, traveling, on holiday, on vacation, holiday, vacation, busy then, busy that day, sick, im ill, i am ill, at work, working, abroad
        """;

    public const string AgainstYes = """
        matkalla, sairastuin, sairastunut, kiire, kiireinen, on muuta, jo muuta, muuta silloin, meno, paallekkain, huono, huonosti, hankala, vaikea, vaikeaa, mahdotonta, mahdoton, ikava, harmi, harmittaa, pois, sori, sorry, sry, pahoittelen, pahoittelut, anteeksi, estyn, este, voi ei, voi harmi, myohassa,
        et, ette, eivat, eika, olisi ollut, olisin tullut, olisin mielellani tullut, olisin halunnut, olisin mielellani osallistunut, tulee puolestani, sijastani, tilalleni, minun tilalle, busy, unavailable, another, until,
        sain viestin, sain viestinne, sain viestisi, sain kutsun, sain tarjouksen, viesti tuli, viesti saapui, got your message, got the message, got your mail, received
        """;

    public const string Part = """
        klo, kello, aamulla, aamupaivalla, aamupaivan, paivalla, iltapaivalla, iltapaivan, iltapaivaksi, illalla, puoleksi, tunniksi, tunnin, hetkeksi, hetken, osaksi, osan, alkuun, alusta, alussa, alkaen, loppuun, lopussa, asti, saakka, lahtien, jalkeen, ennen,
        ensimmaisena, ensimmaisen, toiseen, yhteen, yhtena, before, after, from, half, morning, mornings, afternoon, afternoons, evening, evenings, oclock, pm, first, part of, partly, osittain,
        maanantai, tiistai, keskiviikko, torstai, perjantai, lauantai, sunnuntai, maanantaina, tiistaina, keskiviikkona, torstaina, perjantaina, lauantaina, sunnuntaina, huomenna, tanaan,
        monday, tuesday, wednesday, thursday, friday, saturday, sunday, tomorrow, today
        """;
}
