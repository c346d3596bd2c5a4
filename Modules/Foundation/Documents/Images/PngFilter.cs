namespace Foundation.Documents.Images;

/// <summary>A row of a PNG is written as the difference to what is beside and above it (ISO/IEC 15948, 9).</summary>
internal static class PngFilter
{
    /// <param name="back">How many bytes the pixel before lies back.</param>
    /// <returns>False when there is no such filter.</returns>
    public static bool Undo(int filter, byte[] row, byte[] above, int back)
    {
        switch (filter)
        {
            case 0: return true;
            case 1:
                for (var i = back; i < row.Length; i++)
                    row[i] += row[i - back];
                return true;
            case 2:
                for (var i = 0; i < row.Length; i++)
                    row[i] += above[i];
                return true;
            case 3:
                for (var i = 0; i < row.Length; i++)
                    row[i] += (byte)(((i >= back ? row[i - back] : 0) + above[i]) / 2);
                return true;
            case 4:
                for (var i = 0; i < row.Length; i++)
                    row[i] += i >= back ? Paeth(row[i - back], above[i], above[i - back]) : above[i];
                return true;
            default: return false;
        }
    }

    private static byte Paeth(int left, int above, int corner)
    {
        var guess = left + above - corner;
        var (toLeft, toAbove, toCorner) = (Math.Abs(guess - left), Math.Abs(guess - above), Math.Abs(guess - corner));
        return (byte)(toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? above : corner);
    }
}
