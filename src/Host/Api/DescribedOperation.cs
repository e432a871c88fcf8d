using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Api;

namespace Rekenschap.Host.Api;

/// <summary>Describes an endpoint by what it says of itself.</summary>
sealed class DescribedOperation(Language language) : IOpenApiOperationTransformer
{
    public Task TransformAsync(
        OpenApiOperation operation,
        OpenApiOperationTransformerContext context,
        CancellationToken cancellationToken
    )
    {
        var said = context.Description.ActionDescriptor.EndpointMetadata.OfType<ApiOperation>().Single();
        operation.Summary = said.Summary.In(language);
        operation.Description = said.Says.In(language);
        operation.Tags = new HashSet<OpenApiTagReference> { new(said.Noun, context.Document) };
        operation.Parameters = [.. said.Parameters.Select(ParameterOf)];
        new DescribedResponses(language, said).Complete(operation);
        return Task.CompletedTask;
    }

    IOpenApiParameter ParameterOf(ApiParameter said) =>
        new OpenApiParameter
        {
            Name = said.Name,
            In = said.InPath ? ParameterLocation.Path : ParameterLocation.Query,
            Required = said.InPath,
            Description = said.Says.In(language),
            Schema = said.Many
                ? new OpenApiSchema { Type = JsonSchemaType.Array, Items = SchemaOf(said) }
                : SchemaOf(said),
            Explode = said.Many,
            Style = said.InPath ? ParameterStyle.Simple : ParameterStyle.Form,
            Example = said.Many ? new JsonArray(ExampleOf(said)) : ExampleOf(said),
        };

    static JsonValue ExampleOf(ApiParameter said) =>
        said.Most is null
            ? JsonValue.Create(said.Example)
            : JsonValue.Create(int.Parse(said.Example, System.Globalization.CultureInfo.InvariantCulture));

    static OpenApiSchema SchemaOf(ApiParameter said) =>
        said.Most is { } most
            ? new()
            {
                Type = JsonSchemaType.Integer,
                Minimum = "1",
                Maximum = most.ToString(System.Globalization.CultureInfo.InvariantCulture),
            }
            : new()
            {
                Type = JsonSchemaType.String,
                Format = said.Format,
                Enum = said.Choices.IsEmpty ? null : [.. said.Choices.Select(one => JsonValue.Create(one))],
            };
}
