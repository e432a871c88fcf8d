using System.Collections.Immutable;
using Rekenschap.Portfolio.Activities.Sections;

namespace Rekenschap.Portfolio.Activities;

/// <summary>All sections of an activity as one version has them.</summary>
/// <param name="Forms">Doorlooptijd en Kosten, in the order in which they were filled in.</param>
/// <param name="History">Status through time, in order.</param>
public sealed record ActivityFacts(
    General General,
    Standing Standing,
    ImmutableArray<CostForm> Forms,
    ImmutableArray<Milestone> Milestones,
    ImmutableArray<QualityReview> Reviews,
    ImmutableArray<ParliamentPaper> Papers,
    ImmutableArray<Benefit> Benefits,
    ImmutableArray<DevelopmentParty> Parties,
    Upkeep Upkeep,
    ImmutableArray<StatusSpan> History
)
{
    /// <summary>An activity of which nothing is known yet.</summary>
    public static readonly ActivityFacts Empty = new(
        General.Empty,
        Standing.Empty,
        [],
        [],
        [],
        [],
        [],
        [],
        Upkeep.Empty,
        []
    );

    /// <summary>Whether there is an advice of the Adviescollege ICT-toetsing (or BIT) on it: by the field, not by a title.</summary>
    public bool HasAcIctAdvice => Papers.Any(one => one.AcIctAdvice) || Reviews.Any(one => one.AcIctAdvice);

    /// <summary>Aantal AcICT-adviezen: papers of parliament that are one.</summary>
    public int AcIctAdvices => Papers.Count(one => one.AcIctAdvice);

    /// <summary>How often it was recalibrated.</summary>
    public int Recalibrations => Forms.Count(one => one.Action == CostAction.Recalibration);

    /// <summary>The last day of which anything is said; null where nothing is. Of later days nobody knows.</summary>
    public DateOnly? KnownUntil =>
        Forms
            .Select(form => (DateOnly?)form.Date)
            .Concat(History.Select(span => (DateOnly?)span.From))
            .Append(Standing.Date)
            .Max();

    /// <summary>How it stood on a day, by its history; null before that begins.</summary>
    public ActivityStatus? StatusOn(DateOnly day)
    {
        for (var at = History.Length - 1; at >= 0; at--)
            if (History[at].From <= day)
                return History[at].Status;
        return null;
    }

    /// <summary>Whether it was running or in reorientation on a day.</summary>
    public bool IsLiveOn(DateOnly day) => StatusOn(day) is ActivityStatus.Running or ActivityStatus.Reorientation;

    /// <summary>Since when it is finished or cancelled, by its history; null of what is not.</summary>
    public DateOnly? EndedOn =>
        History is [.., { Status: ActivityStatus.Finished or ActivityStatus.Cancelled, From: var on }] ? on : null;

    /// <summary>Running or in reorientation (lopend).</summary>
    public bool IsLive => Standing.Status is ActivityStatus.Running or ActivityStatus.Reorientation;
}
