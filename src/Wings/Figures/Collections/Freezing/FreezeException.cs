using Rekenschap.Figures.Deliveries;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Collections.Freezing;

/// <summary>One organisation may still deliver for one collection though all is frozen, and why.</summary>
public sealed class FreezeException
{
    public required Id<FreezeException> Id { get; init; }

    public required Id<Edition> Edition { get; init; }

    public required string Collection { get; init; }

    public required string Organisation { get; init; }

    public required string Reason { get; init; }

    public required DateTimeOffset GivenAt { get; init; }

    public DateTimeOffset? EndedAt { get; private set; }

    public int Revision { get; private set; } = 1;

    public Refusal? End(int seen, DateTimeOffset at)
    {
        if (Refusals.IfStale(seen, Revision) is { } stale)
            return stale;
        (EndedAt, Revision) = (at, Revision + 1);
        return null;
    }
}
