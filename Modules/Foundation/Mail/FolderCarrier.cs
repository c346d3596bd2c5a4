using System.Globalization;
using System.Net.Mail;
using System.Text;

namespace Foundation.Mail;

/// <summary>Puts letters into a folder as .eml files, one per letter: a letter that is sent again replaces itself.</summary>
public sealed class FolderCarrier(string folder, Letterhead letterhead) : IMailCarrier
{
    public Task<MailOutcome> CarryAsync(Letter letter, CancellationToken ct) => Task.Run<MailOutcome>(() => Carry(letter), ct);

    private MailOutcome Carry(Letter letter)
    {
        // Written elsewhere first and then renamed: whoever looks into the folder never sees half a letter, whenever we are killed.
        var draft = Path.Combine(Path.GetFullPath(folder), ".writing", Guid.NewGuid().ToString("N"));
        Directory.CreateDirectory(draft);
        try
        {
            using var message = Mime.Message(letter, letterhead);
            using var client = new SmtpClient { DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory, PickupDirectoryLocation = draft };
            client.Send(message);
            var file = Directory.GetFiles(draft).Single();
            DateAsWritten(file, letter);
            File.Move(file, Path.Combine(folder, $"{letter.Id:D}.eml"), overwrite: true);
            return new MailOutcome.Sent();
        }
        catch (UnusableAddressException unusable)
        {
            return new MailOutcome.RefusedAddress(unusable.Message);
        }
        finally
        {
            Directory.Delete(draft, recursive: true);
        }
    }

    /// <summary>SmtpClient dates every mail by the machine's clock; in the folder people read mails of a demo whose clock they have moved.</summary>
    private static void DateAsWritten(string file, Letter letter)
    {
        var lines = File.ReadAllText(file, Encoding.Latin1).Split("\r\n");
        var date = Array.FindIndex(lines, line => line.StartsWith("Date:", StringComparison.OrdinalIgnoreCase));
        lines[date] = "Date: " + letter.WrittenAt.ToString("ddd, dd MMM uuuu HH:mm:ss '+0000'", CultureInfo.InvariantCulture);
        File.WriteAllText(file, string.Join("\r\n", lines), Encoding.Latin1);
    }
}
