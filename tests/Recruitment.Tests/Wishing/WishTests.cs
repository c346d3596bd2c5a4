using Foundation.Mail;
using Microsoft.EntityFrameworkCore;
using Recruitment.Data;
using Recruitment.Erasing;
using Recruitment.Leaving;
using Recruitment.Tests.Applying;
using Recruitment.Wishing;
using Rig;

namespace Recruitment.Tests.Wishing;

public class WishTests
{
    [Theory, EveryProduct]
    public async Task The_same_wish_asked_many_times_at_once_is_one(Product product)
    {
        await using var register = await Register.OpenAsync(product: product);
        var id = await register.AddAsync(Register.Maija);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => register.House.InvokeAsync<WishOutcome>(new AskWish(id, WishKind.Erase))));

        outcomes.Count(outcome => outcome == WishOutcome.Done).ShouldBe(1);
        (await register.House.InvokeAsync<WishOutcome>(new AskWish(id, WishKind.Leave))).ShouldBe(WishOutcome.Done);
        (await OpenAsync(register)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_wish_that_was_closed_can_be_asked_again()
    {
        await using var register = await Register.OpenAsync();
        var id = await register.AddAsync(Register.Maija);

        for (var time = 0; time < 2; time++)
        {
            (await register.House.InvokeAsync<WishOutcome>(new AskWish(id, WishKind.Erase))).ShouldBe(WishOutcome.Done);
            (await register.House.InvokeAsync<WishOutcome>(new CloseWish(id, WishKind.Erase))).ShouldBe(WishOutcome.Done);
        }

        (await register.House.InvokeAsync<WishOutcome>(new CloseWish(id, WishKind.Erase))).ShouldBe(WishOutcome.Already);
        (await register.House.InvokeAsync<WishOutcome>(new AskWish(Guid.NewGuid(), WishKind.Erase))).ShouldBe(WishOutcome.NotThere);
    }

    [Fact]
    public async Task Leaving_closes_the_wish_to_leave_and_not_the_wish_to_be_erased()
    {
        await using var register = await Register.OpenAsync();
        var id = await register.AddAsync(Register.Maija);
        await register.House.InvokeAsync<WishOutcome>(new AskWish(id, WishKind.Leave));
        await register.House.InvokeAsync<WishOutcome>(new AskWish(id, WishKind.Erase));

        await register.House.InvokeAsync<LeavingOutcome>(new LeaveRegister(id));

        (await OpenAsync(register)).ShouldHaveSingleItem().Kind.ShouldBe(WishKind.Erase);
        (await register.CheckAsync()).ShouldBeEmpty();
        (await register.House.InvokeAsync<WishOutcome>(new AskWish(id, WishKind.Leave))).ShouldBe(WishOutcome.Already);
    }

    [Fact]
    public async Task The_check_sees_a_wish_to_leave_of_somebody_who_has_left()
    {
        await using var register = await Register.OpenAsync();
        var id = await register.AddAsync(Register.Maija);
        await register.House.InvokeAsync<LeavingOutcome>(new LeaveRegister(id));

        await register.House.WriteAsync<RecruitmentDb>(db => db.OwnWishes.Add(new OwnWish(id, WishKind.Leave, register.House.Clock.GetCurrentInstant())));

        (await register.CheckAsync()).ShouldHaveSingleItem().ShouldContain(id.ToString());
    }

    [Fact]
    public async Task Erasing_takes_the_wishes_along()
    {
        await using var register = await Register.OpenAsync();
        var id = await register.AddAsync(Register.Maija);
        await register.House.InvokeAsync<WishOutcome>(new AskWish(id, WishKind.Erase));
        await register.House.InvokeAsync<LeavingOutcome>(new LeaveRegister(id));

        (await register.House.InvokeAsync<ErasingOutcome>(new EraseExpert(id))).ShouldBeOfType<ErasingOutcome.Done>();

        (await register.House.ReadAsync<RecruitmentDb, int>(db => db.OwnWishes.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task The_programmes_mailbox_hears_once_that_a_wish_waits_and_nothing_of_the_person_but_the_name()
    {
        await using var county = await Applicants.CountyAsync();
        var id = await county.AddAsync(Register.Maija);
        for (var time = 0; time < 2; time++)
            await county.House.InvokeAsync<WishOutcome>(new AskWish(id, WishKind.Erase));

        var letter = (await county.LettersAsync("recruitment.wish-asked")).ShouldHaveSingleItem();
        letter.Reader.Address.ShouldBe("kokemus@esimerkki.example");
        letter.Subject.ShouldNotContain("Korhonen");
        var words = LetterText.Render(letter);
        words.ShouldContain("Maija Korhonen on lähettänyt pyynnön");
        words.ShouldContain($"/register/{id}");
        foreach (var secret in new[] { Register.Maija.Email!, Register.Maija.Phone!, "Pyörätuoli", "poist" })
            words.ShouldNotContain(secret);
    }

    private static Task<List<OwnWish>> OpenAsync(Register register) => register.House.ReadAsync<RecruitmentDb, List<OwnWish>>(db => db.OwnWishes.AsNoTracking().Where(wish => wish.OpenFor != null).ToListAsync());
}
