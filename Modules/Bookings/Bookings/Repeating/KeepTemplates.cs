using Bookings.Data;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bookings.Repeating;

public abstract record TemplateOutcome
{
    private TemplateOutcome() { }

    public sealed record Saved : TemplateOutcome;
    public sealed record Refused(Errors Errors) : TemplateOutcome;
    public sealed record NotThere : TemplateOutcome;
}

/// <summary>A request is kept as a template of its unit, under a name.</summary>
/// <param name="Id">Made with the form, so that sending it twice keeps one.</param>
public sealed record SaveTemplate(Guid Id, Guid RequestId, string? Name, Reach By);

public static class SaveTemplateHandler
{
    public static async Task<TemplateOutcome> Handle(SaveTemplate command, BookingsDb db, IClock clock, CancellationToken ct)
    {
        if (await command.By.Of(db.Requests.AsNoTracking()).SingleOrDefaultAsync(r => r.Id == command.RequestId, ct) is not { } request)
            return new TemplateOutcome.NotThere();
        if (await db.RequestTemplates.AnyAsync(t => t.Id == command.Id, ct))
            return new TemplateOutcome.Saved();
        var (name, errors) = await TemplateName.ReadAsync(db, command.Name, request.UnitId, command.Id, ct);
        if (errors.Any)
            return new TemplateOutcome.Refused(errors);
        var by = command.By.PersonId ?? throw new InvalidOperationException("A template is kept by somebody.");
        db.RequestTemplates.Add(new RequestTemplate(command.Id, request.UnitId, by, name, Repeated.Of(request).ToJson(), clock.GetCurrentInstant()));
        return new TemplateOutcome.Saved();
    }
}

public sealed record RenameTemplate(Guid Id, string? Name, Reach By);

public static class RenameTemplateHandler
{
    public static async Task<TemplateOutcome> Handle(RenameTemplate command, BookingsDb db, CancellationToken ct)
    {
        if (await command.By.Of(db.RequestTemplates).SingleOrDefaultAsync(t => t.Id == command.Id, ct) is not { } template)
            return new TemplateOutcome.NotThere();
        var (name, errors) = await TemplateName.ReadAsync(db, command.Name, template.UnitId, template.Id, ct);
        if (errors.Any)
            return new TemplateOutcome.Refused(errors);
        template.Rename(name);
        return new TemplateOutcome.Saved();
    }
}

/// <summary>The template is not needed any more. Requests that were started from it stay.</summary>
public sealed record DeleteTemplate(Guid Id, Reach By);

public static class DeleteTemplateHandler
{
    public static async Task<TemplateOutcome> Handle(DeleteTemplate command, BookingsDb db, CancellationToken ct)
    {
        if (await command.By.Of(db.RequestTemplates).SingleOrDefaultAsync(t => t.Id == command.Id, ct) is not { } template)
            return new TemplateOutcome.NotThere();
        db.RequestTemplates.Remove(template);
        return new TemplateOutcome.Saved();
    }
}

internal static class TemplateName
{
    private const int Limit = 100;

    public static async Task<(string Name, Errors Errors)> ReadAsync(BookingsDb db, string? typed, Guid unitId, Guid except, CancellationToken ct)
    {
        var errors = new Errors(BookingsTexts.T);
        var name = TypedText.Line(typed);
        if (name.Length == 0)
            errors.Add("Name", "template.name-missing");
        else if (name.Length > Limit)
            errors.Add("Name", "typed.too-long", Limit, name.Length);
        // Compared here: the two providers do not agree on letter case, and a unit has a handful.
        else if ((await db.RequestTemplates.Where(t => t.UnitId == unitId && t.Id != except).Select(t => t.Name).ToListAsync(ct)).Contains(name, StringComparer.OrdinalIgnoreCase))
            errors.Add("Name", "template.name-taken", name);
        return (name, errors);
    }
}
