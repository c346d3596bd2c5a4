using System.Collections.Concurrent;
using Fees.Contracts;
using Foundation;
using Foundation.Mail;
using Handbook.Contracts;
using Microsoft.Extensions.DependencyInjection;
using Recruitment.Contracts;
using Rig;

namespace Handbook.Tests;

/// <summary>What the handbook stands among in these tests: the messages it listens to have their names, and what it tells is written down.</summary>
public sealed class Surroundings : IModule
{
    public string Name => "surroundings";

    public void Register(ModuleBuilder module)
    {
        module.Services.AddSingleton<Heard>();
        NameOnce<ExpertActivated>(module, "recruitment.expert-activated");
        NameOnce<ExpertChanged>(module, "recruitment.expert-changed");
        NameOnce<ExpertLeft>(module, "recruitment.expert-left");
        NameOnce<RegisterChanged>(module, "recruitment.register-changed");
        NameOnce<PersonErased>(module, "recruitment.person-erased");
        NameOnce<RecommendationDecided>(module, "fees.recommendation-decided");
        NameOnce<Letter>(module, "foundation.letter");
    }

    private static void NameOnce<T>(ModuleBuilder module, string name)
    {
        if (!module.Messages.IsNamed(typeof(T)))
            module.Messages.Name<T>(name, 1);
    }
}

/// <summary>Everything that the handbook has told, in the order it was delivered.</summary>
public sealed class Heard
{
    private readonly ConcurrentQueue<object> messages = [];

    public void Add(object message) => messages.Enqueue(message);

    public IReadOnlyList<T> All<T>() => [.. messages.OfType<T>()];
}

public static class LetterHandler
{
    public static void Handle(Letter letter, Heard heard) => heard.Add(letter);
}

public static class EditionPublishedHandler
{
    public static void Handle(EditionPublished told, Heard heard) => heard.Add(told);
}

public static class ProposalRoundAnsweredHandler
{
    public static void Handle(ProposalRoundAnswered told, Heard heard) => heard.Add(told);
}
