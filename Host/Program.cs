using Foundation;
using Foundation.Persistence;
using Host;
using Host.Shell;

var command = args.FirstOrDefault(Commands.Names.Contains);
var builder = WebApplication.CreateBuilder(args);
if (string.IsNullOrEmpty(builder.Configuration["Urls"]) && string.IsNullOrEmpty(builder.Configuration["Http_Ports"]))
    builder.WebHost.UseUrls("http://127.0.0.1:5080");
var dataFolder = Path.GetFullPath(builder.Configuration["Data:Folder"] ?? "data");
builder.Services.AddFoundation(builder.Configuration, dataFolder, builder.Environment.IsDevelopment(), Modules.All);
builder.AddShell();
builder.Services.AddSchedule(Database.From(builder.Configuration, dataFolder));
builder.Services.AddHostedService<StartWords>();

var app = builder.Build();
if (command is not null)
    return await Commands.RunAsync(command, app, CancellationToken.None);

// SQLite is brought up to date at start. A SQL Server in production is not changed in passing: that is what the migrate command is for.
if (app.Services.GetRequiredService<Database>().Provider == Provider.Sqlite || app.Environment.IsDevelopment())
    await Migrator.MigrateAsync(app.Services, CancellationToken.None);
if (app.Environment.IsDevelopment() && builder.Configuration["Demo"] != "off" && string.IsNullOrEmpty(builder.Configuration["Mail:Smtp:Host"]))
    await new Demo(app.Services, DemoSize.Small, Console.WriteLine).FillAsync(CancellationToken.None);
app.UseShell();
await app.RunAsync();
return 0;

/// <summary>Named for the tests.</summary>
public partial class Program;
