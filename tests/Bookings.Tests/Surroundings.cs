using System.Collections.Concurrent;
using Bookings.Contracts;
using Fees.Contracts;
using Foundation;
using Foundation.Mail;
using Microsoft.Extensions.DependencyInjection;
using Recruitment.Contracts;
using Rig;

namespace Bookings.Tests;

/// <summary>What Bookings stands among in these tests: the messages of the modules it listens to have their names, and what Bookings tells is written down.</summary>
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
        NameOnce<FeeQuoted>(module, "fees.fee-quoted");
        NameOnce<FeePaid>(module, "fees.fee-paid");
        NameOnce<Fees.Contracts.FeeStanding>(module, "fees.fee-standing");
        NameOnce<Letter>(module, "foundation.letter");
    }

    private static void NameOnce<T>(ModuleBuilder module, string name)
    {
        if (!module.Messages.IsNamed(typeof(T)))
            module.Messages.Name<T>(name, 1);
    }

    /// <summary>Bookings on a database of its own.</summary>
    /// <param name="dispatch">False: what is told waits in the queue.</param>
    public static Task<TestHouse> OpenAsync(IDictionary<string, string?>? settings = null, bool dispatch = true) =>
        TestHouse.OpenAsync([new BookingsModule(), new Surroundings()], settings: settings, dispatch: dispatch);
}

/// <summary>Everything that Bookings has told, in the order it was delivered.</summary>
public sealed class Heard
{
    private readonly ConcurrentQueue<object> messages = [];

    public void Add(object message) => messages.Enqueue(message);

    public IReadOnlyList<T> All<T>() => [.. messages.OfType<T>()];
}

public static class HeardIn
{
    /// <summary>What the house has told once it is at rest.</summary>
    public static async Task<IReadOnlyList<T>> HeardAsync<T>(this TestHouse house)
    {
        await house.RestAsync();
        return house.Services.GetRequiredService<Heard>().All<T>();
    }
}

public static class UnitChangedHandler
{
    public static void Handle(UnitChanged told, Heard heard) => heard.Add(told);
}

public static class ExpertRequestedHandler
{
    public static void Handle(ExpertRequested told, Heard heard) => heard.Add(told);
}

public static class AssignmentConfirmedHandler
{
    public static void Handle(AssignmentConfirmed told, Heard heard) => heard.Add(told);
}

public static class AssignmentCancelledHandler
{
    public static void Handle(AssignmentCancelled told, Heard heard) => heard.Add(told);
}

public static class AssignmentRescheduledHandler
{
    public static void Handle(AssignmentRescheduled told, Heard heard) => heard.Add(told);
}

public static class AssignmentNotHeldHandler
{
    public static void Handle(AssignmentNotHeld told, Heard heard) => heard.Add(told);
}

public static class AssignmentCompletedHandler
{
    public static void Handle(AssignmentCompleted told, Heard heard) => heard.Add(told);
}

public static class LetterHandler
{
    public static void Handle(Letter letter, Heard heard) => heard.Add(letter);
}
