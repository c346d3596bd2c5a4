using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Microsoft.Data.SqlClient;
using Microsoft.SqlServer.Server;

namespace Foundation.Tests.Persistence;

/// <summary>Our stand-in for the assembly Microsoft.SqlServer.Server, which Microsoft.Data.SqlClient loads on every command with parameters. No server is needed to see it load.</summary>
public class SqlServerStandInTests
{
    [Theory]
    [InlineData("text")]
    [InlineData(12)]
    [InlineData(true)]
    [InlineData(null)]
    public void A_parameter_can_say_what_it_is(object? value)
    {
        var parameter = new SqlParameter("@p", value ?? DBNull.Value);
        // What a command asks each parameter before it is sent.
        var asks = typeof(SqlParameter).GetMethods(BindingFlags.Instance | BindingFlags.NonPublic).Where(m => m.Name is "GetMetadataForTypeInfo" or "MetaDataForSmi" or "GetMetaTypeOnly").ToList();

        asks.Count.ShouldBeGreaterThan(1);
        foreach (var ask in asks)
            Should.NotThrow(() => ask.Invoke(parameter, new object?[ask.GetParameters().Length]), ask.Name);
    }

    [Fact]
    public void The_assembly_has_the_identity_that_is_asked_for()
    {
        var ours = typeof(IBinarySerialize).Assembly.GetName();

        (ours.Name, ours.Version).ShouldBe(("Microsoft.SqlServer.Server", new Version(1, 0, 0, 0)));
    }

    [Fact]
    public void Every_type_and_member_that_the_driver_refers_to_is_there()
    {
        var ours = typeof(IBinarySerialize).Assembly;
        var asked = Asked();

        asked.ShouldNotBeEmpty();
        asked.Where(a => ours.GetType(a.Type) is not { } type
            || (a.Member is { } member && type.GetMember(member, BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static).Length == 0)).ShouldBeEmpty();
    }

    /// <summary>The types of the assembly that the driver refers to, and their members.</summary>
    private static List<(string Type, string? Member)> Asked()
    {
        using var file = File.OpenRead(typeof(SqlConnection).Assembly.Location);
        using var image = new PEReader(file);
        var driver = image.GetMetadataReader();
        var asked = new List<(string, string?)>();
        foreach (var handle in driver.TypeReferences)
        {
            var type = driver.GetTypeReference(handle);
            if (type.ResolutionScope.Kind != HandleKind.AssemblyReference || driver.GetString(driver.GetAssemblyReference((AssemblyReferenceHandle)type.ResolutionScope).Name) != "Microsoft.SqlServer.Server")
                continue;
            var name = driver.GetString(type.Namespace) + "." + driver.GetString(type.Name);
            asked.Add((name, null));
            asked.AddRange(driver.MemberReferences.Select(driver.GetMemberReference).Where(m => m.Parent == (EntityHandle)handle).Select(m => (name, (string?)driver.GetString(m.Name))));
        }
        return asked;
    }
}
