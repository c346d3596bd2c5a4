using Foundation.Mail;
using Foundation.Persistence;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Recruitment.Agreeing;
using Recruitment.Data;
using Recruitment.Leaving;
using Recruitment.Tests.Applying;

namespace Recruitment.Tests.Agreeing;

public sealed class SigningTests
{
    [Fact]
    public async Task A_published_text_never_changes_and_of_two_who_publish_one_draft_one_does()
    {
        await using var county = await Applicants.CountyAsync();
        var facts = new DraftFacts("Sanat", "Words", 24, county.Today());
        (await county.House.InvokeAsync<DraftSaved>(new SaveAgreementDraft(AgreementKind.Agreement, 0, facts))).ShouldBe(DraftSaved.Done);
        (await county.House.InvokeAsync<DraftSaved>(new SaveAgreementDraft(AgreementKind.Agreement, 0, facts))).ShouldBe(DraftSaved.Stale);
        (await county.House.InvokeAsync<DraftSaved>(new SaveAgreementDraft(AgreementKind.Agreement, 1, facts with { Fi = "Paremmat sanat" }))).ShouldBe(DraftSaved.Done);
        (await county.House.InvokeAsync<TextPublished>(new PublishAgreementText(AgreementKind.Agreement, 1))).ShouldBe(TextPublished.Stale);
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => county.House.InvokeAsync<TextPublished>(new PublishAgreementText(AgreementKind.Agreement, 2))));
        outcomes.Count(outcome => outcome == TextPublished.Done).ShouldBe(1);
        await county.House.InvokeAsync<DraftSaved>(new SaveAgreementDraft(AgreementKind.Agreement, 0, facts with { InUseFrom = county.Today().PlusDays(-1) }));
        (await county.House.InvokeAsync<TextPublished>(new PublishAgreementText(AgreementKind.Agreement, 1))).ShouldBe(TextPublished.TooEarly);

        await Should.ThrowAsync<InvalidOperationException>(() => county.House.WriteAsync<RecruitmentDb>(db => db.Entry(db.AgreementTexts.Single()).Property(t => t.Fi).CurrentValue = "Muut sanat"));
        (await county.CheckAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Signing_keeps_what_when_and_how_and_the_person_has_the_words_in_one_letter()
    {
        await using var county = await Agreements.WithTextsAsync();
        var id = await county.AcceptedAsync();
        (await county.SignAsync(id, Agreements.Agreement, Agreements.Pledge)).ShouldBe(Signing.Done);
        (await county.SignAsync(id, Agreements.Agreement, Agreements.Pledge)).ShouldBe(Signing.Done);

        var signed = await county.SignaturesAsync(id);
        signed.Select(s => (s.Kind, s.TextNumber, s.How, s.From, s.Until)).ShouldBe(
        [
            (AgreementKind.Agreement, 1, SignedHow.Button, county.Today(), county.Today().PlusMonths(24).PlusDays(-1)),
            (AgreementKind.Pledge, 1, SignedHow.Button, county.Today(), null),
        ]);
        var texts = await county.House.ReadAsync<RecruitmentDb, List<AgreementText>>(db => db.AgreementTexts.AsNoTracking().OrderBy(t => t.Kind).ToListAsync());
        signed.Select(s => s.Fingerprint).ShouldBe(texts.Select(t => t.Fingerprint));
        var letter = LetterText.Render((await county.LettersAsync("recruitment.agreement-signed")).ShouldHaveSingleItem());
        texts.ShouldAllBe(text => letter.Contains(text.Fingerprint, StringComparison.Ordinal) && letter.Contains(text.Fi, StringComparison.Ordinal));
        (await county.CheckAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Pressing_twenty_times_at_once_signs_once()
    {
        await using var county = await Agreements.WithTextsAsync();
        var id = await county.AcceptedAsync();
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => county.House.InvokeAsync<Signing>(new SignAgreements(id, null, [Agreements.Agreement, Agreements.Pledge]))));
        (await county.SignaturesAsync(id)).Count.ShouldBe(2);
        (await county.LettersAsync("recruitment.agreement-signed")).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Who_reads_an_older_text_is_shown_the_newer_and_signs_nothing_by_mistake()
    {
        await using var county = await Agreements.WithTextsAsync();
        var id = await county.AcceptedAsync();
        await county.PublishAsync(AgreementKind.Agreement, "Uudet sanat", from: county.Today());
        (await county.SignAsync(id, Agreements.Agreement, Agreements.Pledge)).ShouldBe(Signing.TextChanged);
        (await county.SignaturesAsync(id)).ShouldBeEmpty();
        (await county.SignAsync(id, new AgreedText(AgreementKind.Agreement, 2), Agreements.Pledge)).ShouldBe(Signing.Done);
        (await county.SignaturesAsync(id)).Select(s => s.TextNumber).ShouldBe([2, 1]);
    }

    [Fact]
    public async Task A_text_of_the_future_is_not_signed_yet()
    {
        await using var county = await Agreements.WithTextsAsync();
        var id = await county.AcceptedAsync();
        await county.PublishAsync(AgreementKind.Agreement, "Ensi kuun sanat", from: county.Today().PlusDays(30));
        (await county.SignAsync(id, new AgreedText(AgreementKind.Agreement, 2))).ShouldBe(Signing.TextChanged);
        (await county.SignAsync(id, Agreements.Agreement)).ShouldBe(Signing.Done);
    }

    [Fact]
    public async Task The_mailed_address_signs_without_signing_in_while_it_works()
    {
        await using var county = await Agreements.WithTextsAsync();
        var id = await county.AcceptedAsync();
        var token = await county.TokenAsync();
        (await county.House.ReadAsync<RecruitmentDb, List<AgreementLink>>(db => db.AgreementLinks.AsNoTracking().ToListAsync())).ShouldHaveSingleItem().TokenHash.ShouldNotBe(token);
        (await county.House.InvokeAsync<Signing>(new SignAgreements(null, "somebody else's", [Agreements.Pledge]))).ShouldBe(Signing.NotThere);
        (await county.House.InvokeAsync<Signing>(new SignAgreements(null, token, [Agreements.Pledge]), role: "programme")).ShouldBe(Signing.Done);
        var signed = (await county.SignaturesAsync(id)).ShouldHaveSingleItem();
        (signed.How, signed.SignedByName).ShouldBe((SignedHow.Link, "Siiri Hakija"));
        (await county.House.ReadAsync<FoundationDb, List<string>>(db => db.PrivacyEntries.Where(e => e.Subject == id && e.What == "recruitment.agreements").Select(e => e.ByName + " " + e.ByRole).ToListAsync()))
            .ShouldBe(["Siiri Hakija expert"]);
        county.House.Clock.Advance(Duration.FromDays(AgreementLink.Days));
        (await county.House.InvokeAsync<Signing>(new SignAgreements(null, token, [Agreements.Agreement]))).ShouldBe(Signing.NotThere);
    }

    [Fact]
    public async Task Who_has_left_signs_nothing()
    {
        await using var county = await Agreements.WithTextsAsync();
        var id = await county.AddAsync(Register.Maija);
        await county.House.InvokeAsync<LeavingOutcome>(new LeaveRegister(id));
        (await county.SignAsync(id, Agreements.Pledge)).ShouldBe(Signing.NotThere);
        (await county.PaperAsync(id, AgreementKind.Pledge, county.Today())).ShouldBe(PaperRecorded.NotThere);
        (await county.House.InvokeAsync<Asking>(new AskForAgreements(id))).ShouldBe(Asking.NotThere);
    }

    [Fact]
    public async Task Paper_is_recorded_with_its_day_and_not_for_a_day_to_come()
    {
        await using var county = await Agreements.WithTextsAsync();
        var id = await county.AddAsync(Register.Ville);
        (await county.PaperAsync(id, AgreementKind.Agreement, county.Today().PlusDays(1))).ShouldBe(PaperRecorded.Future);
        (await county.PaperAsync(id, AgreementKind.Agreement, county.Today(), number: 2)).ShouldBe(PaperRecorded.NotInUse);
        (await county.PaperAsync(id, AgreementKind.Agreement, county.Today().PlusYears(-5))).ShouldBe(PaperRecorded.NotInUse);
        var day = county.Today().PlusDays(-20);
        (await county.PaperAsync(id, AgreementKind.Agreement, day)).ShouldBe(PaperRecorded.Done);
        (await county.PaperAsync(id, AgreementKind.Agreement, day)).ShouldBe(PaperRecorded.Already);
        (await county.PaperAsync(id, AgreementKind.Agreement, day.PlusDays(-5))).ShouldBe(PaperRecorded.Already); // it would reach into the other
        var signed = (await county.SignaturesAsync(id)).ShouldHaveSingleItem();
        (signed.How, signed.From, signed.SignedByName).ShouldBe((SignedHow.Paper, day, "Testaaja"));
        (await county.LettersAsync("recruitment.agreement-signed")).ShouldBeEmpty(); // no address to send it to
        (await county.CheckAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_broken_promise_is_found()
    {
        await using var county = await Agreements.WithTextsAsync();
        var id = await county.AddAsync(Register.Maija);
        await county.SignAsync(id, Agreements.Agreement);
        await county.House.WriteAsync<RecruitmentDb>(db =>
        {
            var text = AgreementText.Publish(AgreementKind.Pledge, 7, "a", "b", null, county.Today(), new By(null, "x", county.House.Clock.GetCurrentInstant()));
            var by = new By(null, "x", county.House.Clock.GetCurrentInstant());
            db.Signatures.Add(new Signature(id, text, SignedHow.Button, county.Today(), county.Today(), by));
            var agreement = db.AgreementTexts.Single(t => t.Kind == AgreementKind.Agreement);
            db.Signatures.Add(new Signature(id, agreement, SignedHow.Button, county.Today().PlusDays(1), null, by));
            db.ActivationRecords.Add(ActivationRecord.ByItself(id, Guid.NewGuid(), Guid.NewGuid(), by.At));
        });
        (await county.CheckAsync()).Count.ShouldBe(4); // an unknown text, an end that is no end, two at a time, active without signatures
        await county.House.ReadAsync<RecruitmentDb, int>(db => db.AgreementTexts.Where(t => t.Kind == AgreementKind.Pledge).ExecuteUpdateAsync(set => set.SetProperty(t => t.Fi, "Väärennetty")));
        (await county.CheckAsync()).ShouldContain("The words of Pledge 1 are not those that were published.");
    }
}
