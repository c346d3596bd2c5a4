using Bookings.Data;
using Rig;

namespace Bookings.Tests.Data;

/// <summary>The model and migrations of bookings on both products; that these questions can find an offender, Foundation's tests show.</summary>
public class ModelTests
{
    [Theory, InlineData(Product.Sqlite), InlineData(Product.SqlServer)]
    public async Task The_model_does_not_differ_from_its_last_migration(Product product) =>
        (await Models.PendingChangesAsync([new BookingsModule()], product)).ShouldBeEmpty();

    [Theory, InlineData(Product.Sqlite), InlineData(Product.SqlServer)]
    public async Task Nothing_is_left_to_the_database(Product product) => (await Models.LeftToTheDatabaseAsync([new BookingsModule()], product)).ShouldBeEmpty();

    [Theory, InlineData(Product.Sqlite), InlineData(Product.SqlServer)]
    public async Task Every_text_of_ours_has_a_length_but_what_is_kept_as_JSON(Product product) => (await Models.EndlessAsync([new BookingsModule()], product)).ShouldBe(
        [.. await Models.EndlessAsync([], product), "Candidate.Areas", "Candidate.TravelsTo", "Candidate.WorkLanguages", "Draft.Typed", "Preference.NotOn", "ProgrammePart.Proof", "Quote.LinesJson", "Request.Areas", "RequestTemplate.Typed"]);

    [Fact]
    public async Task The_T_SQL_of_the_migrations_is_as_approved() =>
        (await Models.ScriptAsync<BookingsDb>([new BookingsModule()], Product.SqlServer)).ShouldMatchApproved();
}
