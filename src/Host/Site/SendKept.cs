using Microsoft.Net.Http.Headers;
using Rekenschap.Kernel.Storage;
using Rekenschap.Publishing.Keeping;

namespace Rekenschap.Host.Site;

/// <summary>Sends a large file of a kept publication a piece at a time, so that its size is no matter of memory.</summary>
static class SendKept
{
    public static async Task Large(HttpContext context, RekenschapDb db, KeptFile file)
    {
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(file.Hash.AsSpan()[..12])}\"");
        var headers = context.Response.GetTypedHeaders();
        headers.ETag = tag;
        headers.CacheControl = new() { NoCache = true };
        if (context.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false)))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }
        context.Response.ContentType = Shelved.TypeOf(file.Path);
        context.Response.ContentLength = file.Length;
        if (HttpMethods.IsHead(context.Request.Method))
            return;
        await foreach (var piece in ReadKept.Pieces(db, file, context.RequestAborted))
            await context.Response.Body.WriteAsync(piece, context.RequestAborted);
    }
}
