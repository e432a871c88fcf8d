using System.Collections.Immutable;
using Microsoft.AspNetCore.Antiforgery;
using Rekenschap.Host.Site;
using Rekenschap.Kernel.Time;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Work;

namespace Rekenschap.Host.Work;

/// <summary>The pages of those who sign in, as a server has them.</summary>
static class WorkHost
{
    public static void AddWork(this WebApplicationBuilder builder, bool secure) =>
        builder.Services.AddAntiforgery(options =>
        {
            options.Cookie.Name = secure ? "__Host-rekenschap-form" : "rekenschap-form";
            options.Cookie.Path = "/";
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.Cookie.SecurePolicy = secure ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
            options.FormFieldName = "guard";
            options.HeaderName = null;
            options.SuppressXFrameOptionsHeader = true;
        });

    public static void MapWork(
        this WebApplication app,
        IAdmitVisitors visitors,
        WorkSettings settings,
        TimeProvider time,
        ImmutableArray<IContributeWork> wings
    )
    {
        var renderer = new PageRenderer();
        app.Lifetime.ApplicationStopped.Register(() => renderer.DisposeAsync().AsTask().GetAwaiter().GetResult());
        app.Use((http, next) => Secured(http, next, settings));
        var antiforgery = app.Services.GetRequiredService<IAntiforgery>();
        WorkSite.Map(app, new(visitors, antiforgery, renderer, new Clock(time), settings, wings));
    }

    /// <summary>Where the public comes over https, a browser is told never to come in any other way.</summary>
    static Task Secured(HttpContext http, RequestDelegate next, WorkSettings settings)
    {
        Headers.Set(http.Response.Headers);
        if (settings.Secure)
            http.Response.Headers.StrictTransportSecurity = "max-age=31536000; includeSubDomains";
        return next(http);
    }
}
