using System.Collections.Immutable;
using Rekenschap.Publishing.Documents;

namespace Rekenschap.Publishing.Errata;

/// <summary>An erratum with what the office made of it.</summary>
/// <param name="Publication">Number of the publication whose words it is about; null where an edition folder is built, which holds one.</param>
/// <param name="Answer">Null while it waits for one.</param>
public sealed record StandingErratum(DocumentFacts Document, Erratum Erratum, int? Publication, ErratumAnswer? Answer)
{
    /// <summary>What the claim's value and verdict were, as it was published; null where they are to be read off the figures of then.</summary>
    public Kernel.Values.Bilingual? WasSaid { get; init; }

    /// <summary>Whether the words are of an earlier publication, since a later one has another text.</summary>
    public bool Replaced { get; init; }

    /// <summary>Its number in the office's register; null where nobody keeps one.</summary>
    public int? Register { get; init; }

    /// <summary>What was answered to what was so before.</summary>
    public ImmutableArray<ErratumAnswer> Earlier { get; init; } = [];

    /// <summary>The day from which it was known.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>A claim that holds, whatever it did before, is true as it stands and asks for nothing.</summary>
    public bool NeedsAnswer => Answer is null && Erratum.Is.Verdict != Claims.Verdict.Holds;
}
