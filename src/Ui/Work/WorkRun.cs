using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;

namespace Rekenschap.Ui.Work;

/// <summary>What every signed-in page does before its own handler: who is it, may it, and is what was sent from a form of ours.</summary>
sealed class WorkRun(WorkOffice office, Permission permission, WorkHandler handle)
{
    public async Task Show(HttpContext http, Language language)
    {
        var call = await Open(http, language);
        await (await Stopped(call) ?? await handle(call)).ExecuteAsync(http);
    }

    public async Task Do(HttpContext http, Language language, long mostBytes)
    {
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = mostBytes;
        var call = await Open(http, language);
        await (await Stopped(call) ?? await Received(call)).ExecuteAsync(http);
    }

    async Task<WorkCall> Open(HttpContext http, Language language)
    {
        // What somebody may see is kept by no cache, also not when he goes back after signing out.
        http.Response.Headers.CacheControl = "no-store";
        return new(http, office, language, await office.Visitors.WhoIs(http));
    }

    /// <summary>The answer to whoever may not; null for who may.</summary>
    Task<IResult?> Stopped(WorkCall call) =>
        Task.FromResult(
            permission.Allows(call.Visitor) ? null
            : call.Visitor is { } who ? Refusals.WrongRole(call, permission, who)
            : HttpMethods.IsPost(call.Http.Request.Method) ? Refusals.SessionEnded(call)
            : ToSignIn(call)
        );

    static IResult ToSignIn(WorkCall call)
    {
        var asked = call.Path + call.Http.Request.QueryString;
        var back = WorkPaths.IsOurs(asked) ? $"?{WorkPaths.Return}={Uri.EscapeDataString(asked)}" : "";
        return call.SeePath(WorkPaths.In(call.Language, WorkPaths.SignIn) + back);
    }

    async Task<IResult> Received(WorkCall call)
    {
        try
        {
            call.Sent = await FormState.Read(call.Http.Request, call.Stop);
        }
        catch (Exception fault) when (fault is BadHttpRequestException or InvalidDataException)
        {
            return Refusals.TooLarge(call);
        }
        if (!await office.Antiforgery.IsRequestValidAsync(call.Http))
            return Refusals.NotFromOurForm(call);
        if (await KeptOut(call) is { } refusal)
            return call.Refuse(refusal);
        return permission.NeedsProof && await Proof.Asked(call, office) is { } asked ? asked : await handle(call);
    }

    /// <summary>Before a proof is asked, which would show again what was sent.</summary>
    async Task<Refusal?> KeptOut(WorkCall call)
    {
        foreach (var wing in office.Wings)
            if (await wing.KeepOut(call) is { } refusal)
                return refusal;
        return null;
    }
}
