using Rekenschap.Figures;
using Rekenschap.Oversight;
using Rekenschap.Portfolio;
using Rekenschap.Publishing;
using Rekenschap.Ui.Api;

namespace Rekenschap.Host.Api;

/// <summary>The API as a server has it: which wings add to it, its description, and what stands at any other address below it.</summary>
static class ApiHost
{
    const string Root = "/" + ApiFacts.Root;

    public static void AddApi(this WebApplicationBuilder builder, ApiLimits limits)
    {
        builder.Services.AddSingleton(limits);
        builder.Services.ConfigureHttpJsonOptions(options => ApiJson.Set(options.SerializerOptions));
        builder.Services.AddDescription();
        builder.Services.AddGate(limits);
    }

    public static void MapApi(this WebApplication app, Now<ServedEdition> served)
    {
        var limits = app.Services.GetRequiredService<ApiLimits>();
        app.MapApi(
            Part(served, one => one.Facts),
            [
                new PublicationEndpoints(Part(served, one => one.Published)),
                new FiguresEndpoints(Part(served, one => one.Figures), limits.Figures),
                new OversightEndpoints(Part(served, one => one.Promises)),
                new PortfolioEndpoints(Part(served, one => one.Portfolio)),
            ]
        );
    }

    public static void MapApi(this WebApplication app, Now<ApiFacts> facts, IEnumerable<IContributeEndpoints> wings)
    {
        app.UseGate(facts);
        var run = new ApiRun(app.Logger, app.Services.GetRequiredService<ApiLimits>().Longest);
        var group = app.MapGroup(Root);
        var routes = new ApiRoutes(group, facts, run);
        new Description(app.Services).Map(routes);
        foreach (var wing in wings)
            wing.Map(routes);
        new ElsewhereInApi(run, facts).Map(group);
    }

    static Now<T> Part<T>(Now<ServedEdition> served, Func<ServedEdition, T> part) => async () => part(await served());
}
