using Rekenschap.Access.Demonstration;
using Rekenschap.Access.Roles;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Demonstration;
using Rekenschap.Portfolio.Demonstration;

namespace Rekenschap.Host.Work;

/// <summary>Lets anybody play anybody, on an edition that says that it was made up and on no other.</summary>
sealed class Demonstration(bool asked)
{
    /// <summary>Whether players may be chosen now.</summary>
    public bool Runs { get; private set; }

    /// <summary>Readies the players once it is known what is shown.</summary>
    /// <param name="providers">Who delivers for others without being a ministry.</param>
    /// <returns>Who can be played; null where a demonstration was asked of figures that are real.</returns>
    public async Task<IReadOnlyList<Bilingual>?> Begin(
        Database database,
        IEditionFigures figures,
        IEnumerable<string> providers,
        TimeProvider time,
        CancellationToken stop
    )
    {
        if (!asked)
            return [];
        if (!figures.Edition.Invented)
            return null;
        var publisher = figures.Edition.Publisher;
        var act = new Act(DemoActors.System(publisher), Role.System, time.GetUtcNow(), "players of the demonstration");
        var ministries = figures
            .Organisations.All.Where(one =>
                one.Kind == OrganisationKind.Ministry && one.ExistsOn(figures.Edition.Published)
            )
            .Select(one => one.Code)
            .ToList();
        var others = providers.Except(ministries, StringComparer.Ordinal).Order(StringComparer.Ordinal);
        var players = await Players.Ensure(database, act, ministries, others, publisher, stop);
        if (await DemoOversight.Ensure(database, act, publisher, stop) is { } refusal)
            throw new InvalidOperationException($"Promises to look at could not be kept: {refusal.Code}");
        if (await DemoPortfolio.Ensure(database, act, publisher, stop) is { } unkept)
            throw new InvalidOperationException($"ICT activities to look at could not be kept: {unkept.Code}");
        Runs = true;
        return players;
    }
}
