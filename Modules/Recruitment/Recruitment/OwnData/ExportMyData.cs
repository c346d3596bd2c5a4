using System.Text.Encodings.Web;
using System.Text.Json;
using Foundation;
using Foundation.Messaging;
using Foundation.Persistence;
using Foundation.Privacy;
using Foundation.Ui;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Recruitment.Agreeing;
using Recruitment.Data;

namespace Recruitment.OwnData;

/// <summary>Everything the programme knows of a person and who has seen it, for the person: a file that people and programs read (GDPR article 20).</summary>
public sealed record ExportMyData(Guid ExpertId);

public sealed record MyData(byte[]? Json);

public static class ExportMyDataHandler
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerOptions.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task<MyData> Handle(ExportMyData command, RecruitmentDb db, FoundationDb foundation, Installation installation, IServiceProvider services, Vault vault, PrivacyLog privacy, CancellationToken ct)
    {
        if (await db.People.AsNoTracking().SingleOrDefaultAsync(e => e.Id == command.ExpertId, ct) is not { } expert)
            return new MyData(null);
        var tasks = await db.Tasks.AsNoTracking().Where(task => task.ExpertId == expert.Id).OrderBy(task => task.StartsAt).ToListAsync(ct);
        var wishes = await db.OwnWishes.AsNoTracking().Where(wish => wish.ExpertId == expert.Id).OrderBy(wish => wish.AskedAt).ToListAsync(ct);
        var interviews = await db.InterviewInvitations.AsNoTracking().Where(i => i.ExpertId == expert.Id)
            .Join(db.InterviewTimes, i => i.TimeId, t => t.Id, (invitation, time) => new { invitation, time }).OrderBy(one => one.time.StartsAt).ToListAsync(ct);
        var log = await foundation.PrivacyEntries.AsNoTracking().Where(line => line.Subject == expert.Id).OrderBy(line => line.At).ToListAsync(ct);
        var signatures = await db.Signatures.AsNoTracking().Where(s => s.ExpertId == expert.Id).OrderBy(s => s.From).ThenBy(s => s.Kind).ToListAsync(ct);
        var texts = await db.AgreementTexts.AsNoTracking().Where(t => db.Signatures.Any(s => s.ExpertId == expert.Id && s.Kind == t.Kind && s.TextNumber == t.Number)).ToListAsync(ct);
        var extract = await db.RecordExtracts.AsNoTracking().SingleOrDefaultAsync(e => e.ExpertId == expert.Id, ct);
        var activation = await db.ActivationRecords.AsNoTracking().SingleOrDefaultAsync(a => a.ExpertId == expert.Id, ct);
        privacy.Exported(expert.Id, "recruitment.person");
        return new MyData(JsonSerializer.SerializeToUtf8Bytes(new
        {
            details = expert.Details(vault),
            registeredAt = expert.RegisteredAt.ToString(), activatedAt = expert.ActivatedAt?.ToString(),
            pauses = expert.Pauses.Select(pause => new { from = pause.StartedAt.ToString(), until = pause.Until?.ToString("uuuu-MM-dd", null), endedAt = pause.EndedAt?.ToString() }),
            tasks = tasks.Select(task => new { startsAt = task.StartsAt.ToString(), state = task.State.ToString() }),
            agreements = signatures.Select(one => new
            {
                kind = one.Kind.Key(), version = one.TextNumber, fingerprint = one.Fingerprint, how = one.How.ToString(), signedAt = one.SignedAt.ToString(), recordedBy = one.SignedByName,
                from = one.From.ToString("uuuu-MM-dd", null), until = one.Until?.ToString("uuuu-MM-dd", null),
                text = texts.Single(text => text.Kind == one.Kind && text.Number == one.TextNumber).In(expert.Language),
            }),
            recordExtract = extract is null ? null : new { issuedOn = extract.IssuedOn.ToString("uuuu-MM-dd", null), shownTo = extract.ShownTo },
            activation = activation is null ? null : new { at = activation.At.ToString(), by = activation.ByName, reason = activation.Reason },
            wishes = wishes.Select(wish => new { kind = wish.Kind.ToString(), askedAt = wish.AskedAt.ToString(), closedAt = wish.ClosedAt?.ToString() }),
            // Each module's own part: tasks, fees, training, letters.
            modules = await OwnPart.OfAllAsync(installation, services, expert.Id, ct),
            interviews = interviews.Select(one => new
            {
                at = one.time.StartsAt.ToString(), place = one.time.Place, state = one.invitation.State.ToString(), askedAt = one.invitation.AskedAt.ToString(),
                answeredAt = one.invitation.AnsweredAt?.ToString(), recordedBy = one.invitation.RecordedByName,
            }),
            log = log.Select(line => new { at = line.At.ToString(), by = line.ByName, role = line.ByRole, act = line.Act, what = line.What }),
        }, Readable));
    }

    public static void Map(IEndpointRouteBuilder endpoints) => endpoints
        .MapGet("/my/details.json", async (HttpContext http, IMessageBus bus, Me me, CancellationToken ct) =>
        {
            if (me.ExpertId is not { } id || (await bus.InvokeAsync<MyData>(new ExportMyData(id), ct)).Json is not { } json)
                return Results.NotFound();
            http.Response.Headers.CacheControl = "no-store";
            return Results.File(json, "application/json; charset=utf-8", "omat-tiedot.json");
        })
        .RequireAuthorization(policy => policy.RequireRole(Roles.Expert));
}
