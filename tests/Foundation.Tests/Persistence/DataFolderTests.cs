using Foundation.Persistence;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Foundation.Tests.Persistence;

public sealed class DataFolderTests
{
    [Fact]
    public void A_new_data_folder_is_its_owners_alone()
    {
        if (OperatingSystem.IsWindows())
            Assert.Skip("Windows has other rights.");
        var around = Directory.CreateTempSubdirectory("kokemus-test-");
        try
        {
            var folder = Path.Combine(around.FullName, "one", "data");
            new ServiceCollection().AddFoundation(new ConfigurationBuilder().Build(), folder, development: false);
            new DirectoryInfo(folder).UnixFileMode.ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
        finally
        {
            around.Delete(recursive: true);
        }
    }
}
