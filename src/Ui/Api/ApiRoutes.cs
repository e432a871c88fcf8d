using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Rekenschap.Ui.Api;

/// <summary>Where wings add their endpoints. What all answers have in common - headers, entity tags, problems, limits - is done here.</summary>
/// <param name="facts">There as soon as the edition is read; until then a request waits.</param>
public sealed class ApiRoutes(RouteGroupBuilder group, Now<ApiFacts> facts, ApiRun run)
{
    public Now<ApiFacts> Facts => facts;

    /// <summary>Adds an endpoint for GET, and for HEAD without showing that in the description.</summary>
    public void Get(string path, ApiOperation operation, Func<ApiCall, ValueTask<ApiAnswer>> handle)
    {
        // As delegates, so that the description finds them.
        Delegate handler = (HttpContext http) => run.Answer(http, facts, operation, handle);
        group
            .MapGet(path, handler)
            .WithName(operation.Id)
            .WithMetadata(
                operation,
                new ProducesResponseTypeMetadata(200, operation.Answer, ["application/json"]),
                new ProducesResponseTypeMetadata(400, typeof(ProblemAnswer), ["application/problem+json"])
            );
        group.MapMethods(path, [HttpMethods.Head], handler).ExcludeFromDescription();
    }

    /// <summary>An endpoint that waits for nothing but the edition itself.</summary>
    public void Get<TEdition>(
        string path,
        ApiOperation operation,
        Now<TEdition> edition,
        Func<ApiCall, TEdition, ApiAnswer> handle
    ) => Get(path, operation, async call => handle(call, await edition()));

    /// <summary>The path of a request below the API's root.</summary>
    public static string PathOf(HttpRequest request) => request.Path.Value!["/".Length..][ApiFacts.Root.Length..];
}
