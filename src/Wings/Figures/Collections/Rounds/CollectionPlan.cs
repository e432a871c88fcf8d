using System.Collections.Immutable;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Collections.Rounds;

/// <summary>
/// What a coordinator planned for a collection besides what its file says: the rounds before the last one, and when is
/// reminded. A collection without a plan is reminded as usual and has one round.
/// </summary>
public sealed class CollectionPlan
{
    public const int UsualBefore = 7;
    public const int UsualEscalation = 7;

    public required Id<Edition> Edition { get; init; }

    public required string Collection { get; init; }

    /// <summary>In order of their days; the last round is the collection's own due date and does not stand here.</summary>
    public ImmutableArray<Round> Earlier { get; private set; } = [];

    /// <summary>How many days before a due date is reminded; 0 for never.</summary>
    public int RemindBefore { get; private set; } = UsualBefore;

    /// <summary>How many days after a due date the controller is told; 0 for never.</summary>
    public int EscalateAfter { get; private set; } = UsualEscalation;

    public int Revision { get; private set; }

    public Refusal? Change(int seen, ImmutableArray<Round> earlier, int remindBefore, int escalateAfter)
    {
        if (Refusals.IfStale(seen, Revision) is { } stale)
            return stale;
        (Earlier, RemindBefore, EscalateAfter) = (earlier, remindBefore, escalateAfter);
        Revision++;
        return null;
    }
}
