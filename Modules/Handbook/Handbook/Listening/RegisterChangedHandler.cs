using Handbook.Data;
using Recruitment.Contracts;

namespace Handbook.Listening;

/// <summary>Many people at once: each as the single event says. A pause from tasks is no pause from reading.</summary>
public static class RegisterChangedHandler
{
    public static async Task Handle(RegisterChanged told, HandbookDb db, CancellationToken ct)
    {
        foreach (var one in told.Activated)
            await ExpertActivatedHandler.Handle(one, db, ct);
        foreach (var one in told.Changed)
            await ExpertChangedHandler.Handle(one, db, ct);
        foreach (var one in told.Left)
            await ExpertLeftHandler.Handle(one, db, ct);
    }
}
