using Foundation;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Host;

/// <summary>What a newcomer reads in the terminal: the address and what to do.</summary>
public sealed class StartWords(IServer server, IHostApplicationLifetime lifetime, IHostEnvironment environment, Organisation organisation) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        lifetime.ApplicationStarted.Register(() =>
        {
            var address = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? organisation.BaseAddress;
            Console.WriteLine();
            Console.WriteLine($"  Kokemusasiantuntija: {address}");
            if (environment.IsDevelopment())
            {
                Console.WriteLine($"  Open the address: the first page tells what to try and who you can be.");
                Console.WriteLine($"  Mails: {address}/dev/mail   Clock: {address}/dev/clock   Stop: Ctrl+C");
            }
            Console.WriteLine();
        });
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
