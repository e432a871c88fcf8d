using Microsoft.Net.Http.Headers;
using Rekenschap.Host.Serving;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;

namespace Rekenschap.Host.Site;

/// <summary>Serves a publication's pages, the same ones that are written to files.</summary>
static partial class SiteHost
{
    const int MostPairs = 64;

    /// <summary>Maps every address of the publication; whatever is not there gets a page that says so, in the reader's language.</summary>
    public static void MapPublication(
        this WebApplication app,
        PublicationSite site,
        IEnumerable<IContributePages> wings
    ) => app.MapPublication(new Shelf(Task.FromResult(new Contents(site, [.. wings])), DrawnPages.None));

    /// <summary>The same for a publication that is still being read: what an earlier run drew is there already.</summary>
    /// <param name="earlier">What else was published; null where nothing else is known.</param>
    public static void MapPublication(this WebApplication app, Shelf shelf, EarlierEditions? earlier = null)
    {
        app.Lifetime.ApplicationStopped.Register(() => shelf.DisposeAsync().AsTask().GetAwaiter().GetResult());
        app.Use((context, next) => Guarded(context, next, shelf, app.Logger));
        app.MapMethods("/{**path}", [HttpMethods.Get, HttpMethods.Head], context => Answer(context, shelf, earlier));
    }

    static async Task Answer(HttpContext context, Shelf shelf, EarlierEditions? earlier)
    {
        var path = context.Request.RouteValues["path"] as string ?? "";
        if (await shelf.Answer(path, Asked(context.Request)) is var (answer, good))
        {
            await Send(context, answer, good ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest);
            return;
        }
        if (await shelf.Find(path) is { } found)
        {
            await Send(context, found, StatusCodes.Status200OK);
            return;
        }
        if (await PermanentRoutes.Answer(context, path, shelf, earlier))
            return;
        var site = (await shelf.Contents).Site;
        var language = LanguageOf(context.Request, site);
        if (
            earlier is not null
            && await earlier.LastWith(path, site.Figures.Edition.Code, context.RequestAborted) is { } last
        )
        {
            var gone = AnywherePages.Gone(site.Figures.Edition, language, $"{PermanentAddress.Editions}/{last}/{path}");
            await Send(context, await shelf.Draw(gone), StatusCodes.Status410Gone);
            return;
        }
        var page = AnywherePages.NotFound(site.Figures.Edition, language);
        await Send(context, await shelf.Kept($"not found in {language}", page), StatusCodes.Status404NotFound);
    }

    /// <summary>As the address has it; what is far beyond any form of ours is passed over.</summary>
    public static Asked Asked(HttpRequest request) =>
        new([
            .. request
                .Query.SelectMany(pair =>
                    pair.Value.Select(value => new KeyValuePair<string, string>(pair.Key, value ?? ""))
                )
                .Take(MostPairs),
        ]);

    /// <summary>Headers on every answer, and a page with a reference where we fail.</summary>
    static async Task Guarded(HttpContext context, RequestDelegate next, Shelf shelf, ILogger logger)
    {
        Headers.Set(context.Response.Headers);
        try
        {
            await next(context);
        }
        catch (Exception fault) when (!context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            LogFault(logger, fault, context.TraceIdentifier);
            context.Response.Clear();
            Headers.Set(context.Response.Headers);
            var site = (await shelf.Contents).Site;
            var language = LanguageOf(context.Request, site);
            var page = AnywherePages.Error(site.Figures.Edition, language, context.TraceIdentifier);
            await Send(context, await shelf.Draw(page), StatusCodes.Status500InternalServerError);
        }
    }

    public static async Task Send(HttpContext context, Shelved shelved, int status)
    {
        var brotli = Accepts(context.Request, "br");
        var bytes = brotli ? shelved.Brotli : shelved.Bytes;
        var tag = new EntityTagHeaderValue($"\"{shelved.Tag}{(brotli ? "-br" : "")}\"");
        var headers = context.Response.GetTypedHeaders();
        headers.ETag = tag;
        headers.CacheControl = new() { NoCache = true };
        context.Response.Headers.Vary = HeaderNames.AcceptEncoding;
        var known = context.Request.GetTypedHeaders().IfNoneMatch;
        if (status == StatusCodes.Status200OK && known.Any(k => k.Compare(tag, useStrongComparison: false)))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }
        context.Response.StatusCode = status;
        context.Response.ContentType = shelved.Type;
        context.Response.ContentLength = bytes.Length;
        if (brotli)
            context.Response.Headers.ContentEncoding = "br";
        if (!HttpMethods.IsHead(context.Request.Method))
            await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
    }

    static bool Accepts(HttpRequest request, string encoding) =>
        request.GetTypedHeaders().AcceptEncoding.Any(accepted => accepted.Value == encoding && accepted.Quality != 0);

    /// <summary>The language of the folder that was asked for, else the first that the reader prefers and the edition has.</summary>
    public static Language LanguageOf(HttpRequest request, PublicationSite site)
    {
        foreach (var language in site.Languages.Skip(1))
            if (request.Path.Value?.Split('/').Contains(SitePaths.Tag(language)) == true)
                return language;
        foreach (var wanted in request.GetTypedHeaders().AcceptLanguage.OrderByDescending(l => l.Quality ?? 1))
        foreach (var language in site.Languages)
            if (wanted.Value.StartsWith(SitePaths.Tag(language), StringComparison.OrdinalIgnoreCase))
                return language;
        return site.Languages[0];
    }

    [LoggerMessage(LogLevel.Error, "A page could not be drawn; reference {Reference}")]
    static partial void LogFault(ILogger logger, Exception fault, string reference);
}
