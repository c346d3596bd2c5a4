using Foundation.Calendar;
using NodaTime;

namespace Foundation.Tests.Calendar;

/// <summary>What we write is read by a second stranger: ical.js, which Thunderbird and many web calendars use.</summary>
public class IcalJsTests
{
    [Theory]
    [InlineData(3, 28, "2027-03-28T00:00:00.000Z", "2027-03-28T03:00:00.000Z")]
    [InlineData(10, 31, "2027-10-30T23:00:00.000Z", "2027-10-31T04:00:00.000Z")]
    public void An_entry_over_the_change_of_the_clocks_reads_back(int month, int day, string start, string end)
    {
        var date = new LocalDate(2027, month, day);
        var written = Entries.Written(Entries.Workshop with { Sequence = 7, Answer = EntryAnswer.Asked, Start = date.At(new LocalTime(2, 0)), End = date.At(new LocalTime(6, 0)) }, answersAreRead: true);
        var calendar = IcalJs.Read(written);
        calendar.GetProperty("method").GetString().ShouldBe("REQUEST");
        var entry = calendar.GetProperty("events").EnumerateArray().ShouldHaveSingleItem();
        string Of(string name) => entry.GetProperty(name).GetString()!;
        (Of("uid"), entry.GetProperty("sequence").GetInt32(), Of("summary")).ShouldBe((Entries.Workshop.Uid.ToString(), 7, Entries.Workshop.Summary));
        (Of("status"), Of("partstat"), Of("rsvp")).ShouldBe(("TENTATIVE", "NEEDS-ACTION", "TRUE"));
        (Of("start"), Of("end")).ShouldBe((start, end));
    }

    [Fact]
    public void A_calendar_to_fetch_reads_back_without_attendees()
    {
        var calendar = IcalJs.Read(IcsWriter.Publish("Omat", [(Entries.Workshop, Entries.Stamp)], Entries.Organizer));
        calendar.GetProperty("method").GetString().ShouldBe("PUBLISH");
        calendar.GetProperty("events").EnumerateArray().ShouldHaveSingleItem().GetProperty("partstat").GetString().ShouldBe("");
    }
}
