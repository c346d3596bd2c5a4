using Foundation.Mail.Reading;
using Foundation.Mail.Receiving;
using Foundation.Messaging;
using Foundation.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Foundation.Mail;

/// <summary>Mail as a mechanism of the installation: its settings, its messages, its way out and its audit.</summary>
public static class MailServices
{
    public static ModuleBuilder AddMail(this ModuleBuilder module, string dataFolder)
    {
        ArgumentNullException.ThrowIfNull(module);
        var settings = (module.Configuration.GetSection("Mail").Get<MailSettings>() ?? new MailSettings()).Checked();
        module.Services.AddSingleton(settings).AddSingleton<Letterhead>();
        module.Services.AddSingleton(new MailFolder(Path.Combine(dataFolder, "mail")));
        module.Services.AddSingleton<MailShelf>();
        module.Endpoints(MailEndpoints.Map);
        module.Services.AddSingleton(settings.Inbound).AddScoped<ReplyAddresses>();
        module.Endpoints(InboundEndpoint.Map);
        module.Services.AddSingleton<IMailCarrier>(services => Carrier(services, settings));

        module.Messages.Name<Letter>("foundation.letter", 1)
            .Name<SendLetter>("foundation.send-letter", 1)
            .Name<LetterTried>("foundation.letter-tried", 1)
            .Name<LetterRefused>("foundation.letter-refused", 1, unheard: "an installation without modules has nobody to tell")
            .Name<MailReceived>("foundation.mail-received", 1, unheard: "an installation without modules has nobody who reads mail");
        return module.Check("every letter that is not done has its content and is on its way", FindStrandedAsync);
    }

    private static IMailCarrier Carrier(IServiceProvider services, MailSettings settings)
    {
        var letterhead = services.GetRequiredService<Letterhead>();
        if (!string.IsNullOrWhiteSpace(settings.Smtp.Host)) return new SmtpCarrier(settings.Smtp, letterhead);
        var folder = services.GetRequiredService<MailFolder>().Path;
        if (services.GetService<IHostEnvironment>()?.IsProduction() == true)
            services.GetRequiredService<ILogger<FolderCarrier>>().LogWarning("Mail:Smtp:Host is not set: letters are written to {Folder} and reach nobody", folder);
        return new FolderCarrier(folder, letterhead);
    }

    private static async Task<IReadOnlyList<string>> FindStrandedAsync(IServiceProvider services, CancellationToken ct)
    {
        var db = services.GetRequiredService<FoundationDb>();
        var open = await db.Letters.AsNoTracking().Where(l => l.State == LetterState.Queued || l.State == LetterState.Waiting)
            .Select(l => new { l.Id, l.Kind, l.QueuedAt, Kept = l.Content != null }).ToListAsync(ct);
        var underWay = await db.Deliveries.CountAsync(d => d.Message == "foundation.send-letter" || d.Message == "foundation.letter-tried", ct);
        var broken = open.Where(l => !l.Kept).Select(l => $"Letter {l.Id} ({l.Kind}) is to be sent but its content is gone.").ToList();
        if (open.Count > underWay) broken.Add($"{open.Count} letters are to be sent, but only {underWay} are on their way; the oldest waits since {open.Min(l => l.QueuedAt)}.");
        return broken;
    }
}

/// <summary>Where letters land while no mail server is set up.</summary>
public sealed record MailFolder(string Path);
