using Bookings.Contracts;

namespace Bookings.Tests;

public sealed class SurroundingsTests
{
    [Fact]
    public async Task What_is_told_is_written_down()
    {
        await using var house = await Surroundings.OpenAsync();
        await house.PublishAsync(new UnitChanged(Guid.CreateVersion7(), 1, "Kuhmon sosiaalityö", "4410", [], DateTimeOffset.UnixEpoch));
        (await house.HeardAsync<UnitChanged>()).ShouldHaveSingleItem().Name.ShouldBe("Kuhmon sosiaalityö");
    }
}
