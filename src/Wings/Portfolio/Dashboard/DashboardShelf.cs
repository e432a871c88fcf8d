using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Advices;
using Rekenschap.Portfolio.Register;
using Rekenschap.Portfolio.Reliability;
using Rekenschap.Portfolio.Workbook;

namespace Rekenschap.Portfolio.Dashboard;

/// <summary>The activities of a day that are on the dashboard, put in order once for all pages that show them.</summary>
sealed class DashboardShelf
{
    static readonly ConditionalWeakTable<PortfolioRegister, DashboardShelf> Made = [];

    readonly ConcurrentDictionary<int, string> texts = [];

    /// <summary>The shelf of a register, made when it is first asked for.</summary>
    public static DashboardShelf Of(PortfolioRegister register) => Made.GetValue(register, one => new(one));

    DashboardShelf(PortfolioRegister register)
    {
        (Register, Day) = (register, register.Day);
        (Advices, Notes) = (register.Advices, register.Notes);
        // What costs most comes first; what is not known last.
        All =
        [
            .. register
                .All.Where(Scope.IsOnDashboard)
                .OrderByDescending(one => one.Facts.IsLive)
                .ThenByDescending(one => Estimate.Of(one.Facts, Day.Year).CurrentEuro ?? -1)
                .ThenBy(one => one.Number),
        ];
        Reported = All.Select(one => one.Facts.KnownUntil).Max() is { } last && last < Day ? last : Day;
        Ministries = [.. All.Select(one => one.Ministry).Distinct().Order(StringComparer.Ordinal)];
    }

    public PortfolioRegister Register { get; }

    /// <summary>The years of which there is a workbook.</summary>
    public ImmutableArray<int> Years => field.IsDefault ? field = JbrYear.Years(Register.All, Reported) : field;

    /// <summary>The advices that parliament has, the newest first.</summary>
    public ImmutableArray<AdviceLine> Advices { get; }

    /// <summary>Reliability notes that may be shown, by the number of the activity.</summary>
    public ImmutableDictionary<int, ShownNote> Notes { get; }

    /// <summary>In Amsterdam.</summary>
    public DateOnly Day { get; }

    /// <summary>The last day, today at the latest, of which any of it says anything: years are drawn up to there.</summary>
    public DateOnly Reported { get; }

    /// <summary>Those that are live first, and of these what costs most.</summary>
    public ImmutableArray<Activity> All { get; }

    /// <summary>Codes of those that have any, in order.</summary>
    public ImmutableArray<string> Ministries { get; }

    public IEnumerable<Activity> Shown(DashboardFilter filter)
    {
        var asks = Asks(filter).OfType<Func<Activity, bool>>().ToArray();
        return DashboardOrder
            .Of(filter.Order)
            .Sort(All.Where(one => Array.TrueForAll(asks, ask => ask(one))), Day.Year);
    }

    /// <summary>What each part of a filter asks of an activity on this day; null where it asks nothing.</summary>
    public Func<Activity, bool>?[] Asks(DashboardFilter filter) =>
        filter.Asks(Day, one => texts.GetOrAdd(one.Number, _ => DashboardFilter.TextOf(one)));
}
