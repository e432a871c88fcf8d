using Rekenschap.Access.Demonstration;
using Rekenschap.Access.Roles;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Host.Work;

/// <summary>Lets anybody play anybody, on an edition that says that it was made up and on no other.</summary>
sealed class Demonstration(bool asked)
{
    /// <summary>Whether players may be chosen now.</summary>
    public bool Runs { get; private set; }

    /// <summary>Readies the players once it is known what is shown.</summary>
    /// <returns>Who can be played; null where a demonstration was asked of figures that are real.</returns>
    public async Task<IReadOnlyList<Bilingual>?> Begin(
        Database database,
        IEditionFigures figures,
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
        var ministries = figures.Organisations.All.Where(one =>
            one.Kind == OrganisationKind.Ministry && one.ExistsOn(figures.Edition.Published)
        );
        var players = await Players.Ensure(database, act, ministries.Select(one => one.Code), publisher, stop);
        Runs = true;
        return players;
    }
}
