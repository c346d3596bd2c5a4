using Foundation;
using Foundation.Mail;
using Foundation.Ui;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Recruitment.Data;

namespace Recruitment.Wishing;

/// <summary>A person asks to leave or to have their data erased. Nothing happens by itself: the programme's mailbox hears of it, the coordinator acts.</summary>
public sealed record AskWish(Guid ExpertId, WishKind Kind);

public enum WishOutcome { Done, NotThere, Already }

public static class AskWishHandler
{
    public static async Task<(WishOutcome, Letter?)> Handle(AskWish command, RecruitmentDb db, Organisation organisation, IClock clock, CancellationToken ct)
    {
        var expert = await db.People.AsNoTracking().SingleOrDefaultAsync(e => e.Id == command.ExpertId, ct);
        if (expert is null)
            return (WishOutcome.NotThere, null);
        if ((command.Kind == WishKind.Leave && expert.HasLeft) || await db.OwnWishes.AnyAsync(w => w.OpenFor == expert.Id && w.Kind == command.Kind, ct))
            return (WishOutcome.Already, null);
        var now = clock.GetCurrentInstant();
        db.OwnWishes.Add(new OwnWish(expert.Id, command.Kind, now));
        return (WishOutcome.Done, ToCoordinator(expert, organisation, now));
    }

    /// <summary>That a wish waits, and whose; what is wished stands on the page. Null until the county has a mailbox.</summary>
    private static Letter? ToCoordinator(Expert expert, Organisation organisation, Instant now) => organisation.Mailbox.Length == 0 ? null :
        Letter.To(new Reader(null, organisation.Name, organisation.Mailbox, Languages.Default), "recruitment.wish-asked", RecruitmentTexts.T.Say(Languages.Default, "wish.mail.subject"), now)
            .Regarding($"expert:{expert.Id}")
            .Paragraph(RecruitmentTexts.T.Say(Languages.Default, "wish.mail.words", expert.Name))
            .Link(RecruitmentTexts.T.Say(Languages.Default, "wish.mail.link"), new Uri(organisation.Link($"/register/{expert.Id}")));
}
