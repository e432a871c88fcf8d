using System.Globalization;
using Microsoft.OpenApi;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Api;

namespace Rekenschap.Host.Api;

/// <summary>Every answer that an endpoint may give, with its headers.</summary>
sealed class DescribedResponses(Language language, ApiOperation said)
{
    public void Complete(OpenApiOperation operation)
    {
        var problem = operation.Responses!["400"].Content!;
        var good = operation.Responses["200"];
        operation.Responses = new()
        {
            ["200"] = Good(good.Content),
            ["304"] = new OpenApiResponse
            {
                Description = DescriptionTexts.Unchanged.In(language),
                Headers = Headers("ETag"),
            },
        };
        foreach (var kind in ProblemKinds.All.Where(Applies))
            operation.Responses[kind.Status.ToString(CultureInfo.InvariantCulture)] = new OpenApiResponse
            {
                Description = $"{kind.Title.In(language)} ({kind.Code})",
                Headers = kind.RetryLater ? Headers("Retry-After") : Headers(),
                Content = problem.ToDictionary(),
            };
    }

    OpenApiResponse Good(IDictionary<string, OpenApiMediaType>? content)
    {
        var forms = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal);
        if (said.Answer is null)
            forms["application/json"] = new() { Schema = new OpenApiSchema { Type = JsonSchemaType.Object } };
        else
            foreach (var (type, media) in content!)
                forms[type] = media;
        foreach (var type in said.Forms)
            forms[type] = new()
            {
                Schema = new OpenApiSchema
                {
                    Type = type.EndsWith("json", StringComparison.Ordinal)
                        ? JsonSchemaType.Object
                        : JsonSchemaType.String,
                },
            };
        return new()
        {
            Description = DescriptionTexts.Good.In(language),
            Headers = Headers("ETag", "Link", "Content-Language", ApiHeaders.Invented),
            Content = forms,
        };
    }

    bool Applies(ProblemKind kind) =>
        kind == ProblemKinds.NotFound ? said.Parameters.Any(one => one.InPath)
        : kind == ProblemKinds.NotAcceptable || kind == ProblemKinds.TooMany ? !said.Forms.IsEmpty
        : kind != ProblemKinds.NotAllowed;

    Dictionary<string, IOpenApiHeader> Headers(params string[] names) =>
        names
            .Append(ApiHeaders.Version)
            .Append("Access-Control-Allow-Origin")
            .ToDictionary(
                name => name,
                IOpenApiHeader (name) =>
                    new OpenApiHeader
                    {
                        Description = DescriptionTexts.HeaderOf(name).In(language),
                        Schema = new OpenApiSchema { Type = JsonSchemaType.String },
                    },
                StringComparer.Ordinal
            );
}
