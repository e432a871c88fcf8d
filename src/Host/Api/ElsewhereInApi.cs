using Rekenschap.Ui.Api;

namespace Rekenschap.Host.Api;

/// <summary>What the API says at an address that it has not, to a method that it knows not, and to a browser that asks whether it may ask.</summary>
sealed class ElsewhereInApi(ApiRun run, Now<ApiFacts> facts)
{
    static readonly ApiOperation Nothing = new("nothing", "", ProblemKinds.NotFound.Title, ApiTexts.NoAddress);

    public void Map(RouteGroupBuilder group)
    {
        group.Map("/{**rest}", Answer).ExcludeFromDescription();
        group.Map("", Answer).ExcludeFromDescription();
    }

    Task Answer(HttpContext http)
    {
        http.Request.QueryString = QueryString.Empty;
        if (!HttpMethods.IsOptions(http.Request.Method))
            return run.Answer(http, facts, Nothing, call => ValueTask.FromResult(Problem(call)));
        ApiHeaders.Set(http.Response.Headers);
        ApiHeaders.SetPreflight(http.Response.Headers);
        http.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }

    static ApiAnswer Problem(ApiCall call)
    {
        var method = call.Http.Request.Method;
        return HttpMethods.IsGet(method) || HttpMethods.IsHead(method)
            ? ApiProblem.NoAddress
            : new ApiProblem(ProblemKinds.NotAllowed, ApiTexts.OnlyRead(method));
    }
}
