using Rekenschap.Figures.Deliveries;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Collections.Freezing;

/// <summary>From which day nothing of an edition may change any more before it is published.</summary>
public sealed class ChangeFreeze
{
    public required Id<Edition> Edition { get; init; }

    /// <summary>Null while nothing is frozen.</summary>
    public DateOnly? From { get; private set; }

    public int Revision { get; private set; }

    public bool HoldsOn(DateOnly day) => From is { } from && from <= day;

    public Refusal? Set(int seen, DateOnly? from)
    {
        if (Refusals.IfStale(seen, Revision) is { } stale)
            return stale;
        (From, Revision) = (from, Revision + 1);
        return null;
    }
}
