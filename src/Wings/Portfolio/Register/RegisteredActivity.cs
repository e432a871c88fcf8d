using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;

namespace Rekenschap.Portfolio.Register;

/// <summary>
/// An activity as the register keeps it: what holds for all of its versions, and what lists and deadlines need of the one
/// that is public. Each verb names the revision that was looked at, and gives null when it was done, or the office's
/// refusal, after which nothing has changed.
/// </summary>
public sealed partial class RegisteredActivity
{
    public const int MostName = 150;

    public required Id<RegisteredActivity> Id { get; init; }

    /// <summary>By which it is known outside, from 1; never used again.</summary>
    public required int Number { get; init; }

    /// <summary>As its latest public version has it, or the draft while there is none.</summary>
    public required string Name { get; set; }

    /// <summary>In addresses; stays when the name changes.</summary>
    public required string Slug { get; init; }

    /// <summary>Code of the ministry that is responsible.</summary>
    public required string Ministry { get; init; }

    /// <summary>Code of the organisation that does it.</summary>
    public required string Organisation { get; init; }

    public required OwnerKind Owner { get; init; }

    public required bool WeaponSystem { get; init; }

    /// <summary>Whether it was made up, for a demonstration.</summary>
    public required bool Invented { get; init; }

    /// <summary>Code of the organisation that publishes.</summary>
    public required string Publisher { get; init; }

    /// <summary>Of the latest version.</summary>
    public VersionState State { get; private set; } = VersionState.Draft;

    /// <summary>Number of the latest version, from 1.</summary>
    public int Latest { get; private set; } = 1;

    /// <summary>Number of the version that is public; null while none is.</summary>
    public int? PublishedVersion { get; private set; }

    public DateOnly? PublishedOn { get; private set; }

    /// <summary>Of the public version; null while there is none.</summary>
    public ActivityStatus? Status { get; private set; }

    /// <summary>Current total estimate of the public version in euro; null while it is not known.</summary>
    public decimal? CurrentEuro { get; private set; }

    /// <summary>The day of the public version for which it holds.</summary>
    public DateOnly? ReportedOn { get; private set; }

    /// <summary>When parliament was informed last, and by which paper; null where nobody said so.</summary>
    public DateOnly? InformedOn { get; private set; }

    public string InformedBy { get; private set; } = "";

    /// <summary>The last day on which it has to be reported on; null where it need not be.</summary>
    public DateOnly? Due { get; private set; }

    /// <summary>Whether CIO Rijk lets the initial estimate be changed in the next version.</summary>
    public bool IsUnlocked { get; private set; }

    public ImmutableArray<EstimateUnlock> Unlocks { get; private set; } = [];

    public ImmutableArray<ScopeDecision> Decisions { get; private set; } = [];

    /// <summary>What each public version said in short.</summary>
    public ImmutableArray<PublishedStep> Steps { get; private set; } = [];

    /// <summary>When the draft was offered for checking; null while it is being written.</summary>
    public DateOnly? OfferedOn { get; private set; }

    /// <summary>Why it came back; empty where it did not. Not public.</summary>
    public string Returned { get; private set; } = "";

    /// <summary>Pseudonyms of who wrote any of the latest version, and of who checked it. They stay inside the office.</summary>
    public ImmutableArray<string> Writers { get; private set; } = [];

    public string Checker { get; private set; } = "";

    public int Revision { get; private set; } = 1;

    /// <summary>Whether an estimate is locked: one was published.</summary>
    public bool IsLocked => PublishedVersion is not null && !IsUnlocked;

    internal void BegunBy(Act act) => Writers = [act.Actor.Pseudonym];

    Refusal? Do(ActivityVerb verb, Act act, int seen, ActivityDraft? draft, string said)
    {
        if (Refusals.IfStale(seen, Revision) is { } stale)
            return stale;
        if (
            ActivityWorkflow.Rows.Refuse(
                State,
                verb,
                act,
                guard => ActivityGuards.Judge(guard, this, act, draft, said)
            ) is
            { } refusal
        )
            return refusal;
        State = ActivityWorkflow.Rows.Row(State, verb)!.To;
        Revision++;
        return null;
    }

    static Refusal? Done(Action change)
    {
        change();
        return null;
    }
}
