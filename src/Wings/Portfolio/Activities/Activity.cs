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
    ImmutableArray<EstimateUnlock> Unlocks
);

/// <summary>That an activity is placed in or out of something by hand, against or without the rule. Public.</summary>
/// <param name="Year">Of the yearly report (JBR); null of the dashboard itself.</param>
/// <param name="In">In, or out.</param>
/// <param name="By">Code of the organisation that decided.</param>
public sealed record ScopeDecision(int? Year, bool In, DateOnly On, string By, string Reason);

/// <summary>That CIO Rijk let a locked initial estimate be changed. Public.</summary>
/// <param name="Used">The day on which it was changed; null while it was not.</param>
public sealed record EstimateUnlock(DateOnly On, string Reason, DateOnly? Used);
