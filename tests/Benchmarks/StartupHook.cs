using System.Diagnostics;

/// <summary>
/// Loaded by the runtime into the programme under test (<c>DOTNET_STARTUP_HOOKS</c>), where it writes a line for each command that EF has sent to the database.
/// The name and the place outside any namespace are the runtime's rule.
/// </summary>
internal sealed class StartupHook
{
    public const string Mark = "database-command ";

    public static void Initialize() => DiagnosticListener.AllListeners.Subscribe(new Seen<DiagnosticListener>(listener =>
    {
        if (listener.Name == "Microsoft.EntityFrameworkCore")
            listener.Subscribe(new Seen<KeyValuePair<string, object?>>(told =>
            {
                if (told.Key == "Microsoft.EntityFrameworkCore.Database.Command.CommandExecuted")
                    Console.Error.WriteLine(Mark + Environment.CurrentManagedThreadId);
            }));
    }));

    private sealed class Seen<T>(Action<T> see) : IObserver<T>
    {
        public void OnCompleted() { }
        public void OnError(Exception error) => Console.Error.WriteLine(error);
        public void OnNext(T value) => see(value);
    }
}
