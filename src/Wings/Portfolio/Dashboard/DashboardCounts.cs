using Rekenschap.Portfolio.Activities;

namespace Rekenschap.Portfolio.Dashboard;

/// <summary>
/// How many activities each other choice of a part would leave: those that fit the choice and all other parts. Every
/// activity is held against the filter once, whatever the number of choices.
/// </summary>
sealed class DashboardCounts
{
    readonly DashboardShelf shelf;
    readonly List<Activity> fit = [];

    /// <summary>By part, those that fit all but that one.</summary>
    readonly List<Activity>[] but;

    public DashboardCounts(DashboardShelf shelf, DashboardFilter filter)
    {
        this.shelf = shelf;
        var asks = shelf.Asks(filter);
        but = [.. asks.Select(_ => new List<Activity>())];
        foreach (var one in shelf.All)
            Place(one, asks);
    }

    void Place(Activity one, Func<Activity, bool>?[] asks)
    {
        var missed = -1;
        for (var part = 0; part < asks.Length; part++)
        {
            if (asks[part]?.Invoke(one) != false)
                continue;
            if (missed >= 0)
                return;
            missed = part;
        }
        (missed < 0 ? fit : but[missed]).Add(one);
    }

    /// <summary>How many there would be.</summary>
    /// <param name="other">The filter with another choice of that part and no other.</param>
    public int Of(DashboardPart part, DashboardFilter other)
    {
        var rest = but[(int)part];
        return shelf.Asks(other)[(int)part] is { } ask ? fit.Count(ask) + rest.Count(ask) : fit.Count + rest.Count;
    }
}
