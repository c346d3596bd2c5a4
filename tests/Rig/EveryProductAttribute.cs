using System.Reflection;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

namespace Rig;

/// <summary>Runs a theory once per database product: <c>[Theory, EveryProduct] public async Task … (Product product)</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class EveryProductAttribute : DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) =>
        new([new TheoryDataRow<Product>(Product.Sqlite), new TheoryDataRow<Product>(Product.SqlServer)]);

    public override bool SupportsDiscoveryEnumeration() => true;
}
