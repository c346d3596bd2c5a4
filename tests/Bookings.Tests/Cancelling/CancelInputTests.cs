using Bookings.Cancelling;
using Bookings.Data;
using Foundation.Ui;

namespace Bookings.Tests.Cancelling;

public sealed class CancelInputTests
{
    private static (string? Reason, Errors Errors) Read(string? kind, string? words)
    {
        var errors = new Errors(BookingsTexts.T);
        return (new CancelInput { Kind = kind, Words = words }.ReadReason(CancelReasons.OfExpert, errors), errors);
    }

    [Fact]
    public void A_personal_reason_is_enough_and_every_reader_gets_it_in_their_own_language()
    {
        var reason = Read(CancelReasons.Personal, "  ").Reason!;
        CancelReasons.Say(reason, "fi").ShouldBe("Henkilökohtainen syy");
        CancelReasons.Say(reason, "en").ShouldBe("Personal reason");
    }

    [Fact]
    public void Words_of_ones_own_are_told_as_they_were_written() =>
        CancelReasons.Say(Read(CancelReasons.Other, " Juna ei kulje. ").Reason!, "en").ShouldBe("Juna ei kulje.");

    [Fact]
    public void Words_beside_a_reason_leave_the_reason_what_it_is_and_every_reader_gets_both()
    {
        var reason = Read(CancelReasons.Personal, " Lapsi sairastui: kuume.\nOlen pahoillani. ").Reason!;
        CancelReasons.Say(reason, "fi").ShouldBe("Henkilökohtainen syy: Lapsi sairastui: kuume.\nOlen pahoillani.");
        CancelReasons.Say(reason, "en").ShouldStartWith("Personal reason: Lapsi");
    }

    [Fact]
    public async Task There_is_room_for_the_longest_reason_with_the_longest_words()
    {
        await using var house = await Surroundings.OpenAsync();
        var room = await house.ReadAsync<BookingsDb, IEnumerable<int?>>(db => Task.FromResult<IEnumerable<int?>>(
            [.. new[] { typeof(Cancellation), typeof(RequestCancellation) }.Select(row => db.Model.FindEntityType(row)!.FindProperty(nameof(Cancellation.Reason))!.GetMaxLength())]));
        var longest = CancelReasons.All.Max(key => CancelReasons.Stored(key, new string('ä', CancelInput.LongestWords)).Length);
        room.ShouldAllBe(length => length >= longest);
    }

    [Theory]
    [InlineData(null, "Juna ei kulje.", "Kind")]
    [InlineData("called-off", null, "Kind")] // a unit's reason, not an expert's
    [InlineData("other", " ", "Words")]
    public void A_missing_reason_is_asked_for(string? kind, string? words, string field)
    {
        var (reason, errors) = Read(kind, words);
        reason.ShouldBeNull();
        errors.Has(field).ShouldBeTrue();
    }

    [Fact]
    public void A_reason_of_a_megabyte_is_refused()
    {
        var (reason, errors) = Read(CancelReasons.Personal, new string('ä', 1_000_000));
        reason.ShouldBeNull();
        errors.Has("Words").ShouldBeTrue();
    }

    [Fact]
    public void Words_that_look_like_a_key_of_ours_are_still_words() => CancelReasons.Say("key:nonsense", "fi").ShouldBe("key:nonsense");
}
