using Recruitment.Covering;

namespace Recruitment.Tests.Covering;

public class CoverageTests
{
    private static readonly Coverage.Somebody
        Kajaani = new("205", ["205", "290"], ["paihde", "perhe"]),
        AlsoKajaani = new("205", ["205"], ["paihde"]),
        Kuhmo = new("290", ["290"], []);

    [Fact]
    public void Who_lives_somewhere_is_counted_there_once_for_each_experience()
    {
        var living = new Coverage([Kajaani, AlsoKajaani, Kuhmo], coming: false);

        (living.Of("205", "paihde"), living.Of("205", "perhe"), living.Of("290", "paihde")).ShouldBe((2, 1, 0));
        (living.In("205"), living.In("290"), living.In("765")).ShouldBe((2, 1, 0));
        living.Of("paihde").ShouldBe(2);
    }

    [Fact]
    public void Who_can_travel_is_counted_where_they_can_go_and_where_they_live()
    {
        var coming = new Coverage([Kajaani, AlsoKajaani with { TravelsTo = [] }, Kuhmo], coming: true);

        (coming.Of("205", "paihde"), coming.Of("290", "paihde")).ShouldBe((2, 1));
        coming.In("290").ShouldBe(2);
        coming.Of("paihde").ShouldBe(2); // not three: one person in two places
    }

    [Fact]
    public void The_share_of_the_centre_is_of_people_living_there_whatever_is_counted()
    {
        new Coverage([Kajaani, AlsoKajaani, Kuhmo], coming: true).ShareOf("205").ShouldBe(67);
        new Coverage([], coming: false).ShareOf("205").ShouldBe(0);
    }

    [Fact]
    public void What_is_missing_comes_with_the_worst_first()
    {
        var everywhere = Municipalities.Codes.Select(code => new Coverage.Somebody(code, [code], ["koyhyys"])).ToList();
        var gaps = new Coverage([.. everywhere, .. everywhere, Kajaani], coming: false).Gaps;

        gaps.Select(gap => gap.Area).ShouldNotContain("koyhyys");
        gaps[0].None.ShouldBe(Municipalities.Codes);
        gaps.Single(gap => gap.Area == "perhe").ShouldSatisfyAllConditions(gap => gap.None.ShouldNotContain("205"), gap => gap.One.ShouldBe(["205"]));
        gaps.TakeLast(2).Select(gap => gap.Area).ShouldBe(["paihde", "perhe"], ignoreOrder: true);
    }
}
