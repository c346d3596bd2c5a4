namespace Bookings.Replying;

/// <summary>What a word or a phrase does in an answer. Many do several things: "käy" says yes, and after "ei" it refuses.</summary>
[Flags]
internal enum Says
{
    /// <summary>We do not know it. Then it is no part of a clean answer, and something that is worth reading beside one.</summary>
    Nothing = 0,

    /// <summary>"Tulen", "I can", and the "Kyllä" and "Yes" that letters ask for: a yes whatever else is told beside it.</summary>
    Yes = 1 << 0,

    /// <summary>"Ok", "joo", "mielelläni": also how people begin when they only have got the message. A yes where nothing else is said.</summary>
    Assent = 1 << 1,

    /// <summary>"Ok" is an assent that may only say that the letter was read; with thanks it does.</summary>
    Receipt = 1 << 2,

    /// <summary>"En", "not". What follows belongs to it.</summary>
    Negation = 1 << 3,

    /// <summary>A negation that is a whole no: "ei", "cannot".</summary>
    Alone = 1 << 4,

    /// <summary>What somebody does not do who does not come: "pääse" after "en".</summary>
    Refuses = 1 << 5,

    /// <summary>A no by itself: "joudun kieltäytymään".</summary>
    Refusal = 1 << 6,

    /// <summary>"Valitettavasti": a no where nothing else is said.</summary>
    Regret = 1 << 7,

    /// <summary>Neither yes nor no is clear beside it: "mutta", "if".</summary>
    Doubt = 1 << 8,

    /// <summary>Beside it no yes is believed: "harmi".</summary>
    AgainstYes = 1 << 9,

    /// <summary>What keeps somebody from coming: "matkoilla". After a no it is the reason.</summary>
    Hinders = 1 << 10,

    /// <summary>The time that the offer names: "silloin".</summary>
    Then = 1 << 11,

    /// <summary>Beside it no no is believed, because a human may help: the link, a ride, the stairs.</summary>
    AgainstNo = 1 << 12,

    /// <summary>An hour or a part of the time, which makes a yes one to something else.</summary>
    Part = 1 << 13,

    /// <summary>After a refusal it begins the reason, whatever that is.</summary>
    Because = 1 << 14,

    /// <summary>"Takia": the word before it is a reason.</summary>
    Sake = 1 << 15,

    /// <summary>Changes nothing in a yes.</summary>
    InYes = 1 << 16,

    /// <summary>Changes nothing in a no with a verb.</summary>
    InNo = 1 << 17,

    /// <summary>Changes nothing beside a mere "ei".</summary>
    InBareNo = 1 << 18,

    /// <summary>A greeting or thanks.</summary>
    Hello = 1 << 19,

    /// <summary>What letters end with; a name follows.</summary>
    Goodbye = 1 << 20,

    /// <summary>The same where it begins a phrase: "Best, Aino".</summary>
    GoodbyeAlone = 1 << 21,
}
