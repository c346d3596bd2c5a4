using Bookings.Data;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;

namespace Bookings.FollowingUp;

/// <summary>A goal, a measure under a goal, or a service area for a programme.</summary>
/// <param name="Goal">A measure's goal.</param>
public sealed record AddPart(Guid Id, Guid ProgrammeId, PartKind Kind, Guid? Goal, string? Text);

/// <param name="Version">What the form was filled in on.</param>
/// <param name="Proof">See <see cref="ProgrammePart.Proof"/>.</param>
public sealed record ChangePart(Guid Id, int Version, string? Text, IReadOnlyList<string> Proof);

/// <summary>Takes away what nobody has answered on yet.</summary>
public sealed record RemovePart(Guid Id);

internal static class PartFields
{
    private const int Limit = 500;

    public static string Text(string? typed, Errors errors)
    {
        var text = ProgrammeInput.Line(typed, "Text", Limit, errors);
        if (text.Length == 0)
            errors.Add("Text", "programme.text-missing");
        return text;
    }
}

public static class AddPartHandler
{
    public static async Task<ProgrammeOutcome> Handle(AddPart command, BookingsDb db, CancellationToken ct)
    {
        var programme = await db.Programmes.Include(p => p.Parts).SingleOrDefaultAsync(p => p.Id == command.ProgrammeId, ct);
        if (programme is null || (command.Kind == PartKind.Measure) != programme.Goals.Any(goal => goal.Id == command.Goal))
            return new ProgrammeOutcome.NotThere();
        if (programme.Parts.Any(part => part.Id == command.Id))
            return new ProgrammeOutcome.Saved(command.Id);
        var errors = new Errors(BookingsTexts.T);
        var text = PartFields.Text(command.Text, errors);
        if (!errors.Any && programme.Find(command.Kind, command.Goal, text) is not null)
            errors.Add("Text", "programme.text-taken");
        if (errors.Any)
            return new ProgrammeOutcome.Refused(errors);
        db.ProgrammeParts.Add(programme.Add(command.Id, command.Kind, command.Goal, text));
        db.Programmes.Update(programme); // of two added at once the second sees the first
        return new ProgrammeOutcome.Saved(command.Id);
    }
}

public static class ChangePartHandler
{
    public static async Task<ProgrammeOutcome> Handle(ChangePart command, BookingsDb db, CancellationToken ct)
    {
        if (await db.Programmes.Include(p => p.Parts).SingleOrDefaultAsync(p => p.Parts.Any(part => part.Id == command.Id), ct) is not { } programme)
            return new ProgrammeOutcome.NotThere();
        var part = programme.Parts.Single(one => one.Id == command.Id);
        var errors = new Errors(BookingsTexts.T);
        var text = PartFields.Text(command.Text, errors);
        var proof = command.Proof.Distinct().ToList();
        if (!errors.Any && part.Text == text && part.Proof.SequenceEqual(proof))
            return new ProgrammeOutcome.Saved(part.Id);
        if (part.Version != command.Version)
            return new ProgrammeOutcome.Stale(part.Version, part.Text);
        if (!errors.Any && programme.Find(part.Kind, part.ParentId, text) is { } same && same.Id != part.Id)
            errors.Add("Text", "programme.text-taken");
        if (errors.Any)
            return new ProgrammeOutcome.Refused(errors);
        part.Change(text, proof);
        return new ProgrammeOutcome.Saved(part.Id);
    }
}

public static class RemovePartHandler
{
    public static async Task<ProgrammeOutcome> Handle(RemovePart command, BookingsDb db, CancellationToken ct)
    {
        if (await db.ProgrammeParts.SingleOrDefaultAsync(part => part.Id == command.Id, ct) is not { } part)
            return new ProgrammeOutcome.Saved(command.Id); // away already
        if (await StandsAsync(db, part.Id, ct))
            return new ProgrammeOutcome.Refused(new Errors(BookingsTexts.T).Add("", "programme.part-stands"));
        db.Programmes.Update(await db.Programmes.SingleAsync(p => p.Id == part.ProgrammeId, ct)); // of a goal removed and a measure added to it at once, the second sees the first
        db.ProgrammeParts.Remove(part);
        return new ProgrammeOutcome.Saved(command.Id);
    }

    /// <summary>Whether something hangs on it: measures under a goal, or answers.</summary>
    internal static async Task<bool> StandsAsync(BookingsDb db, Guid id, CancellationToken ct) =>
        await db.ProgrammeParts.AnyAsync(other => other.ParentId == id, ct)
        || await db.MeasureAnswers.AnyAsync(answer => answer.MeasureId == id || answer.AreaId == id, ct)
        || await db.AreaWords.AnyAsync(words => words.AreaId == id, ct);
}
