using System.Collections.Concurrent;
using Foundation;
using Foundation.Mail;
using Microsoft.Extensions.DependencyInjection;
using Recruitment.Contracts;
using Rig;
using Training.Contracts;

namespace Training.Tests;

/// <summary>What Training stands among in these tests: the messages it listens to have their names, and what it tells is written down.</summary>
public sealed class Surroundings : IModule
{
    public string Name => "surroundings";

    public void Register(ModuleBuilder module)
    {
        module.Services.AddSingleton<Heard>();
        NameOnce<ExpertActivated>(module, "recruitment.expert-activated");
        NameOnce<ExpertChanged>(module, "recruitment.expert-changed");
        NameOnce<ExpertPaused>(module, "recruitment.expert-paused");
        NameOnce<ExpertLeft>(module, "recruitment.expert-left");
        NameOnce<RegisterChanged>(module, "recruitment.register-changed");
        NameOnce<ApplicantAccepted>(module, "recruitment.applicant-accepted");
        NameOnce<PersonErased>(module, "recruitment.person-erased");
        NameOnce<Letter>(module, "foundation.letter");
    }

    private static void NameOnce<T>(ModuleBuilder module, string name)
    {
        if (!module.Messages.IsNamed(typeof(T)))
            module.Messages.Name<T>(name, 1);
    }

    public static Task<TestHouse> OpenAsync(IDictionary<string, string?>? settings = null, bool dispatch = true) =>
        TestHouse.OpenAsync([new TrainingModule(), new Surroundings()], settings: settings, dispatch: dispatch);
}

/// <summary>Everything that Training has told, in the order it was delivered.</summary>
public sealed class Heard
{
    private readonly ConcurrentQueue<object> messages = [];

    public void Add(object message) => messages.Enqueue(message);

    public IReadOnlyList<T> All<T>() => [.. messages.OfType<T>()];
}

public static class TrainingCompletedHandler
{
    public static void Handle(TrainingCompleted told, Heard heard) => heard.Add(told);
}

public static class LetterHandler
{
    public static void Handle(Letter letter, Heard heard) => heard.Add(letter);
}
