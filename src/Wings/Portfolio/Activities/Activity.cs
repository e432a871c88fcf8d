using System.Collections.Immutable;

namespace Rekenschap.Portfolio.Activities;

/// <summary>A large ICT activity as one version has it.</summary>
/// <param name="Number">By which it is known outside, from 1; never used again.</param>
/// <param name="Slug">In addresses: lower case letters, digits and hyphens; stays when the name changes.</param>
/// <param name="Ministry">Code of the ministry that is responsible.</param>
/// <param name="Organisation">Code of the organisation that does it; the ministry's own where it does it itself.</param>
/// <param name="WeaponSystem">Whether it is one, which the Adviescollege does not look at.</param>
/// <param name="Invented">Made up, for a demonstration: every page says so.</param>
/// <param name="Version">From 1.</param>
/// <param name="PublishedOn">The day on which this version was; null of one that was not.</param>
/// <param name="Decisions">What was decided of its place in the dashboard and in yearly reports, in order.</param>
/// <param name="Unlocks">When its initial estimate was unlocked, and why, in order.</param>
/// <param name="Due">The day by which it has to be reported on again; null where it need not be. Past it, it is overdue.</param>
/// <param name="Steps">What each version that was published said in short, in order.</param>
public sealed record Activity(
    int Number,
    string Name,
    string Slug,
    string Ministry,
    string Organisation,
    OwnerKind Owner,
    bool WeaponSystem,
    bool Invented,
    int Version,
    VersionState State,
    DateOnly? PublishedOn,
    ActivityFacts Facts,
    ImmutableArray<ScopeDecision> Decisions,
    ImmutableArray<EstimateUnlock> Unlocks,
    DateOnly? Due,
    ImmutableArray<PublishedStep> Steps
)
{
    public bool IsOverdue(DateOnly today) => Due < today;
}

/// <summary>What a published version said in short: of what was promised when, and what it became.</summary>
/// <param name="CurrentEuro">Actual estimate over the whole life; null where it was not known.</param>
/// <param name="End">Estimated end; null where it was not known.</param>
/// <param name="Recalibrations">How often it had been recalibrated by then.</param>
public sealed record PublishedStep(
    int Version,
    DateOnly On,
    ActivityStatus Status,
    decimal? CurrentEuro,
    DateOnly? End,
    int Recalibrations
)
{
    public static PublishedStep Of(int version, DateOnly on, ActivityFacts facts)
    {
        var estimate = Estimate.Of(facts, on.Year);
        return new(version, on, facts.Standing.Status, estimate.CurrentEuro, estimate.CurrentEnd, facts.Recalibrations);
    }
}

/// <summary>That an activity is placed in or out of something by hand, against or without the rule. Public.</summary>
/// <param name="Year">Of the yearly report (JBR); null of the dashboard itself.</param>
/// <param name="In">In, or out.</param>
/// <param name="By">Code of the organisation that decided.</param>
public sealed record ScopeDecision(int? Year, bool In, DateOnly On, string By, string Reason);

/// <summary>That CIO Rijk let a locked initial estimate be changed. Public.</summary>
/// <param name="Used">The day on which it was changed; null while it was not.</param>
public sealed record EstimateUnlock(DateOnly On, string Reason, DateOnly? Used);
