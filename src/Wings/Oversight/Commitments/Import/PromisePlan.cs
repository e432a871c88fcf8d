using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Oversight.Commitments.Enter;
using Rekenschap.Oversight.Import;

namespace Rekenschap.Oversight.Commitments.Import;

/// <summary>What becomes of a row with a promise.</summary>
enum PromiseOutcome
{
    New,

    /// <summary>New, and from the beginning linked to an earlier one that says the same.</summary>
    Linked,

    /// <summary>The register has it: nothing is entered.</summary>
    Known,
}

/// <summary>What would come of one row.</summary>
/// <param name="Entered">Null for what is known.</param>
/// <param name="Other">Of what is known that promise; of what is linked the one that is followed.</param>
/// <param name="OtherRevision">Of that promise when this was worked out.</param>
/// <param name="Paper">The paper as the register of papers has it; null where it has none.</param>
sealed record PromiseStep(
    int Row,
    PromiseOutcome Outcome,
    EnteredCommitment? Entered,
    int? Other,
    int OtherRevision,
    string Title,
    RegisteredPaper? Paper
);

/// <summary>What would come of a whole sheet.</summary>
/// <param name="Faults">While there are any, nothing can be accepted.</param>
/// <param name="Notes">What stays out, and why.</param>
/// <param name="Doubts">Of which rows a person has to say, or said, whether the register has them.</param>
sealed record PromisePlan(
    ImmutableArray<PromiseStep> Steps,
    ImmutableArray<ImportFault> Faults,
    ImmutableArray<ImportFault> Notes,
    ImmutableArray<SheetDoubt> Doubts
)
{
    public IEnumerable<PromiseStep> Changes => Steps.Where(step => step.Outcome != PromiseOutcome.Known);

    public int Count(PromiseOutcome outcome) => Steps.Count(step => step.Outcome == outcome);
}
