using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Audit.Samples;

/// <summary>What an auditor found of an item.</summary>
public enum ItemFinding
{
    /// <summary>Nothing yet.</summary>
    Open,
    Agrees,
    Differs,
    NotFound,
}

/// <summary>An item of a sample, with what was found of it.</summary>
/// <param name="Value">As it was when it was drawn; null where there is none or only who was named for it may see it.</param>
/// <param name="Deliverer">Code of who delivered it.</param>
/// <param name="Position">Of the acceptance, in the ledger.</param>
/// <param name="Hits">How many points fell on it.</param>
public sealed record SampleItem(
    string Key,
    decimal? Value,
    bool IsSecret,
    string Collection,
    string Deliverer,
    string File,
    string Place,
    long? Position,
    int Hits,
    ItemFinding Finding = ItemFinding.Open,
    string Note = ""
);

/// <summary>A sample as it was drawn: by what, from what, and what was found. It is never drawn again; another one is another sample.</summary>
public sealed class AuditSample
{
    public required Id<AuditSample> Id { get; init; }

    /// <summary>Code of the edition.</summary>
    public required string Edition { get; init; }

    /// <summary>Pseudonym of who drew it, and who alone writes in it.</summary>
    public required string Auditor { get; init; }

    public required string AuditorOrganisation { get; init; }

    public required DateTimeOffset DrawnAt { get; init; }

    /// <summary>Empty for all.</summary>
    public required string Indicator { get; init; }

    public required string Collection { get; init; }

    /// <summary>As it is written; empty for all.</summary>
    public required string Period { get; init; }

    public required SampleMethod Method { get; init; }

    /// <summary>As it was asked.</summary>
    public required int Size { get; init; }

    public required string Seed { get; init; }

    /// <summary>How many items it was drawn from.</summary>
    public required int Population { get; init; }

    /// <summary>See <see cref="PopulationDigest"/>.</summary>
    public required string Digest { get; init; }

    public ImmutableArray<SampleItem> Items { get; private set; } = [];

    public string? Conclusion { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    public int Revision { get; private set; } = 1;

    internal AuditSample With(ImmutableArray<SampleItem> items)
    {
        Items = items;
        return this;
    }

    /// <summary>Values and notes of what was delivered in a file that is destroyed.</summary>
    internal void Forget(string file)
    {
        if (!Items.Any(one => one.File == file))
            return;
        Items = [.. Items.Select(one => one.File == file ? one with { Value = null, Note = "" } : one)];
        Revision++;
    }

    /// <summary>What was found of each item, in their order.</summary>
    public Refusal? Find(Act act, int seen, ImmutableArray<(ItemFinding Finding, string Note)> found)
    {
        if (Refuse(act, seen) is { } refusal)
            return refusal;
        Items = [.. Items.Zip(found, (item, one) => item with { Finding = one.Finding, Note = one.Note })];
        Revision++;
        return null;
    }

    /// <summary>The last word: what the sample shows.</summary>
    public Refusal? Close(Act act, int seen, string conclusion)
    {
        if (Refuse(act, seen) is { } refusal)
            return refusal;
        if (Items.Count(one => one.Finding == ItemFinding.Open) is var open and > 0)
            return SampleRefusals.StillOpen(open);
        (Conclusion, ClosedAt, Revision) = (conclusion, act.At, Revision + 1);
        return null;
    }

    Refusal? Refuse(Act act, int seen) =>
        !act.SamePersonAs(Auditor) || act.Actor.Organisation != AuditorOrganisation ? SampleRefusals.Missing
        : ClosedAt is not null ? SampleRefusals.IsClosed
        : Refusals.IfStale(seen, Revision);
}
