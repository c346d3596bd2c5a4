namespace Foundation.Persistence;

/// <summary>Being alone, among the processes of this machine, by an open file. The system gives it back when the process ends, however it ends.</summary>
internal static class FileLock
{
    /// <exception cref="TimeoutException">Another process has held it for two minutes.</exception>
    public static async Task<IDisposable> TakeAsync(string path, CancellationToken ct)
    {
        var limit = Environment.TickCount64 + 120_000;
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException taken) when (taken.HResult is SharingViolation or WouldBlock)
            {
                if (Environment.TickCount64 > limit)
                    throw new TimeoutException($"Another process holds {path}.", taken);
                await Task.Delay(50, ct);
            }
        }
    }

    private const int SharingViolation = unchecked((int)0x80070020); // Windows
    private const int WouldBlock = 11; // Linux
}
