using System.Collections.Immutable;
using Rekenschap.Figures.Audit.Access;
using Rekenschap.Figures.Audit.Ledger;
using Rekenschap.Figures.Audit.Origins;
using Rekenschap.Figures.Audit.Samples;
using Rekenschap.Figures.Audit.Scope;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Audit;

/// <summary>All of the auditor's pages. What she sends is her own: samples, what she found, what she asks to see.</summary>
sealed class AuditDesk(Database database, WorkedEditions editions)
{
    public static IEnumerable<WorkLink> Menu => [PopulationPages.Link, AccessPages.Link];

    public static ImmutableArray<Right> Rights { get; } =
    [
        new(
            Role.Auditor,
            new("Een steekproef wordt getrokken en afgesloten", "A sample is drawn and closed"),
            new("altijd; alleen wie haar trok schrijft erin", "always; only who drew it writes in it")
        ),
        new(
            Role.Auditor,
            new(
                "Een aanlevering met bestand en toelichting wordt gelezen",
                "A delivery with file and explanation is read"
            ),
            new("als zij openbaar is gemerkt, of na aanwijzing", "where it is marked public, or once named for it")
        ),
        new(
            Role.Coordinator,
            new("Een auditor wordt aangewezen", "An auditor is named"),
            new("voor de organisatie die publiceert", "for the organisation that publishes")
        ),
        new(
            Role.Administrator,
            new("Een auditor wordt aangewezen", "An auditor is named"),
            new("voor de organisatie die publiceert", "for the organisation that publishes")
        ),
    ];

    public void Map(WorkRoutes work)
    {
        new PopulationPages(database, editions).Map(work);
        new OriginPages(database, editions).Map(work);
        new LedgerPages(database).Map(work);
        new SamplePages(database, editions).Map(work);
        new AccessPages(database, editions).Map(work);
    }
}
