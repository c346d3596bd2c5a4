namespace Bookings.Replying;

/// <summary>The words and phrases that answers are made of, without dots and accents. Longer phrases go before the words in them: "ei hätää" is no no.</summary>
internal static class ReplyWords
{
    private const int Longest = 4;

    private static readonly HashSet<string> Negations = ["ei", "en", "emme", "eivat", "enpa", "eipa", "not", "cant", "cannot", "wont", "dont", "couldnt", "can not", "will not", "could not", "am not", "i can not", "i will not"];

    private static readonly Dictionary<string, Meaning> Phrases = Table();

    private static readonly HashSet<string> Begins = [.. Phrases.Keys.Select(phrase => phrase.Split(' ')[0]), "no"];

    public static readonly HashSet<string> Openings =
    [
        "hei", "hei taas", "heippa", "hej", "moi", "moikka", "moro", "terve", "tervehdys", "hello", "hi", "hey", "dear", "hyva", "hyvaa", "huomenta", "paivaa", "iltaa", "good",
        "kiitos", "kiitoksia", "kiitti", "thanks", "thank", "many", "suuret", "paljon",
    ];

    public static readonly HashSet<string> Closings =
    [
        "t", "terv", "terveisin", "terkuin", "yst", "ystavallisin", "ystavallisesti", "br", "regards", "best", "kind", "cheers", "sincerely", "yours", "kiitos", "kiitoksia", "kiitti", "thanks", "thank",
        "nahdaan", "tapaamisiin", "mvh",
    ];

    /// <returns>What is said here, over how many tokens, and whether it turns what follows round; null when nothing is said.</returns>
    public static (Meaning Meaning, int Length, bool Negates)? At(List<string> tokens, int at)
    {
        if (!Begins.Contains(tokens[at]))
            return null;
        for (var length = Math.Min(Longest, tokens.Count - at); length > 0; length--)
        {
            var phrase = string.Join(' ', tokens.GetRange(at, length));
            if (Phrases.TryGetValue(phrase, out var meaning))
                return (meaning, length, Negations.Contains(phrase));
            if (phrase == "no")
                return (No(tokens, at), 1, false);
        }
        return null;
    }

    /// <summary>"No" is the English no, and also how Finns begin a sentence: "no joo, tulen". It counts where it stands alone or goes on in English.</summary>
    private static Meaning No(List<string> tokens, int at) => at + 1 == tokens.Count || tokens[at + 1] is "|" or "thanks" or "thank" or "sorry" or "i" or "im" or "we" or "unfortunately" or "cannot" or "cant"
        ? Meaning.No
        : Meaning.Doubtful;

    private static Dictionary<string, Meaning> Table()
    {
        var table = new Dictionary<string, Meaning>(StringComparer.Ordinal);
        Add(Meaning.Yes, """
            kylla, kyl, joo, juu, jep, jeps, jees, okei, ok, kay, sopii, passaa, otan, tulen, tuun, paasen, ehdin, voin, onnistuu, tottakai, totta kai, ilman muuta, mielellani, lahden, hyvaksyn, vahvistan,
            suostun, osallistun, olen mukana, oon mukana, mukana ollaan, olen paikalla, yes, yeah, yep, okay, sure, accept, accepted, confirm, confirmed, absolutely, definitely, gladly, of course, happy to,
            i can, i will, ill be there, ill take, ill come, works for me, that works, im in, i am in, count me in, sounds good
            """);
        Add(Meaning.No, """
            ei, en, emme, eivat, enpa, eipa, ei kiitos, ei kay, ei sovi, ei onnistu, en kylla, valitettavasti, ikava kylla, ikavakseni, harmi kylla, harmillisesti, kieltaydyn, hylkaan, olen estynyt, estynyt,
            peruutan, perun, jatan valiin, joudun kieltaytymaan, joudun peruuttamaan, mahdotonta, nope, no thanks, no thank you, no sorry, not, cant, cannot, wont, dont, couldnt, can not, will not, could not, am not,
            i can not, i will not, unable, unavailable, decline, declined, unfortunately, regret, im afraid, i am afraid, ill pass, have to pass
            """);
        Add(Meaning.Doubtful, """
            mutta, mut, but, vai, ehka, ehkapa, maybe, perhaps, jos, mikali, ellei, jollei, if, unless, voisiko, voisinko, voisitteko, voinko, saanko, saisinko, onko, could, vasta, vain, only, huonosti, myohassa,
            late, myohemmin, later, ei viela, en viela, en ole viela, not yet, kysyn, kysyisin, kysymys, question, ask, katson, katsotaan, tarkistan, check, let me, let you know, selvitan, otan selvaa,
            otan yhteytta, otan asian, palaan, palataan, ilmoitan, ilmoittelen, vastaan myohemmin, riippuu, riippuen, depends, todennakoisesti, probably, luultavasti, mahdollisesti, possibly, alustavasti,
            tentatively, kuitenkin, however, paitsi, except, mieluummin, rather, instead, sijaan, toisaalta, en tieda, en ole varma, en osaa, en usko, en malta, not sure, dont know, dont think, cant wait, cant say,
            cannot wait, no problem, no worries, no niin, no hei, no jaa, ei hataa, ei ongelmaa, ei estetta, ei esteita, ei haittaa, ei mitaan, ei ehka, ei tarvitse, ei vain, not only, not a problem, varmaan,
            varmaankin, taitaa, pitaisi, should, might, toivottavasti, hopefully, toinen aika, toisen ajan, toisena, another, other time, vaihtaa, siirtaa, reschedule, odota, odotan, wait, peruako, unsure,
            en sano, en muista, sairaalasta, puolesta, on behalf, kenties, saattaa, kokeilen, yritan, try
            """);
        return table;

        void Add(Meaning meaning, string phrases)
        {
            foreach (var phrase in phrases.Split([',', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                table[phrase] = meaning;
        }
    }
}
