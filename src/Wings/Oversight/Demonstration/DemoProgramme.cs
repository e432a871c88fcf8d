using System.Collections.Immutable;
using Rekenschap.Oversight.Programmes;
using Rekenschap.Oversight.Programmes.Measures;
using Rekenschap.Oversight.Programmes.Risks;

namespace Rekenschap.Oversight.Demonstration;

/// <summary>A programme to look at.</summary>
sealed record DemoProgramme(
    ProgrammeFacts Facts,
    ImmutableArray<DateOnly> Moments,
    ImmutableArray<DemoProgrammeMeasure> Measures,
    bool IsPublic = true
);

/// <summary>A measure to look at.</summary>
/// <param name="Words">What the public reads; empty where nothing is released.</param>
/// <param name="Moved">When another last day was said, which, and why.</param>
/// <param name="Ended">When, whether it was delivered, and what was said.</param>
sealed record DemoProgrammeMeasure(string Owner, string What, DateOnly From, DateOnly Until, string Words)
{
    public ImmutableArray<DemoProduct> Products { get; init; } = [];

    public ImmutableArray<MoneyYear> Money { get; init; } = [];

    public ImmutableArray<DemoTold> Told { get; init; } = [];

    public (DateOnly Said, DateOnly Until, string Why)? Moved { get; init; }

    public (DateOnly On, bool Delivered, string Says)? Ended { get; init; }

    public (DispositionKind Kind, DateOnly From, string Why)? Decision { get; init; }
}

sealed record DemoProduct(string What, DateOnly Promised, DateOnly? Delivered = null);

sealed record DemoTold(DateOnly On, Judgement Judgement, string Says);

/// <summary>A shared risk to look at.</summary>
/// <param name="Words">What the public reads; empty where nothing is released.</param>
sealed record DemoRisk(
    string Steers,
    RiskFacts Facts,
    RiskLikelihood Likelihood,
    RiskConsequence Consequence,
    string Action,
    string Words
);
