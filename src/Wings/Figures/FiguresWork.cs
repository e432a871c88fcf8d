using Rekenschap.Figures.Collections.Follow;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Deliveries.Grid;
using Rekenschap.Figures.Deliveries.HandIn;
using Rekenschap.Figures.Deliveries.Mend;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Figures.Mappings.Wizard;
using Rekenschap.Kernel.Storage;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures;

/// <summary>The pages on which departments deliver and approve, and the coordinator follows and accepts.</summary>
public sealed class FiguresWork(Database database, WorkedEditions editions) : IContributeWork
{
    public IEnumerable<WorkLink> Menu => [new(FollowPaths.Root, FollowTexts.Title, FollowCollections.Followers)];

    public IEnumerable<Right> Rights => Right.Of(DeliveryWorkflow.Rows);

    public void Map(WorkRoutes work)
    {
        var desks = new Desks(database, editions, new WizardPart(), new MendPart(database));
        new FollowCollections(database, editions).Map(work);
        new DeliveryDesk(database, desks).Map(work);
        new MendCells(database, desks).Map(work);
        new MapFile(database, desks).Map(work);
        new TypeInGrid(database, editions).Map(work);
    }

    public async Task<IReadOnlyList<Waiting>> Waiting(SignedIn who, CancellationToken stop) =>
        await editions.Latest(stop) is { } edition
            ? [.. WaitingDeliveries.For(who, edition, await UnderWay.Of(database, edition, stop))]
            : [];
}
