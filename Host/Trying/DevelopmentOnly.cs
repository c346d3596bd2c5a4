namespace Host.Trying;

/// <summary>Everything under /dev exists in Development and nowhere else.</summary>
public static class DevelopmentOnly
{
    public static async Task HideAsync(HttpContext http, RequestDelegate next)
    {
        if (http.Request.Path.StartsWithSegments("/dev") && !http.RequestServices.GetRequiredService<IWebHostEnvironment>().IsDevelopment())
            http.Response.StatusCode = StatusCodes.Status404NotFound;
        else
            await next(http);
    }
}
