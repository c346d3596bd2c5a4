using Host.Data;
using Rig;

namespace Host.Tests.Guards;

/// <summary>The migrations of the program's own tables; that models and migrations agree, <see cref="DataStaysWithItsModule"/> asks of every module.</summary>
public sealed class HostDataTests
{
    [Fact]
    public async Task The_T_SQL_of_the_migrations_is_as_approved() => (await Models.ScriptAsync<HostDb>([new HostModule()], Product.SqlServer)).ShouldMatchApproved();
}
