using Fees.Contracts;
using Fees.Data;
using Fees.Deciding;
using Fees.Tests.Pages;
using Foundation;
using Foundation.Ui;
using Handbook.Contracts;
using Microsoft.EntityFrameworkCore;
using static Fees.Tests.FeesHouse;

namespace Fees.Tests.Deciding;

/// <summary>From a draft over the board to amounts that are paid, on the pages of the coordinator.</summary>
public class ProposalTests
{
    private const string New = "/fees/recommendations/proposals/new";

    [Fact]
    public async Task A_draft_is_kept_as_typed_proposed_when_it_reads_and_decided_once()
    {
        await using var fees = await OpenAsync(recommendation: false);
        await using var site = await Site.OpenAsync(fees);
        var claim = await fees.DoneAsync(Done());
        var coordinator = site.As(Guid.CreateVersion7(), Roles.Coordinator);
        var draft = await coordinator.SendAsync(New, "proposal", ("Form.Name", "Palkkiosuositus 2026"), ("Form.ValidFrom", "ensi vuonna"), ("Form.Rows[0].Amount", "27,50"), ("Form.Do", "save"));
        draft.Text.ShouldContain("Luonnos on tallennettu.");
        draft.One("[name='Form.ValidFrom']").GetAttribute("value").ShouldBe("ensi vuonna");
        var address = draft.Address.Split('?')[0];
        (await coordinator.SendAsync(address, "proposal", ("Form.Do", "propose"))).Problems.ShouldBe(["Form.ValidFrom", "Form.Rows[0].Unit"]);
        var more = await coordinator.SendAsync(address, "proposal", ("Form.Rows[0].Unit", "PerHour"), ("Form.Do", "more"));
        more.Document.QuerySelectorAll("[name$='.Amount']").Length.ShouldBe(15);
        var proposed = await coordinator.SendAsync(address, "proposal", ("Form.ValidFrom", "1.8.2026"), ("Form.Do", "propose"));
        proposed.Text.ShouldContain("Esitys on merkitty esitetyksi.");
        proposed.Text.ShouldContain("27,50 €");
        (await coordinator.GoAsync("/fees/recommendations")).Text.ShouldContain("Esitetty päätettäväksi");

        (await coordinator.SendAsync(address, "decide")).Problems.ShouldBe(["Form.Body", "Form.DecidedOn", "Form.Section", "Form.CaseNumber"]);
        var before = await coordinator.GoAsync(address);
        (string, string?)[] decision = [("Form.Body", "Aluehallitus"), ("Form.DecidedOn", "30.6.2026"), ("Form.Section", "12"), ("Form.CaseNumber", "KHVADno-2026-77")];
        (await coordinator.SendAsync(address, "decide", decision)).Text.ShouldContain("Voimassa");
        await fees.House.RestAsync();
        (await fees.AgainAsync(claim)).Total.ShouldBe(Money.Euros(55));
        var told = fees.Told.Of<RecommendationDecided>().ShouldHaveSingleItem();
        (told.CaseNumber, told.Fees.Single().Cents, told.ValidTo).ShouldBe(("KHVADno-2026-77", 2750, null));

        coordinator.Return(before); // a second tab
        (await coordinator.FillAsync("Kirjaa päätös", decision)).Text.ShouldContain("Tätä ei voi enää tehdä.");
        (await fees.House.ReadAsync<FeesDb, int>(db => db.Recommendations.CountAsync())).ShouldBe(1);
        (await coordinator.GoAsync(address)).Text.ShouldContain("Päätetty suositus ei enää muutu.");
    }

    [Fact]
    public async Task What_another_has_saved_meanwhile_is_not_written_over_and_nothing_typed_is_lost()
    {
        await using var fees = await OpenAsync(recommendation: false);
        await using var site = await Site.OpenAsync(fees);
        var (one, other) = (site.As(Guid.CreateVersion7(), Roles.Coordinator), site.As(Guid.CreateVersion7(), Roles.Coordinator));
        var address = (await one.SendAsync(New, "proposal", ("Form.Name", "Esitys"), ("Form.Do", "save"))).Address.Split('?')[0];
        await one.GoAsync(address);
        await other.SendAsync(address, "proposal", ("Form.Name", "Toisen nimi"), ("Form.Do", "save"));
        var stale = await one.FillAsync("Tallenna luonnos", ("Form.Name", "Oma nimi"));
        stale.Text.ShouldContain("Joku muu on tallentanut esityksen");
        stale.One("[name='Form.Name']").GetAttribute("value").ShouldBe("Oma nimi");
        (await other.GoAsync(address)).One("[name='Form.Name']").GetAttribute("value").ShouldBe("Toisen nimi");

        await one.GoAsync(address);
        await other.SendAsync(address, "proposal", ("Form.ValidFrom", "1.8.2026"), ("Form.Rows[0].Unit", "PerHour"), ("Form.Rows[0].Amount", "20"), ("Form.Do", "propose"));
        (await one.FillAsync("Tallenna luonnos", ("Form.Name", "Myöhässä"))).One("[name='Form.Name']").GetAttribute("value").ShouldBe("Myöhässä"); // proposed meanwhile
        (await other.GoAsync(address)).Text.ShouldContain("Esitys odottaa päätöstä.");
    }

    [Fact]
    public async Task A_draft_is_shown_for_comments_and_goes_to_the_board_when_they_are_answered()
    {
        await using var fees = await OpenAsync(recommendation: false);
        await using var site = await Site.OpenAsync(fees);
        var coordinator = site.As(Guid.CreateVersion7(), Roles.Coordinator);
        (await coordinator.SendAsync(New, "proposal", ("Form.Name", "Esitys"), ("Form.Do", "comment"))).Problems.ShouldNotBeEmpty("nobody comments on half a row");
        fees.Told.Of<ProposalShown>().ShouldBeEmpty();
        var shown = await coordinator.FillAsync("Pyydä kommentteja", ("Form.ValidFrom", "1.8.2026"), ("Form.Rows[0].Unit", "PerHour"), ("Form.Rows[0].Amount", "27,50"));
        shown.Text.ShouldContain("Esitystä ei voi muuttaa, kun se on kommentoitavana.");
        var address = shown.Address.Split('?')[0];
        await fees.House.RestAsync();
        var told = fees.Told.Of<ProposalShown>().ShouldHaveSingleItem();
        (told.Name, told.Fees.Single().Cents).ShouldBe(("Esitys", 2750));
        (await coordinator.GoAsync("/fees/recommendations")).Text.ShouldContain("Kommentoitavana");

        var (round, older, at) = (Guid.CreateVersion7(), Guid.CreateVersion7(), new DateTimeOffset(2026, 9, 1, 7, 0, 0, TimeSpan.Zero));
        await fees.House.PublishAsync(new ProposalRoundOpened(round, told.ProposalId, at, at.AddDays(14), at));
        await fees.House.RestAsync();
        (await coordinator.GoAsync(address)).Text.ShouldContain("sulkeutuu ti 15.9.2026 klo 10.00");
        await fees.House.PublishAsync(new ProposalRoundAnswered(older, told.ProposalId, 9, at));
        await fees.House.RestAsync();
        (await coordinator.GoAsync(address)).Text.ShouldContain("sulkeutuu", Case.Sensitive, "an older round's news are no news");
        await fees.House.PublishAsync(new ProposalRoundAnswered(round, told.ProposalId, 4, at));
        await fees.House.RestAsync();
        (await coordinator.GoAsync(address)).Text.ShouldContain("Kommentteja tuli 4, ja kaikkiin on vastattu.");
        (await coordinator.PressAsync("Palauta luonnokseksi")).Text.ShouldContain("Esitys on taas luonnos.");
        await coordinator.FillAsync("Pyydä kommentteja", ("Form.Rows[0].Amount", "28"));
        (await coordinator.PressAsync("Esitä päätettäväksi")).Text.ShouldContain("Esitys on merkitty esitetyksi.");
        fees.Told.Of<ProposalShown>().Select(one => one.Fees.Single().Cents).ShouldBe([2750, 2800]);
    }

    [Fact]
    public async Task A_proposal_comes_back_for_changes_and_a_draft_can_be_dropped()
    {
        await using var fees = await OpenAsync(recommendation: false);
        await using var site = await Site.OpenAsync(fees);
        var coordinator = site.As(Guid.CreateVersion7(), Roles.Coordinator);
        var address = (await coordinator.SendAsync(New, "proposal", ("Form.Name", "Esitys"), ("Form.ValidFrom", "1.8.2026"), ("Form.Rows[0].Unit", "PerHour"), ("Form.Rows[0].Amount", "20"), ("Form.Do", "propose")))
            .Address.Split('?')[0];
        (await coordinator.SendAsync(address, "back")).Text.ShouldContain("Esitys on taas luonnos.");
        await coordinator.SendAsync(address, "drop");
        (await coordinator.GoAsync("/fees/recommendations")).Text.ShouldNotContain("Esitykset");
        (await coordinator.GoAsync(address)).Text.ShouldContain("Esitys on jätetty sikseen.");
        (await site.As(Guid.CreateVersion7(), Roles.Expert).GoAsync(address)).Status.ShouldBe(403);
        (await coordinator.GoAsync($"/fees/recommendations/proposals/{Guid.NewGuid()}")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task A_decision_over_another_is_refused_beside_its_first_day()
    {
        await using var fees = await OpenAsync(recommendation: false);
        await fees.House.InvokeAsync<EnteringOutcome>(new EnterRecommendation("Ensimmäinen", new(2026, 1, 1), null, new Decision("Aluehallitus", new(2025, 12, 1), "7", "KHVADno-2025-9"), [Examples.PerHour(null, 30)]));
        await using var site = await Site.OpenAsync(fees);
        var refused = await site.As(Guid.CreateVersion7(), Roles.Coordinator).SendAsync("/fees/recommendations/new", "recommendation", ("Form.Name", "Toinen"), ("Form.ValidFrom", "1.1.2026"),
            ("Form.Body", "Aluehallitus"), ("Form.DecidedOn", "30.6.2026"), ("Form.Section", "12"), ("Form.CaseNumber", "KHVADno-2026-77"), ("Form.Rows[0].TaskType", "workshop"), ("Form.Rows[0].Unit", "PerHour"), ("Form.Rows[0].Amount", "27,50"));
        refused.Problems.ShouldBe(["Form.ValidFrom"]);
        refused.Text.ShouldContain("Ensimmäinen, versio 1, voimassa 1.1.2026 alkaen");
    }
}
