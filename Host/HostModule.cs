using Foundation;
using Foundation.Ui;
using Host.Data;
using Host.SigningIn;

namespace Host;

/// <summary>Host's own face: it hears of people and units to know who may sign in.</summary>
public sealed class HostModule : IModule
{
    public string Name => "host";

    public void Register(ModuleBuilder module)
    {
        module.Db<HostDb, HostDbSqlite, HostDbSqlServer>(options => new(options), options => new(options));
        module.Services.AddSingleton(module.Configuration.GetSection("SignIn").Get<SignInOptions>() ?? new SignInOptions());
        module.Nav("/my", () => HostTexts.T["nav.my"], 0);
        module.Nav("/staff", () => HostTexts.T["nav.staff"], 900, Roles.Coordinator);
        module.Nav("/operations", () => HostTexts.T["nav.operations"], 910, Roles.Coordinator);
    }
}
