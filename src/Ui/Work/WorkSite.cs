using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Rekenschap.Ui.Page;

namespace Rekenschap.Ui.Work;

/// <summary>All signed-in pages of a server.</summary>
public static class WorkSite
{
    /// <summary>Maps the pages of every wing, the page on which everybody begins, and what answers at all other addresses there.</summary>
    /// <exception cref="InvalidOperationException">A route says nothing of who may ask for it.</exception>
    public static void Map(IEndpointRouteBuilder app, WorkOffice office)
    {
        var work = new WorkRoutes(app, office);
        new MyWork(office.Wings).Map(work);
        work.Group(WorkPaths.Styles, Permission.Anybody).Get("", call => Asset(call, Assets.Work, "text/css"));
        work.Group(WorkPaths.Script, Permission.Anybody)
            .Get("", call => Asset(call, Assets.WorkScript, "text/javascript"));
        work.Group(WorkPaths.PasskeyScript, Permission.Anybody)
            .Get("", call => Asset(call, Assets.Passkey, "text/javascript"));
        foreach (var wing in office.Wings)
            wing.Map(work);
        work.Elsewhere(call => Task.FromResult(Refusals.NotFound(call)));
        WorkRoutes.ThrowIfUnguarded(app);
    }

    static Task<IResult> Asset(WorkCall call, byte[] bytes, string type)
    {
        call.Http.Response.Headers.CacheControl = "no-cache";
        return Task.FromResult<IResult>(Results.Bytes(bytes, type + "; charset=utf-8"));
    }
}
