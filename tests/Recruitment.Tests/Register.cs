using Foundation;
using Foundation.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Recruitment.Contracts;
using Recruitment.Data;
using Recruitment.Registering;
using Rig;

namespace Recruitment.Tests;

/// <summary>The register on a real database, with a listener that stands in for the other modules and remembers what it was told.</summary>
internal sealed class Register : IAsyncDisposable
{
    private Register(TestHouse house) => House = house;

    public TestHouse House { get; }

    public Told Told => House.Services.GetRequiredService<Told>();

    public static async Task<Register> OpenAsync(bool dispatch = true, string? folder = null, Product product = Product.Sqlite, IDictionary<string, string?>? settings = null) =>
        new(await TestHouse.OpenAsync([new RecruitmentModule(), new ListenerModule()], dispatch: dispatch, folder: folder, product: product, settings: settings));

    public static readonly ExpertDetails Maija = new()
    {
        FirstName = "Maija", LastName = "Korhonen", Email = "maija@esimerkki.example", Phone = "+358451234501", Municipality = "205",
        Languages = ["fi", "en"], ExperienceAreas = ["mielenterveys"], Qualified = true, Needs = "Pyörätuoli",
    };

    public static readonly ExpertDetails Ville = new()
    {
        FirstName = "Ville", LastName = "Äikäs", Phone = "+358451234502", Municipality = "290", Channel = Channels.Phone, Role = ExpertRoles.DeveloperClient,
    };

    public async Task<Guid> AddAsync(ExpertDetails details) =>
        (await House.InvokeAsync<Registration>(new RegisterExpert(details))).ShouldBeOfType<Registration.Done>().ExpertId;

    public Task<Expert> ExpertAsync(Guid id) => House.ReadAsync<RecruitmentDb, Expert>(db => db.People.AsNoTracking().SingleAsync(e => e.Id == id));

    public Task<int> CountAsync() => House.ReadAsync<RecruitmentDb, int>(db => db.Experts.CountAsync());

    public async Task<IReadOnlyList<string>> CheckAsync() => await House.BrokenAsync();

    /// <summary>What the others were told, in order, once all is at rest.</summary>
    public async Task<IReadOnlyList<object>> ToldAsync()
    {
        await House.RestAsync();
        return Told.Messages;
    }

    public ValueTask DisposeAsync() => House.DisposeAsync();
}

/// <summary>What the stand-in listener heard.</summary>
public sealed class Told
{
    private readonly List<object> messages = [];

    public IReadOnlyList<object> Messages
    {
        get
        {
            lock (messages)
            {
                return [.. messages];
            }
        }
    }

    public void Add(object message)
    {
        lock (messages)
        {
            messages.Add(message);
        }
    }
}

/// <summary>Stands in for the modules that listen to the register, and names the events that the register listens to.</summary>
public sealed class ListenerModule : IModule
{
    public string Name => "listener";

    public void Register(ModuleBuilder module)
    {
        module.Services.AddSingleton<Told>();
        module.Messages
            .Name<Training.Contracts.TrainingCompleted>("training.training-completed", 1)
            .Name<Bookings.Contracts.AssignmentConfirmed>("bookings.assignment-confirmed", 1)
            .Name<Bookings.Contracts.AssignmentRescheduled>("bookings.assignment-rescheduled", 1)
            .Name<Bookings.Contracts.AssignmentCancelled>("bookings.assignment-cancelled", 1)
            .Name<Bookings.Contracts.AssignmentCompleted>("bookings.assignment-completed", 1);
    }
}

public static class ExpertActivatedHandler
{
    public static void Handle(ExpertActivated message, Told told) => told.Add(message);
}

public static class ExpertChangedHandler
{
    public static void Handle(ExpertChanged message, Told told) => told.Add(message);
}

public static class ExpertPausedHandler
{
    public static void Handle(ExpertPaused message, Told told) => told.Add(message);
}

public static class ExpertLeftHandler
{
    public static void Handle(ExpertLeft message, Told told) => told.Add(message);
}

/// <summary>Many at once are kept as the single events they stand for.</summary>
public static class RegisterChangedHandler
{
    public static void Handle(RegisterChanged message, Told told)
    {
        foreach (var one in message.Activated.Cast<object>().Concat(message.Changed).Concat(message.Paused).Concat(message.Left))
        {
            told.Add(one);
        }
    }
}

public static class ApplicantAcceptedHandler
{
    public static void Handle(ApplicantAccepted message, Told told) => told.Add(message);
}

public static class PersonErasedHandler
{
    public static void Handle(PersonErased message, Told told) => told.Add(message);
}

public static class LetterHandler
{
    public static void Handle(Foundation.Mail.Letter letter, Told told) => told.Add(letter);
}
