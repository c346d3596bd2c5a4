using Bookings.Data;
using Fees.Contracts;
using Foundation;
using Foundation.Calendar;
using Foundation.Mail;
using Foundation.Messaging;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bookings.Listening;

/// <summary>A fee was paid, or a paid one reversed: the expert sees it on the task's page, the unit gets a letter. (Fees writes to the expert.)</summary>
public static class FeePaidHandler
{
    public static async Task<Cascade> Handle(FeePaid told, BookingsDb db, Organisation organisation, IClock clock, CancellationToken ct)
    {
        var paidOn = LocalDate.FromDateOnly(told.PaidOn);
        var amount = new Money(told.Cents);
        db.Payments.Add(new Payment { AssignmentId = told.AssignmentId, ClaimId = told.ClaimId, Amount = amount, PaidOn = paidOn });
        var requestId = await db.Assignments.Where(a => a.Id == told.AssignmentId).Select(a => a.RequestId).SingleAsync(ct);
        var request = await db.Requests.AsNoTracking().SingleAsync(r => r.Id == requestId, ct);
        var firstName = await db.Candidates.Where(c => c.Id == told.ExpertId).Select(c => c.FirstName).SingleAsync(ct);
        var contacts = await db.ContactsOfAsync(request, ct);
        return new Cascade(contacts.Select(contact => ToUnit(contact, told.AssignmentId, request, firstName, amount, paidOn, organisation, clock.GetCurrentInstant())));
    }

    private static Letter ToUnit(UnitMember contact, Guid assignmentId, Request request, string firstName, Money amount, LocalDate paidOn, Organisation organisation, Instant now)
    {
        var language = contact.Language;
        string Say(string key, params object?[] values) => BookingsTexts.T.Say(language, key, values);
        var what = amount < Money.Zero ? "reversed" : "paid";
        return Letter.To(contact.AsReader(), "bookings.fee-" + what, Say($"paid.{what}-subject", TaskTypes.Say(request.TaskType, language), RequestWords.When(request, language)), now)
            .Regarding($"assignment:{assignmentId}")
            .Paragraph(Say("letter.hello", contact.Name))
            .Paragraph(Say($"paid.{what}-lead", firstName, TaskTypes.Say(request.TaskType, language), RequestWords.When(request, language)))
            .Facts((Say("paid.amount"), amount.ToString(Languages.Culture(language))), (Say("paid.on"), Helsinki.Say(paidOn, language)))
            .Link(Say("confirming.unit-link"), new Uri(organisation.Link($"/requests/{request.Id}")));
    }
}
