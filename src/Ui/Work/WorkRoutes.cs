using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Ui.Work;

/// <summary>
/// Where wings add their signed-in pages: the one place that maps anything that is sent to us. Each route has a
/// permission, and each form is held against the field that guards it.
/// </summary>
public sealed class WorkRoutes(IEndpointRouteBuilder app, WorkOffice office)
{
    static readonly Language[] Languages = [Language.Nl, Language.En];

    /// <summary>The pages of one noun, with who may ask for them.</summary>
    /// <param name="place">Without language: <c>work/roles</c>.</param>
    public WorkGroup Group(string place, Permission permission) => new(this, place, permission);

    internal void Get(string place, Permission permission, WorkHandler handle)
    {
        var run = new WorkRun(office, permission, handle);
        foreach (var language in Languages)
            app.MapMethods(At(language, place), [HttpMethods.Get, HttpMethods.Head], http => run.Show(http, language))
                .WithMetadata(permission);
    }

    internal void Post(string place, Permission permission, WorkHandler handle, long mostBytes)
    {
        var run = new WorkRun(office, permission, handle);
        foreach (var language in Languages)
            app.MapPost(At(language, place), http => run.Do(http, language, mostBytes)).WithMetadata(permission);
    }

    /// <summary>Whatever else is asked for below <c>work</c>.</summary>
    internal void Elsewhere(WorkHandler handle)
    {
        var run = new WorkRun(office, Permission.Anybody, handle);
        foreach (var language in Languages)
            app.Map(At(language, WorkPaths.Work + "/{**rest}"), http => run.Show(http, language))
                .WithMetadata(Permission.Anybody);
    }

    static string At(Language language, string place) => "/" + WorkPaths.In(language, place);

    /// <summary>A route below <c>work</c> that says nothing of who may ask for it is a mistake that must not be served.</summary>
    /// <exception cref="InvalidOperationException">There is one.</exception>
    public static void ThrowIfUnguarded(IEndpointRouteBuilder app)
    {
        var unguarded = app
            .DataSources.SelectMany(source => source.Endpoints)
            .OfType<RouteEndpoint>()
            .Where(route => IsWork(route.RoutePattern.RawText) && route.Metadata.GetMetadata<Permission>() is null)
            .Select(route => route.RoutePattern.RawText)
            .ToList();
        if (unguarded.Count > 0)
            throw new InvalidOperationException($"Nothing says who may ask for {string.Join(", ", unguarded)}");
    }

    static bool IsWork(string? pattern) =>
        Languages.Any(language =>
            (pattern ?? "").TrimStart('/') is var path
            && (
                path == WorkPaths.In(language, WorkPaths.Work)
                || path.StartsWith(WorkPaths.In(language, WorkPaths.Work) + "/", StringComparison.Ordinal)
            )
        );
}

/// <summary>Answers one request.</summary>
public delegate Task<IResult> WorkHandler(WorkCall call);

/// <summary>The pages of one noun under one permission.</summary>
public sealed class WorkGroup(WorkRoutes routes, string place, Permission permission)
{
    const long UsualMost = 256 * 1024;

    public WorkGroup Get(string rest, WorkHandler handle)
    {
        routes.Get(At(rest), permission, handle);
        return this;
    }

    /// <param name="mostBytes">All that may be sent at once, files included.</param>
    public WorkGroup Post(string rest, WorkHandler handle, long mostBytes = UsualMost)
    {
        routes.Post(At(rest), permission, handle, mostBytes);
        return this;
    }

    string At(string rest) => rest.Length == 0 ? place : $"{place}/{rest}";
}
