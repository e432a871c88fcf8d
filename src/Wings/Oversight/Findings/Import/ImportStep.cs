using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Findings.Enter;
using Rekenschap.Oversight.Import;

namespace Rekenschap.Oversight.Findings.Import;

/// <summary>What would come of one finding of a sheet.</summary>
/// <param name="Row">Where it stands in the sheet.</param>
/// <param name="Code">Null for a new one.</param>
/// <param name="Revision">Of the finding when this was worked out; 0 for a new one.</param>
sealed record ImportStep(int Row, string? Code, int Revision, string Title)
{
    /// <summary>What is entered, or put right; null where that stays as it is.</summary>
    public EnteredFinding? Entered { get; init; }

    /// <summary>Those that are new or change, by number.</summary>
    public ImmutableArray<Measure> Measures { get; init; } = [];

    public (DateOnly On, string Says)? Standing { get; init; }

    public Expectation? Expected { get; init; }

    /// <summary>What changes: what it is, what it was (empty where nothing was), and what it becomes.</summary>
    public ImmutableArray<(Bilingual What, string Was, string Becomes)> Lines { get; init; } = [];

    public bool IsNew => Code is null;

    public bool ChangesAnything =>
        IsNew || Entered is not null || !Measures.IsEmpty || Standing is not null || Expected is not null;
}

/// <summary>What would come of a whole sheet.</summary>
/// <param name="Steps">Of each finding, in the order of the sheet.</param>
/// <param name="Faults">While there are any, nothing can be accepted.</param>
/// <param name="Notes">What stays out, and why.</param>
sealed record ImportPlan(
    ImmutableArray<ImportStep> Steps,
    ImmutableArray<ImportFault> Faults,
    ImmutableArray<ImportFault> Notes
)
{
    public IEnumerable<ImportStep> Changes => Steps.Where(step => step.ChangesAnything);
}
