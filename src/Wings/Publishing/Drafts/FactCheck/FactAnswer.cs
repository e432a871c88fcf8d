using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Drafts.FactCheck;

/// <summary>What a ministry said last of all that a document says of it; the ledger has what it said before.</summary>
public sealed class FactAnswer
{
    public required Id<Draft> Draft { get; init; }

    public required string Organisation { get; init; }

    /// <summary>Hash of the passages that it was about: of others nothing was said.</summary>
    public ImmutableArray<byte> Passages { get; private set; } = [];

    /// <summary>Whether all of it was right; else there are <see cref="FactCorrection"/>s.</summary>
    public bool Confirms { get; private set; }

    public int Version { get; private set; }

    /// <summary>Pseudonym; for the office only.</summary>
    public string By { get; private set; } = "";

    public Role Role { get; private set; }

    public DateTimeOffset At { get; private set; }

    public int Revision { get; private set; }

    internal void Say(Act act, bool confirms, int version, ImmutableArray<byte> passages)
    {
        (Confirms, Version, Passages) = (confirms, version, passages);
        (By, Role, At) = (act.Actor.Pseudonym, act.Role, act.At);
        Revision++;
    }
}
