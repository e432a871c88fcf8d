using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Portfolio.Completeness;

/// <summary>What became of a candidate.</summary>
public enum CandidateVerdict
{
    /// <summary>It was entered in the register.</summary>
    Entered,

    /// <summary>It does not belong in the register, for the reason that was given.</summary>
    NotInScope,

    /// <summary>It is an activity that is in the register, by another name.</summary>
    SameAs,
}

/// <summary>What the coordinator decided of a candidate; while it stands, the candidate does not come back.</summary>
public sealed class CandidateDecision
{
    public required Id<CandidateDecision> Id { get; init; }

    /// <summary>By which the candidate is known: the same each time that it is found.</summary>
    public required string Candidate { get; init; }

    /// <summary>As it was found, for who reads the decision later.</summary>
    public required string Found { get; init; }

    public required CandidateVerdict Verdict { get; init; }

    public required string Reason { get; init; }

    /// <summary>Number of the activity that it is, where it is one.</summary>
    public required int? Activity { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>Code of the organisation that decided.</summary>
    public required string By { get; init; }

    public int Revision { get; private set; } = 1;
}

/// <summary>A budget line on ICT, as a coordinator gave it.</summary>
/// <param name="Code">Of the line in its source; empty where it has none.</param>
/// <param name="Owner">Chapter or ministry, as the source names it.</param>
public sealed record BudgetLine(string Code, string Owner, string Name, decimal Euro);

/// <summary>Budget lines of a year that were given at once; the last given of a year counts.</summary>
public sealed class BudgetList
{
    public required Id<BudgetList> Id { get; init; }

    public required int Year { get; init; }

    /// <summary>Name of the file.</summary>
    public required string Source { get; init; }

    public required DateTimeOffset GivenAt { get; init; }

    public required System.Collections.Immutable.ImmutableArray<BudgetLine> Lines { get; init; }

    public int Revision { get; private set; } = 1;
}
