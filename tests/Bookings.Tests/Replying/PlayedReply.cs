using Bookings.Data;
using Bookings.Offering;
using Bookings.Replying;
using Foundation.Mail;
using Foundation.Mail.Receiving;
using Foundation.Privacy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Recruitment.Contracts;
using Rig;

namespace Bookings.Tests.Replying;

/// <summary>Somebody has an open offer and answers it by mail or by the button of a calendar.</summary>
internal sealed record PlayedReply(TestHouse House, Scene Scene, Guid ExpertId, Guid OfferId, Request Request, string Address) : IAsyncDisposable
{
    public const string Aino = "aino@esimerkki.example";

    public Instant Now => House.Clock.GetCurrentInstant();

    public async Task<ReceiveOutcome> ReceiveAsync(byte[] mail)
    {
        var outcome = await House.InvokeAsync<ReceiveOutcome>(new ReceiveMail(mail));
        await House.RestAsync();
        return outcome;
    }

    public Task<ReceiveOutcome> WritesAsync(string words, string from = Aino, string? to = null, string head = "", Instant? written = null) =>
        ReceiveAsync(Mails.Text(from, to ?? Address, words, written ?? Now, head));

    public Task<ReceiveOutcome> PressesAsync(string partStat, Instant? stamp = null, int sequence = 0, Guid? uid = null, string? attendee = null, string words = "", string method = "REPLY", string head = "", string from = Aino, string more = "") =>
        ReceiveAsync(Mails.Button(from, Address, uid ?? OfferId, partStat, stamp ?? Now, sequence, attendee, words, method, head, more));

    public Task<OfferState> StateAsync() => House.ReadAsync<BookingsDb, OfferState>(db => db.Offers.Where(offer => offer.Id == OfferId).Select(offer => offer.State).SingleAsync());
    public Task<List<MailNote>> NotesAsync() => House.ReadAsync<BookingsDb, List<MailNote>>(db => db.MailNotes.AsNoTracking().OrderBy(note => note.Id).ToListAsync());
    public Task<List<OfferAnswer>> AnswersAsync() => House.ReadAsync<BookingsDb, List<OfferAnswer>>(db => db.OfferAnswers.AsNoTracking().OrderBy(answer => answer.At).ToListAsync());
    public async Task<List<string>> LettersAsync() => [.. (await House.HeardAsync<Letter>()).Where(letter => letter.Kind != "bookings.offer" && letter.Reader.Address != "ulla@esimerkki.example").Select(letter => $"{letter.Kind} {letter.Reader.Address}")];
    public string? Open(Sealed? words) => House.Services.GetRequiredService<Vault>().OpenOrNull(words);

    /// <summary>Nothing was recorded, and nobody was written to.</summary>
    public async Task NothingChangedAsync(params NoteReason[] notes)
    {
        (await StateAsync()).ShouldBe(OfferState.Open);
        (await AnswersAsync()).ShouldBeEmpty();
        (await LettersAsync()).ShouldBeEmpty();
        (await NotesAsync()).Select(note => note.Why).ShouldBe(notes);
    }

    public async ValueTask DisposeAsync()
    {
        (await House.BrokenAsync()).ShouldBeEmpty();
        await House.DisposeAsync();
    }

    public static async Task<PlayedReply> PlayAsync(int places = 1, IDictionary<string, string?>? settings = null)
    {
        var (house, scene) = await Scene.OpenAsync(settings: new Dictionary<string, string?>(settings ?? new Dictionary<string, string?>()) { ["Mail:Inbound:Address"] = "vastaus@esimerkki.example" });
        var expert = await scene.ExpertAsync();
        var request = await scene.RequestAsync(places);
        (await house.InvokeAsync<OfferPlacesOutcome>(new OfferPlaces(request.Id, [expert], scene.InDays(3), null, false))).ShouldBeOfType<OfferPlacesOutcome.Sent>();
        var letter = await scene.LetterAsync("bookings.offer", Aino);
        LetterText.Render(letter).ShouldContain("Kirjoita vastauksen alkuun Kyllä tai Ei");
        var offer = await house.ReadAsync<BookingsDb, Guid>(db => db.Offers.Where(o => o.RequestId == request.Id).Select(o => o.Id).SingleAsync());
        return new PlayedReply(house, scene, expert, offer, request, letter.ReplyTo!);
    }
}
