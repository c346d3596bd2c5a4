using Bookings.Data;
using Foundation.Calendar;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bookings.Clinics;

/// <summary>A visitor tells what a clinic was like. Nobody asks who.</summary>
/// <param name="Id">Made with the form, so that a second click gives nothing more.</param>
public sealed record GiveClinicFeedback(string Code, Guid Id, int Score, string? Words);

public enum ClinicFeedbackOutcome
{
    Given,
    NotThere,
    /// <summary>The clinic has not been held, or it was long ago.</summary>
    Closed,
}

public static class GiveClinicFeedbackHandler
{
    /// <summary>Days after the clinic in which the paper's address works.</summary>
    public const int OpenDays = 30;

    /// <summary>More visitors than any clinic has; whoever sends more plays a game.</summary>
    private const int MostOfOneClinic = 200;

    public static async Task<ClinicFeedbackOutcome> Handle(GiveClinicFeedback command, BookingsDb db, IClock clock, CancellationToken ct)
    {
        var (clinic, request) = await FindAsync(db, command.Code, ct);
        if (clinic is null || request is null)
            return ClinicFeedbackOutcome.NotThere;
        if (await db.ClinicFeedbacks.AnyAsync(f => f.Id == command.Id, ct))
            return ClinicFeedbackOutcome.Given;
        var today = Helsinki.Date(clock.GetCurrentInstant());
        if (!IsOpen(request, today) || await db.ClinicFeedbacks.CountAsync(f => f.ClinicId == clinic.Id, ct) >= MostOfOneClinic)
            return ClinicFeedbackOutcome.Closed;
        db.ClinicFeedbacks.Add(new ClinicFeedback { Id = command.Id, ClinicId = clinic.Id, Score = command.Score, Words = command.Words, Day = today });
        return ClinicFeedbackOutcome.Given;
    }

    public static bool IsOpen(Request request, LocalDate today) => request.Status is not (RequestStatus.Cancelled or RequestStatus.Unfilled) && today >= request.Date && today <= request.Date.PlusDays(OpenDays);

    /// <returns>Nulls for a code that no paper has.</returns>
    public static async Task<(Clinic? Clinic, Request? Request)> FindAsync(BookingsDb db, string code, CancellationToken ct)
    {
        var typed = code.Trim().ToLowerInvariant();
        var found = await (from clinic in db.Clinics.AsNoTracking()
                           join request in db.Requests.AsNoTracking() on clinic.RequestId equals request.Id
                           where clinic.FeedbackCode == typed
                           select new { clinic, request }).SingleOrDefaultAsync(ct);
        return (found?.clinic, found?.request);
    }
}
