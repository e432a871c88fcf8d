using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Maturity;

/// <summary>An assignment to a department to be at a level by a day. Whether it is follows from what was measured.</summary>
public sealed class MaturityPlan
{
    public required Id<MaturityPlan> Id { get; init; }

    public required MaturityModel Model { get; init; }

    /// <summary>Null for all topics together.</summary>
    public required MaturityTopic? Topic { get; init; }

    public required string Department { get; init; }

    /// <summary>At least this one.</summary>
    public required int Level { get; init; }

    public required DateOnly Until { get; set; }

    /// <summary>Where it was agreed, or why it is asked.</summary>
    public required string Ground { get; init; }

    /// <summary>Code of the organisation that publishes, whose coordinator gave it.</summary>
    public required string Publisher { get; init; }

    /// <summary>Whether it was made up, for a demonstration.</summary>
    public required bool Invented { get; init; }

    public PlanState State { get; private set; }

    /// <summary>How far the department says it is.</summary>
    public string Standing { get; private set; } = "";

    public DateOnly? StandingOn { get; private set; }

    /// <summary>Why it was moved or withdrawn.</summary>
    public string Remark { get; private set; } = "";

    public int Revision { get; private set; } = 1;

    /// <summary>How it stands on a day. Reached is what the latest year that was measured and agreed to says.</summary>
    /// <param name="all">Of the model, of any years.</param>
    public PlanStanding On(DateOnly today, IReadOnlyCollection<Measured> all)
    {
        if (State == PlanState.Withdrawn)
            return PlanStanding.Withdrawn;
        var years = all.Where(one => one.Department == Department && one.LevelsOf(Topic).Any()).Select(one => one.Year);
        var last = years.DefaultIfEmpty().Max();
        return MaturityAverages.OfDepartment(Department, last, all, Topic) is { } level && level >= Exact.Of(Level, 1)
                ? PlanStanding.Reached
            : today > Until ? PlanStanding.Late
            : PlanStanding.Open;
    }

    internal Refusal? Tell(Act act, int seen, DateOnly on, string says) =>
        Do(PlanVerb.Tell, act, seen, says, () => (Standing, StandingOn) = (says.Trim(), on));

    internal Refusal? Move(Act act, int seen, DateOnly until, string why) =>
        Do(PlanVerb.Move, act, seen, why, () => (Until, Remark) = (until, why.Trim()));

    internal Refusal? Withdraw(Act act, int seen, string why) =>
        Do(PlanVerb.Withdraw, act, seen, why, () => Remark = why.Trim());

    Refusal? Do(PlanVerb verb, Act act, int seen, string said, Action change)
    {
        if (Refusals.IfStale(seen, Revision) is { } stale)
            return stale;
        var rows = MaturityWorkflows.Plans;
        if (
            rows.Refuse(
                State,
                verb,
                act,
                guard => MaturityGuards.Judge(guard, new(Department, Publisher, act, said))
            ) is
            { } refusal
        )
            return refusal;
        State = rows.Row(State, verb)!.To;
        change();
        Revision++;
        return null;
    }
}
