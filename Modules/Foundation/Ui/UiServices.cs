using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Foundation.Ui;

public static class UiServices
{
    /// <summary>Lets pages ask for <see cref="Me"/>.</summary>
    public static IServiceCollection AddUi(this IServiceCollection services) => services
        .AddHttpContextAccessor()
        .AddScoped(provider => new Me(provider.GetRequiredService<IHttpContextAccessor>().HttpContext?.User ?? new ClaimsPrincipal()));
}
