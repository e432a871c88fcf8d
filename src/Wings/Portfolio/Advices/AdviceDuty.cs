using System.Collections.Immutable;
using Rekenschap.Portfolio.Activities;

namespace Rekenschap.Portfolio.Advices;

/// <summary>Which activities have to be registered with the Adviescollege, and were not. Computed from what is public; there is no list.</summary>
static class AdviceDuty
{
    /// <summary>Whether it has to be registered, by its estimate of a year: what runs, or has not begun.</summary>
    public static bool Holds(Activity one, int year) =>
        one.Facts.Standing.Status is not (ActivityStatus.Finished or ActivityStatus.Cancelled)
        && Scope.MustBeRegistered(Estimate.Of(one.Facts, year).CurrentEuro, one.Owner, one.WeaponSystem);

    /// <param name="registered">Numbers of those of which a registration or an advice is there.</param>
    public static ImmutableArray<Activity> Missed(IEnumerable<Activity> all, IReadOnlySet<int> registered, int year) =>
        [.. all.Where(one => Holds(one, year) && !registered.Contains(one.Number))];
}
