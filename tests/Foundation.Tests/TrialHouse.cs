using Foundation.Messaging;
using Foundation.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Rig;
using Trial;
using Trial.Data;

namespace Foundation.Tests;

/// <summary>A house with the trial module in it, and the questions that the tests of the mechanisms ask.</summary>
internal static class TrialHouse
{
    /// <param name="dispatch">False: deliveries stay where they are until another node comes.</param>
    public static Task<TestHouse> OpenAsync(Product product = Product.Sqlite, bool dispatch = true, string? folder = null,
        Action<IServiceCollection>? configure = null, params (string Key, string Value)[] settings) =>
        TestHouse.OpenAsync([new TrialModule()], configure, settings.ToDictionary(s => s.Key, s => (string?)s.Value), dispatch, folder, product, TrialModule.MakeTablesAsync);

    public static Script Script(this TestHouse house) => house.Services.GetRequiredService<Script>();

    public static Task<List<Delivery>> DeliveriesAsync(this TestHouse house) =>
        house.ReadAsync<FoundationDb, List<Delivery>>(db => db.Deliveries.AsNoTracking().OrderBy(d => d.Listener).ToListAsync());

    public static Task<List<Heard>> HeardAsync(this TestHouse house) =>
        house.ReadAsync<TrialDb, List<Heard>>(db => db.Heard.AsNoTracking().OrderBy(h => h.Listener).ToListAsync());

    public static Task<List<Note>> NotesAsync(this TestHouse house) => house.ReadAsync<TrialDb, List<Note>>(db => db.Notes.AsNoTracking().ToListAsync());

    public static async Task<Guid> WriteNoteAsync(this TestHouse house, string text = "a note") =>
        (await house.InvokeAsync<WriteNoteOutcome>(new WriteNote(text))).ShouldBeOfType<WriteNoteOutcome.Written>().NoteId;

    /// <summary>Waits until the condition holds.</summary>
    public static async Task UntilAsync(this TestHouse house, Func<TestHouse, Task<bool>> holds, string what, int seconds = 20)
    {
        var limit = Environment.TickCount64 + seconds * 1000L;
        while (!await holds(house))
        {
            if (Environment.TickCount64 > limit)
                throw new TimeoutException("Waited in vain until " + what);
            await Task.Delay(10);
        }
    }

    public static Task UntilParkedAsync(this TestHouse house, int count = 1) =>
        house.UntilAsync(async h => (await h.DeliveriesAsync()).Count(d => d.ParkedAt is not null) == count, $"{count} deliveries are parked");
}
