using Microsoft.OpenApi;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;

namespace Rekenschap.Host.Api;

/// <summary>The description in each language, made by the framework from the endpoints themselves.</summary>
static class DescribedApi
{
    public static void AddDescription(this IServiceCollection services)
    {
        foreach (var language in Enum.GetValues<Language>())
            services.AddOpenApi(
                SitePaths.Tag(language),
                options =>
                {
                    options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
                    options.ShouldInclude = _ => true;
                    options.AddOperationTransformer(new DescribedOperation(language));
                    options.AddSchemaTransformer(new DescribedSchema(language));
                }
            );
    }
}
