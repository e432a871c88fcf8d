using System.Collections.Immutable;
using Rekenschap.Figures.Audit.Access;
using Rekenschap.Figures.Collections;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Figures.Markings;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.AnnualReports.Reconcile;

/// <summary>What somebody may see around the annual reports of a collection: need-to-know, as for the deliveries themselves.</summary>
/// <param name="Named">What the visitor was named for as an auditor, today.</param>
sealed record ReportSight(
    SignedIn Who,
    WorkedEdition Edition,
    Collection Collection,
    ImmutableArray<AuditAssignment> Named
)
{
    public static async Task<ReportSight> Of(
        Database database,
        SignedIn who,
        WorkedEdition edition,
        Collection collection,
        DateOnly today,
        CancellationToken stop
    ) => new(who, edition, collection, await Assignments.Of(database, who, today, stop));

    /// <summary>Whether somebody records and explains for an organisation: its own supplier or controller.</summary>
    public bool Writes(string organisation) =>
        Who.Organisation == organisation && (Who.Is(Role.Supplier) || Who.Is(Role.Controller));

    /// <summary>
    /// What is under way and counts for what is shown: its own delivery, else the rows that another handed in for it. With an
    /// error in it nothing of it counts yet.
    /// </summary>
    public Delivery? Draft(IEnumerable<Delivery> underWay, string organisation)
    {
        var all = underWay
            .Where(one => one.Collection == Collection.Code && !one.Findings.Any(found => found.Blocks))
            .ToList();
        return all.Find(one => one.Organisation == organisation && Sees(one))
            ?? all.Find(one => one.SpokenFor.Contains(organisation) && (Sees(one) || HearsOf(one, organisation)));
    }

    /// <summary>Auditors read what is public and what they were named for; others who come this far handle it.</summary>
    public bool Reads(GapExplanation said, string organisation) =>
        Writes(organisation)
        || said.Marking == Marking.Public
        || (Who.Is(Role.Coordinator) && Who.Organisation == Edition.Facts.Publisher)
        || Named.Any(one => one.Covers(Edition.Facts.Code, Collection.Code, organisation));

    bool Sees(Delivery delivery) => NeedToKnow.May(Who, delivery, Edition.Facts, Named);

    bool HearsOf(Delivery delivery, string organisation) => delivery.IsLaidOpen && Writes(organisation);
}
