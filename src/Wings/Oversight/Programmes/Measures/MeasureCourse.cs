using System.Collections.Immutable;

namespace Rekenschap.Oversight.Programmes.Measures;

/// <summary>What is known of a measure through time, from which follows how it stood on any day by what was known then.</summary>
/// <param name="Plan">As it is now.</param>
/// <param name="EndedOn">Null while it is running.</param>
public sealed record MeasureCourse(
    Planned Plan,
    ImmutableArray<Replanning> Replannings,
    ImmutableArray<Product> Products,
    ImmutableArray<Progress> Story,
    MeasureState State,
    DateOnly? EndedOn
)
{
    /// <summary>What was planned as it was known on a day.</summary>
    /// <param name="product">Its number; 0 for the measure itself.</param>
    /// <param name="now">What is planned now.</param>
    public Planned PlannedOn(DateOnly day, int product, Planned now) =>
        Replannings.FirstOrDefault(one => one.Product == product && one.On > day)?.Was ?? now;

    /// <summary>What was told last by a day; null where nothing was.</summary>
    public Progress? LastBy(DateOnly day) => Story.Where(one => one.On <= day).OrderBy(one => one.On).LastOrDefault();

    public CourseStanding On(DateOnly day)
    {
        if (State != MeasureState.Running && EndedOn <= day)
            return State == MeasureState.Delivered ? CourseStanding.Delivered : CourseStanding.Stopped;
        var plan = PlannedOn(day, 0, Plan);
        if (day > plan.Until || Products.Any(one => IsLate(one, day)))
            return CourseStanding.Late;
        return LastBy(day)?.Judgement switch
        {
            null or Judgement.Reopened => day < plan.From ? CourseStanding.NotBegun : CourseStanding.UnderWay,
            Judgement.OnCourse => CourseStanding.OnCourse,
            _ => CourseStanding.Behind,
        };
    }

    /// <summary>Whether a product was not there on a day after the one that was promised by then.</summary>
    public bool IsLate(Product one, DateOnly day) =>
        (one.DeliveredOn is not { } delivered || delivered > day)
        && day > PlannedOn(day, one.Number, new(null, one.Promised)).Until;

    /// <summary>Of the moments that were asked those that have no report, while the measure was running.</summary>
    public IEnumerable<DateOnly> Owed(IEnumerable<DateOnly> moments) =>
        moments.Where(moment =>
            moment >= Plan.From
            && (EndedOn is not { } ended || moment < ended)
            && Story.All(one => one.Moment != moment)
        );
}
