using Foundation;
using Foundation.Calendar;
using Foundation.Mail;
using Foundation.Messaging;
using Foundation.Ui;
using Handbook.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Handbook.Writing;

/// <summary>Sweep: chapters whose review day comes within two weeks, or has passed, in one letter to the programme's mailbox. Each day is reminded of once.</summary>
public sealed record RemindOfChapters;

public static class RemindOfChaptersHandler
{
    private const int DaysBefore = 14;

    public static async Task<Cascade> Handle(RemindOfChapters _, HandbookDb db, Organisation organisation, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        var until = Helsinki.Date(now).PlusDays(DaysBefore);
        var due = await db.Chapters.Where(c => !c.Retired && c.ReviewBy != null && c.ReviewBy <= until && (c.RemindedOf == null || c.RemindedOf != c.ReviewBy)).OrderBy(c => c.ReviewBy).ToListAsync(ct);
        if (due.Count == 0 || Typed.Email(organisation.Mailbox) is not { } mailbox)
            return [];
        var ids = due.Select(c => c.Id).ToList();
        var titles = await db.Newest().Where(one => ids.Contains(one.Chapter.Id)).Select(one => new { one.Chapter.Id, one.Head.Title }).ToDictionaryAsync(one => one.Id, one => one.Title, ct);
        foreach (var chapter in due)
            chapter.Reminded();
        string Say(string key) => HandbookTexts.T.Say(Languages.Default, key);
        return
        [
            Letter.To(new Foundation.Mail.Reader(null, organisation.Name, mailbox, Languages.Default), "handbook.review-due", Say("mail.review-due-subject"), now)
                .Paragraph(Say("mail.review-due"))
                .Facts(due.Select(chapter => (titles[chapter.Id], (string?)Helsinki.Say(chapter.ReviewBy!.Value, Languages.Default))))
                .Link(Say("mail.review-due-link"), new Uri(organisation.Link("/handbook-work"))),
        ];
    }
}
