using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Rekenschap.Ui.Api;

/// <summary>
/// Names an answer by all that it follows from: what the site rests on, the question, the form and the language. It is
/// known before anything is worked out, so that whoever has the answer already costs nothing.
/// </summary>
public static class EntityTags
{
    public static EntityTagHeaderValue Of(ApiCall call)
    {
        var request = call.Http.Request;
        var rests =
            $"{call.Facts.Mark}\n{call.Facts.Since()}\n{request.Path}\n{request.QueryString}\n{request.Headers.Accept}\n{call.Language}";
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(rests));
        return new($"\"{Convert.ToHexStringLower(hash.AsSpan(0, 12))}\"");
    }

    /// <summary>Whether the reader says to have exactly this answer.</summary>
    public static bool IsKnown(HttpRequest request, EntityTagHeaderValue tag) =>
        request.GetTypedHeaders().IfNoneMatch.Any(one => one.Compare(tag, useStrongComparison: false));
}
