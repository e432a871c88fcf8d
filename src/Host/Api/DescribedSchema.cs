using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Api;

namespace Rekenschap.Host.Api;

/// <summary>Says what each part of an answer means.</summary>
sealed class DescribedSchema(Language language) : IOpenApiSchemaTransformer
{
    public Task TransformAsync(
        OpenApiSchema schema,
        OpenApiSchemaTransformerContext context,
        CancellationToken cancellationToken
    )
    {
        var says = context.JsonPropertyInfo is { } property
            ? property.AttributeProvider?.GetCustomAttributes(typeof(SaysAttribute), false).FirstOrDefault()
            : context.JsonTypeInfo.Type.GetCustomAttributes(typeof(SaysAttribute), false).FirstOrDefault();
        if (says is SaysAttribute said)
            schema.Description = said.Text.In(language);
        return Task.CompletedTask;
    }
}
