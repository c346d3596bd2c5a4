using Fees.Data;
using Microsoft.EntityFrameworkCore;
using Recruitment.Contracts;

namespace Fees.Tests.Listening;

public sealed class ManyPeopleAtOnceTests
{
    [Fact]
    public async Task Each_is_treated_as_the_single_event_says()
    {
        await using var fees = await FeesHouse.OpenAsync();
        var news = Guid.CreateVersion7();
        await fees.House.PublishAsync(new RegisterChanged([new(FeesHouse.Facts(news, "Uusi", "Tulija", null, "phone"), fees.Now)],
            [new(FeesHouse.Facts(FeesHouse.Aino, "Aino", "Virtanen", null, "phone", revision: 2), fees.Now), new(FeesHouse.Facts(FeesHouse.Toivo, "Vanha", "Tieto", null, "phone", revision: 0), fees.Now)], [], []));
        await fees.House.RestAsync();

        var names = await fees.House.ReadAsync<FeesDb, Dictionary<Guid, string>>(db => db.Experts.AsNoTracking().ToDictionaryAsync(e => e.Id, e => e.Name));
        names.ShouldBe(new Dictionary<Guid, string> { [FeesHouse.Aino] = "Aino Virtanen", [FeesHouse.Toivo] = "Toivo Leinonen", [news] = "Uusi Tulija" }, ignoreOrder: true);
    }
}
