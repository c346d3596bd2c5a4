using Bookings.Answering;
using Bookings.Asking;
using Bookings.Cancelling;
using Bookings.Clinics;
using Bookings.Contracts;
using Bookings.Data;
using Bookings.Offering;
using Bookings.Replanning;
using Bookings.Tests.Replanning;
using Bookings.Tests.Replying;
using Foundation;
using Foundation.Calendar;
using Foundation.Mail;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Rig;
using static Bookings.Tests.ConfirmedPlaces;

namespace Bookings.Tests.Clinics;

/// <summary>A clinic of four half hours from noon, and what units and the timetable do to it.</summary>
internal static class ClinicSteps
{
    public const string Ullas = "ulla@esimerkki.example";
    public static readonly SlotPlan HalfHours = new(30, 0);

    public static async Task<(Request Request, Guid Clinic)> OpenAsync(TestHouse house, Scene scene, int places = 1, params LocalDate[] more)
    {
        var request = await scene.RequestAsync(places: places, taskType: TaskTypes.Clinic);
        return (request, (await house.InvokeAsync<OpenSlotsOutcome>(new OpenSlots(request.Id, HalfHours, more, Coordinator))).ShouldBeOfType<OpenSlotsOutcome.Opened>().ClinicId);
    }

    /// <param name="slot">Half hours after the clinic was first to begin, at noon.</param>
    public static async Task<ReserveOutcome> ReserveAsync(TestHouse house, Scene scene, Guid clinic, int slot, Guid? id = null, Reach? by = null)
    {
        var day = await house.ReadAsync<BookingsDb, LocalDate>(db => db.Requests.Where(r => db.Clinics.Any(c => c.Id == clinic && c.RequestId == r.Id)).Select(r => r.Date).SingleOrDefaultAsync());
        return await house.InvokeAsync<ReserveOutcome>(new ReserveSlot(id ?? Guid.CreateVersion7(), clinic, Noon(day) + Duration.FromMinutes(30 * slot), scene.UnitId, 1, "mielenterveys", by ?? Unit(scene)));
    }

    public static Instant Noon(LocalDate day) => Helsinki.At(day, LocalTime.Noon);

    public static async Task SettleAsync(TestHouse house)
    {
        await house.PublishAsync(new SettleClinics());
        await house.RestAsync();
    }

    public static async Task<IReadOnlyList<Letter>> HeardOfAsync(TestHouse house, string what) => [.. (await house.HeardAsync<Letter>()).Where(letter => letter.Kind == "bookings.clinic-" + what)];

    public static Task<ClinicVisit> VisitAsync(TestHouse house, Guid id) => house.ReadAsync<BookingsDb, ClinicVisit>(db => db.ClinicVisits.AsNoTracking().SingleAsync(v => v.Id == id));
}
