using Foundation;
using Foundation.Persistence;
using Host;
using Host.Shell;

var builder = WebApplication.CreateBuilder(args);
if (string.IsNullOrEmpty(builder.Configuration["Urls"]) && string.IsNullOrEmpty(builder.Configuration["Http_Ports"]))
    builder.WebHost.UseUrls("http://127.0.0.1:5080");
var dataFolder = Path.GetFullPath(builder.Configuration["Data:Folder"] ?? "data");
builder.Services.AddFoundation(builder.Configuration, dataFolder, builder.Environment.IsDevelopment(), Modules.All);
builder.AddShell();
builder.Services.AddSchedule(Database.From(builder.Configuration, dataFolder));

var app = builder.Build();
await Migrator.MigrateAsync(app.Services, CancellationToken.None);
app.UseShell();
await app.RunAsync();

/// <summary>Named for the tests.</summary>
public partial class Program;
