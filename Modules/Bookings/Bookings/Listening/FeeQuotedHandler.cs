using Bookings.Data;
using Fees.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Bookings.Listening;

/// <summary>Fees has answered what the task pays; the offer will show it.</summary>
public static class FeeQuotedHandler
{
    public static async Task Handle(FeeQuoted told, BookingsDb db, CancellationToken ct)
    {
        var quote = await db.Quotes.SingleOrDefaultAsync(q => q.RequestId == told.RequestId, ct);
        if (quote is null)
            db.Quotes.Add(quote = new Quote(told.RequestId));
        quote.Answer(told);
    }
}
