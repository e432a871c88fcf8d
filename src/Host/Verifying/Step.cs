using System.Collections.Immutable;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Host.Verifying;

/// <summary>What came of one step.</summary>
internal enum StepOutcome
{
    /// <summary>All that was looked at is as it should be.</summary>
    Holds,

    /// <summary>Something is wrong, and named.</summary>
    Wrong,

    /// <summary>It could not be looked at; why is said.</summary>
    NotChecked,
}

/// <summary>One thing that was checked.</summary>
/// <param name="Code">Stable word for machines: <c>zip</c>, <c>files</c>, <c>ledger</c>.</param>
/// <param name="Name">What it is, for people.</param>
/// <param name="Told">What was checked, how much of it, and what it means.</param>
/// <param name="Beyond">What could not be checked, and why; null where nothing was left.</param>
internal sealed record Step(
    string Code,
    Bilingual Name,
    StepOutcome Outcome,
    Bilingual Told,
    ImmutableArray<Fault> Faults,
    Bilingual? Beyond = null
);

/// <summary>Something that is wrong.</summary>
/// <param name="Place">File, file and line, or entry of the ledger.</param>
internal sealed record Fault(string Place, Bilingual Message);
