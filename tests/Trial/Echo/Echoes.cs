using Trial.Data;

namespace Trial.Echo;

// Not public, so that only TrialModule registers them, under a name of their own.
internal static class NoteToldHandler
{
    public static async Task Handle(NoteTold told, TrialDb db, Script script)
    {
        db.Heard.Add(new Heard { Listener = "echo.NoteTold", About = told.NoteId });
        await script.ReachAsync("echo.NoteTold", told);
    }
}

internal static class SteppedHandler
{
    public static void Handle(Stepped step, TrialDb db) =>
        db.Heard.Add(new Heard { Listener = "echo.Stepped", About = step.Chain, Number = step.Number });
}
