using System.Net.Mail;

namespace Foundation.Mail;

/// <summary>Puts letters into a folder as .eml files, one per letter: a letter that is sent again replaces itself.</summary>
public sealed class FolderCarrier(string folder, MailSettings settings) : IMailCarrier
{
    public Task<MailOutcome> CarryAsync(Letter letter, CancellationToken ct) => Task.Run<MailOutcome>(() => Carry(letter), ct);

    private MailOutcome Carry(Letter letter)
    {
        // Written elsewhere first and then renamed: whoever looks into the folder never sees half a letter, whenever we are killed.
        var draft = Path.Combine(Path.GetFullPath(folder), ".writing", Guid.NewGuid().ToString("N"));
        Directory.CreateDirectory(draft);
        try
        {
            using var message = Mime.Message(letter, settings);
            using var client = new SmtpClient { DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory, PickupDirectoryLocation = draft };
            client.Send(message);
            File.Move(Directory.GetFiles(draft).Single(), Path.Combine(folder, $"{letter.Id:D}.eml"), overwrite: true);
            return new MailOutcome.Sent();
        }
        catch (FormatException notAnAddress)
        {
            return new MailOutcome.RefusedAddress(notAnAddress.Message);
        }
        finally
        {
            Directory.Delete(draft, recursive: true);
        }
    }
}
