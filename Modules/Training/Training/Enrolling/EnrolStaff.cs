using Foundation;
using Foundation.Messaging;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Training.Data;
using Training.Telling;

namespace Training.Enrolling;

/// <summary>The coordinator enrols somebody of the staff, who is not in the register: by name and address.</summary>
public sealed record EnrolStaff(Guid SessionId, string? FirstName, string? LastName, string? Email, string? Language);

public abstract record EnrolStaffOutcome
{
    private EnrolStaffOutcome() { }

    public sealed record Refused(Errors Errors) : EnrolStaffOutcome;

    public sealed record Answered(EnrolOutcome Outcome) : EnrolStaffOutcome;
}

public static class EnrolStaffHandler
{
    public static async Task<(EnrolStaffOutcome, Cascade?)> Handle(EnrolStaff command, TrainingDb db, Seating seating, Teller teller, Sender sender, IClock clock, CancellationToken ct)
    {
        var errors = new Errors(TrainingTexts.T);
        var first = TypedText.Required(command.FirstName, "Staff.FirstName", "staff.first-name-missing", 100, errors);
        var last = TypedText.Required(command.LastName, "Staff.LastName", "staff.last-name-missing", 100, errors);
        var email = Typed.Email(command.Email)?.ToLowerInvariant();
        if (email is null)
            errors.Add("Staff.Email", "staff.email-wrong");
        if (errors.Any)
            return (new EnrolStaffOutcome.Refused(errors), null);
        var person = await db.People.SingleOrDefaultAsync(p => p.State == PersonState.Staff && p.Email == email, ct);
        if (person is null)
            db.People.Add(person = Person.OfStaff(Guid.CreateVersion7(), first, last, email!, command.Language == "en" ? "en" : "fi"));
        var (outcome, cascade) = await EnrolHandler.Handle(new Enrol(command.SessionId, person.Id), db, seating, teller, sender, clock, ct);
        return (new EnrolStaffOutcome.Answered(outcome), cascade);
    }
}
