using Rekenschap.Figures.Audit;
using Rekenschap.Figures.Audit.Access;
using Rekenschap.Figures.Collections.Follow;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Deliveries.HandIn;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Figures.Markings;
using Rekenschap.Kernel.Storage;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures;

/// <summary>The pages on which departments deliver and approve, and the coordinator follows and accepts.</summary>
public sealed class FiguresWork(Database database, WorkedEditions editions) : IContributeWork
{
    public IEnumerable<WorkLink> Menu =>
        [new(FollowPaths.Root, FollowTexts.Title, FollowCollections.Followers), .. AuditDesk.Menu];

    public IEnumerable<Right> Rights => [.. Right.Of(DeliveryWorkflow.Rows), .. MarkingRights.All, .. AuditDesk.Rights];

    public void Map(WorkRoutes work)
    {
        var desks = new Desks(database, editions, new MarkingPart());
        new FollowCollections(database, editions).Map(work);
        new DeliveryDesk(database, desks).Map(work);
        new MarkingDesk(database, desks).Map(work);
        new AuditDesk(database, editions).Map(work);
    }

    public async Task<IReadOnlyList<Waiting>> Waiting(SignedIn who, CancellationToken stop) =>
        await editions.Latest(stop) is { } edition
            ?
            [
                .. WaitingDeliveries.For(who, edition, await UnderWay.Of(database, edition, stop)),
                .. await Assignments.Waiting(database, who, edition, stop),
            ]
            : [];
}
