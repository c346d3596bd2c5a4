using Foundation;
using Foundation.Persistence;
using Host;

var builder = WebApplication.CreateBuilder(args);
var dataFolder = Path.GetFullPath(builder.Configuration["Data:Folder"] ?? "data");
builder.Services.AddFoundation(builder.Configuration, dataFolder, builder.Environment.IsDevelopment(), Modules.All);
builder.Services.AddRazorComponents();

var app = builder.Build();
await Migrator.MigrateAsync(app.Services, CancellationToken.None);
app.MapGet("/healthz", () => "ok");
await app.RunAsync();

/// <summary>Named for the tests.</summary>
public partial class Program;
