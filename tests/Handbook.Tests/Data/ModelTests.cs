using Handbook.Data;
using Rig;

namespace Handbook.Tests.Data;

/// <summary>The model and migrations on both products; that these questions can find an offender, Foundation's tests show.</summary>
public class ModelTests
{
    [Theory, InlineData(Product.Sqlite), InlineData(Product.SqlServer)]
    public async Task The_model_does_not_differ_from_its_last_migration(Product product) =>
        (await Models.PendingChangesAsync([new HandbookModule()], product)).ShouldBeEmpty();

    [Theory, InlineData(Product.Sqlite), InlineData(Product.SqlServer)]
    public async Task Nothing_is_left_to_the_database(Product product) => (await Models.LeftToTheDatabaseAsync([new HandbookModule()], product)).ShouldBeEmpty();

    [Theory, InlineData(Product.Sqlite), InlineData(Product.SqlServer)]
    public async Task Every_text_of_ours_has_a_length(Product product) => (await Models.EndlessAsync([new HandbookModule()], product)).ShouldBe(await Models.EndlessAsync([], product));

    [Fact]
    public async Task The_T_SQL_of_the_migrations_is_as_approved() =>
        (await Models.ScriptAsync<HandbookDb>([new HandbookModule()], Product.SqlServer)).ShouldMatchApproved();
}
