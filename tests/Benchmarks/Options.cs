using System.Globalization;

namespace Benchmarks;

/// <summary>Arguments of the form <c>--name value</c>.</summary>
internal sealed class Options(string[] args)
{
    public string? this[string name] => Array.IndexOf(args, "--" + name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;

    public int Number(string name, int usual) => this[name] is { } given ? int.Parse(given, CultureInfo.InvariantCulture) : usual;

    public string Needed(string name) => this[name] ?? throw new ArgumentException($"Say --{name}.");
}
