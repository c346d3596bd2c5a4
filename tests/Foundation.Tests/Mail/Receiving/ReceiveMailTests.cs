using System.Text;
using Foundation.Mail.Receiving;
using Foundation.Persistence;
using Microsoft.EntityFrameworkCore;
using Rig;

namespace Foundation.Tests.Mail.Receiving;

/// <summary>A mail is kept once, and given on once, whatever mail servers do.</summary>
public sealed class ReceiveMailTests
{
    private static byte[] Mail(string body = "Kyllä", string trace = "") => Encoding.UTF8.GetBytes($"{trace}From: a@b.fi\r\nMessage-ID: <1@b.fi>\r\n\r\n{body}");

    [Fact]
    public async Task The_same_mail_again_by_another_way_is_known_and_another_with_its_id_is_not()
    {
        await using var house = await TestHouse.OpenAsync([]);
        (await house.InvokeAsync<ReceiveOutcome>(new ReceiveMail(Mail()))).ShouldBeOfType<ReceiveOutcome.Kept>();
        (await house.InvokeAsync<ReceiveOutcome>(new ReceiveMail(Mail()))).ShouldBeOfType<ReceiveOutcome.Known>();
        (await house.InvokeAsync<ReceiveOutcome>(new ReceiveMail(Mail(trace: "Received: from x\r\nDelivered-To: y@b.fi\r\n")))).ShouldBeOfType<ReceiveOutcome.Known>();
        (await house.InvokeAsync<ReceiveOutcome>(new ReceiveMail(Mail("Ei")))).ShouldBeOfType<ReceiveOutcome.Kept>();
        (await house.ReadAsync<FoundationDb, int>(db => db.SeenMails.CountAsync())).ShouldBe(2);
    }

    [Fact]
    public async Task Handed_over_by_many_at_once_it_is_kept_once()
    {
        await using var house = await TestHouse.OpenAsync([]);
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => house.InvokeAsync<ReceiveOutcome>(new ReceiveMail(Mail()))));
        outcomes.OfType<ReceiveOutcome.Kept>().Count().ShouldBe(1);
    }
}
