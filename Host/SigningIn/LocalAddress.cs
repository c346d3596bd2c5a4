namespace Host.SigningIn;

/// <summary>Where to go after a sign-in: only ever a page of this site, or a mailed link could lead on to a foreign one.</summary>
public static class LocalAddress
{
    public static bool IsLocal(string? address) =>
        address is { Length: > 0 and <= 2000 } && address[0] == '/' && (address.Length == 1 || address[1] is not ('/' or '\\')) && !address.Any(char.IsControl);

    /// <summary>The address when it is local and not a page of the sign-in itself, else the person's own page.</summary>
    public static string OrMy(string? address) =>
        IsLocal(address) && !address!.StartsWith("/sign-", StringComparison.OrdinalIgnoreCase) && address != "/" ? address : "/my";
}
