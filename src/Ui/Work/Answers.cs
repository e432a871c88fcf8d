using Microsoft.AspNetCore.Http;
using Rekenschap.Ui.Page;

namespace Rekenschap.Ui.Work;

/// <summary>A page, drawn for whoever asked and kept by nobody.</summary>
sealed class DrawnAnswer(PageRenderer renderer, Type component, object view, int status) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var bytes = await renderer.Draw(new SitePage("", component, () => view));
        httpContext.Response.StatusCode = status;
        httpContext.Response.ContentType = "text/html; charset=utf-8";
        httpContext.Response.ContentLength = bytes.Length;
        await httpContext.Response.Body.WriteAsync(bytes, httpContext.RequestAborted);
    }
}

/// <summary>To another page, told relative to what was asked.</summary>
sealed class Elsewhere(string where) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
        httpContext.Response.Headers.Location = where;
        return Task.CompletedTask;
    }
}
