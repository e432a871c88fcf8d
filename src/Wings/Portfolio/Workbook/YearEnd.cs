using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Activities.Sections;

namespace Rekenschap.Portfolio.Workbook;

/// <summary>An activity as it stood on the last day of a year, from what its latest public version says of then.</summary>
static class YearEnd
{
    /// <param name="day">In the year: its last, or today in the year that runs.</param>
    public static Activity Of(Activity one, DateOnly day) => one with { Facts = Of(one.Facts, day) };

    /// <summary>
    /// Its status is that of the day; what is dated later is left out. The initial estimate stays, whatever its date, since
    /// all is held against it; so does the history, which says itself when.
    /// </summary>
    public static ActivityFacts Of(ActivityFacts facts, DateOnly day)
    {
        var initial = Estimates.Initial(facts.Forms);
        return facts with
        {
            Standing = facts.Standing with { Status = facts.StatusOn(day) ?? ActivityStatus.NotStarted },
            Forms = [.. facts.Forms.Where(form => form.Date.Year <= day.Year || ReferenceEquals(form, initial))],
            Milestones = [.. facts.Milestones.Select(one => Of(one, day))],
            Papers = [.. facts.Papers.Where(one => one.Date <= day)],
            Reviews = [.. facts.Reviews.Where(one => one.Date <= day)],
        };
    }

    static Milestone Of(Milestone one, DateOnly day) =>
        one.Realised > day ? one with { Reached = false, Realised = null } : one;
}
