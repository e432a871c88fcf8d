using System.Collections.Immutable;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Drafts;

/// <summary>Whether what is found stops a document, or has to be acknowledged by name.</summary>
public enum DraftGrade
{
    Stops,
    Warns,
}

/// <summary>Something that is found of a document at a step of its way out.</summary>
/// <param name="Key">Stable within the document: what was acknowledged is known by it. Holds whatever it depends on, so that something else is another key.</param>
/// <param name="Place">Where it is mended or looked at, without language; null where nowhere.</param>
public sealed record DraftCheck(string Key, DraftGrade Grade, Bilingual Says, string? Place = null)
{
    /// <summary>Pseudonym of who acknowledged it; null where nobody did.</summary>
    public string? AcknowledgedBy { get; init; }

    /// <summary>Whether a step cannot be taken because of it.</summary>
    public bool Holds => Grade == DraftGrade.Stops || AcknowledgedBy is null;
}

/// <summary>All that is found at a step, by every slice that has something to say.</summary>
public sealed record DraftChecks(ImmutableArray<DraftCheck> All)
{
    public static readonly DraftChecks None = new([]);

    /// <summary>Pseudonyms of who wrote any of its texts.</summary>
    public ImmutableHashSet<string> Writers { get; init; } = [];

    public IEnumerable<DraftCheck> Holding => All.Where(one => one.Holds);
}
