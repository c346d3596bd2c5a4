using Foundation.Messaging;
using Microsoft.EntityFrameworkCore;
using Trial.Data;

namespace Trial;

/// <summary>A command with an outcome and an event.</summary>
public sealed record WriteNote(string Text);

public abstract record WriteNoteOutcome
{
    private WriteNoteOutcome() { }
    public sealed record Written(Guid NoteId) : WriteNoteOutcome;
    public sealed record Taken : WriteNoteOutcome;
}

public static class WriteNoteHandler
{
    public static async Task<(WriteNoteOutcome, NoteTold?)> Handle(WriteNote command, TrialDb db, Script script, CancellationToken ct)
    {
        if (await db.Notes.AnyAsync(n => n.Text == command.Text, ct))
            return (new WriteNoteOutcome.Taken(), null);
        var note = new Note { Text = command.Text };
        db.Notes.Add(note);
        await script.ReachAsync("WriteNote", command);
        return (new WriteNoteOutcome.Written(note.Id), new NoteTold(note.Id, note.Text));
    }
}

/// <summary>A command that changes a row.</summary>
public sealed record ReviseNote(Guid NoteId, string Text);

public static class ReviseNoteHandler
{
    public static async Task Handle(ReviseNote command, TrialDb db, Script script, CancellationToken ct)
    {
        var note = await db.Notes.SingleAsync(n => n.Id == command.NoteId, ct);
        await script.ReachAsync("ReviseNote", db);
        note.Text += command.Text;
    }
}

/// <summary>The first version, which had no text.</summary>
public sealed record NoteToldInBrief(Guid NoteId);

public sealed record NoteTold(Guid NoteId, string Text);

public static class NoteToldHandler
{
    public static async Task<Posted> Handle(NoteTold told, TrialDb db, Script script)
    {
        db.Heard.Add(new Heard { Listener = "trial.NoteTold: " + told.Text, About = told.NoteId });
        await script.ReachAsync("trial.NoteTold", told);
        return new Posted(told.NoteId);
    }
}

/// <summary>A command whose handler forgets what its caller waits for.</summary>
public sealed record ForgetOutcome(Guid Id);

public static class ForgetOutcomeHandler
{
    public static WriteNoteOutcome? Handle(ForgetOutcome command, TrialDb db)
    {
        db.Heard.Add(new Heard { Listener = "trial.ForgetOutcome", About = command.Id });
        return null;
    }
}

/// <summary>A command that tells what has no name, no listener, or a listener that need not be.</summary>
public sealed record Tell(Guid Id, object Message);

public static class TellHandler
{
    public static Cascade Handle(Tell command, TrialDb db)
    {
        db.Heard.Add(new Heard { Listener = "trial.Tell", About = command.Id });
        return [command.Message];
    }
}

/// <summary>Nobody hears it, and the module says why.</summary>
public sealed record Whispered(Guid Id);

/// <summary>Nobody hears it, and nobody says why.</summary>
public sealed record Shouted(Guid Id);

/// <summary>Has no name.</summary>
public sealed record Nameless(Guid Id);

/// <summary>Tells many messages in one transaction.</summary>
public sealed record TellMany(IReadOnlyList<object> Messages);

public static class TellManyHandler
{
    public static Cascade Handle(TellMany command) => new(command.Messages);
}
