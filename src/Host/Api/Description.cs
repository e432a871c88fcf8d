using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Api;
using Rekenschap.Ui.Page;

namespace Rekenschap.Host.Api;

/// <summary><c>GET /openapi.json</c>: what may be asked and what comes back, for programs, in the reader's language.</summary>
sealed class Description(IServiceProvider services)
{
    static readonly ApiOperation Operation = new(
        "getOpenApi",
        "openapi",
        new("Deze beschrijving", "This description"),
        new(
            "De beschrijving van deze API als OpenAPI 3.1, in de taal van de kop Accept-Language.",
            "The description of this API as OpenAPI 3.1, in the language of the Accept-Language header."
        )
    );

    readonly ConcurrentDictionary<Language, Task<byte[]>> written = new();

    public void Map(ApiRoutes routes) => routes.Get("/openapi.json", Operation, Answer);

    async ValueTask<ApiAnswer> Answer(ApiCall call)
    {
        var bytes = await written.GetOrAdd(call.Language, language => Write(language, call.Facts));
        return new()
        {
            Type = "application/openapi+json; version=3.1; charset=utf-8",
            Write = async (to, stop) => await to.WriteAsync(bytes, stop),
        };
    }

    async Task<byte[]> Write(Language language, ApiFacts facts)
    {
        var provider = services.GetRequiredKeyedService<IOpenApiDocumentProvider>(SitePaths.Tag(language));
        var document = await provider.GetOpenApiDocumentAsync();
        DescribedWhole.Complete(document, facts, language);
        return Encoding.UTF8.GetBytes(await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1));
    }
}
