using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Register;

namespace Rekenschap.Portfolio.Counts;

/// <summary>
/// Counts the activities of a dashboard by ministry and year, from what their public versions state: how many ran when the
/// year ended, what they were estimated to cost, how long to take, and what became of others in the year. Sums only, so that
/// a mean or a share of any group is one sum divided by another, and never a mean of means.
/// </summary>
static class CountActivities
{
    /// <summary>Running or in reorientation on the last day of the year.</summary>
    public const string Live = "portfolio_live";

    /// <summary>Those of them that were in reorientation.</summary>
    public const string Reorientation = "portfolio_reorientation";

    /// <summary>By how they stood on the last day of the year (dimension <c>ict_status</c>); what was finished or cancelled stays in it.</summary>
    public const string Statuses = "portfolio_status";

    public const string Started = "portfolio_started";
    public const string Finished = "portfolio_finished";
    public const string Cancelled = "portfolio_cancelled";

    /// <summary>Euro: initial estimates of those that were live and of which both estimates are known.</summary>
    public const string CostsInitial = "portfolio_costs_initial";

    /// <summary>Euro: estimates of the end of the year, of the same.</summary>
    public const string CostsCurrent = "portfolio_costs_current";

    /// <summary>Euro: initial estimates of those that were finished in the year and of which both estimates are known.</summary>
    public const string FinishedInitial = "portfolio_finished_costs_initial";

    /// <summary>Euro: estimates of the end of that year, of the same.</summary>
    public const string FinishedCurrent = "portfolio_finished_costs_current";

    /// <summary>Years: the sum of durations, as estimated at the end of the year, of those that were live.</summary>
    public const string Durations = "portfolio_duration_sum";

    /// <summary>Of how many of those the duration was known.</summary>
    public const string DurationsKnown = "portfolio_duration_known";

    /// <summary>Of those that were live: with an advice of the Adviescollege or BIT by then.</summary>
    public const string WithAdvice = "portfolio_with_advice";

    /// <summary>Recalibrations that were dated in the year.</summary>
    public const string Recalibrations = "portfolio_recalibrations";

    public static readonly ImmutableHashSet<string> All =
    [
        Live,
        Reorientation,
        Statuses,
        Started,
        Finished,
        Cancelled,
        CostsInitial,
        CostsCurrent,
        FinishedInitial,
        FinishedCurrent,
        Durations,
        DurationsKnown,
        WithAdvice,
        Recalibrations,
    ];

    /// <param name="all">As they are public.</param>
    public static IEnumerable<OfferedFigure> Of(IReadOnlyCollection<Activity> all, OfferAsked asked)
    {
        ImmutableArray<Activity> shown = [.. all.Where(Scope.IsOnDashboard)];
        // Before the first began nobody registered anything, and a zero would say otherwise.
        if (shown.SelectMany(one => one.Facts.History).Select(span => (int?)span.From.Year).Min() is not { } first)
            return [];
        // Of a year after the last in which anybody reported there is no number either.
        var last = shown.Max(one => one.Facts.KnownUntil)?.Year ?? first;
        return from year in asked.Period.Split(Frequency.Year)
            where
                year.IsOne(Frequency.Year)
                && year.End < asked.Today
                && year.Start.Year >= first
                && year.Start.Year <= last
            from organisation in asked.Organisations
            where organisation.Code != asked.Root && organisation.ExistsBetween(year.Start, year.End)
            from figure in Of([.. shown.Where(one => one.Ministry == organisation.Code)], new(year, organisation.Code))
            select figure;
    }

    static IEnumerable<OfferedFigure> Of(ImmutableArray<Activity> all, Coordinate at)
    {
        var year = at.Period.Start.Year;
        var live = all.Where(one => one.Facts.IsLiveOn(at.Period.End)).Select(one => new Stand(one, year)).ToList();
        var finished = all.Where(one => YearMovements.Of([one.Facts], year).Finished == 1).ToList();
        var compared = live.Where(IsCompared).ToList();
        var delivered = finished.Select(one => new Stand(one, year)).Where(IsCompared).ToList();
        var lasting = live.Where(one => one.Estimate.CurrentDuration is not null).ToList();
        return
        [
            Count(Live, live.Select(one => one.Activity)),
            Count(
                Reorientation,
                live.Where(one => one.Activity.Facts.StatusOn(at.Period.End) == ActivityStatus.Reorientation)
                    .Select(one => one.Activity)
            ),
            .. Enum.GetValues<ActivityStatus>().Where(status => status != ActivityStatus.NotStarted).Select(Standing),
            Count(Started, all.Where(one => YearMovements.Of([one.Facts], year).Started == 1)),
            Count(Finished, finished),
            Count(Cancelled, all.Where(one => YearMovements.Of([one.Facts], year).Cancelled == 1)),
            Sum(CostsInitial, compared, one => one.InitialEuro!.Value),
            Sum(CostsCurrent, compared, one => one.CurrentEuro!.Value),
            Sum(FinishedInitial, delivered, one => one.InitialEuro!.Value),
            Sum(FinishedCurrent, delivered, one => one.CurrentEuro!.Value),
            Sum(Durations, lasting, one => Math.Round(one.CurrentDuration!.Value.Years, 6)),
            Count(DurationsKnown, lasting.Select(one => one.Activity)),
            Count(
                WithAdvice,
                live.Where(one => HadAdvice(one.Activity.Facts, at.Period.End)).Select(one => one.Activity)
            ),
            Recalibrated(),
        ];

        OfferedFigure Count(string indicator, IEnumerable<Activity> rows) => Figure(indicator, at, null, rows);

        OfferedFigure Sum(string indicator, List<Stand> rows, Func<Estimate, decimal> amount) =>
            Figure(indicator, at, rows.Sum(one => amount(one.Estimate)), rows.Select(one => one.Activity));

        OfferedFigure Standing(ActivityStatus status) =>
            Figure(
                Statuses,
                at.With("ict_status", CodeOf(status)),
                null,
                all.Where(one => one.Facts.StatusOn(at.Period.End) == status)
            );

        OfferedFigure Recalibrated()
        {
            var rows = all.Where(one => InYear(one) > 0).ToList();
            return Figure(Recalibrations, at, rows.Sum(InYear), rows);
        }

        int InYear(Activity one) =>
            one.Facts.Forms.Count(form => form.Action == CostAction.Recalibration && form.Date.Year == year);
    }

    /// <summary>Whether both its estimates are known.</summary>
    static bool IsCompared(Stand one) => one.Estimate.CostChangeEuro is not null;

    static string CodeOf(ActivityStatus status) =>
        status switch
        {
            ActivityStatus.Running => "uitvoering",
            ActivityStatus.Reorientation => "heroorientatie",
            ActivityStatus.Finished => "afgerond",
            _ => "geannuleerd",
        };

    static bool HadAdvice(ActivityFacts facts, DateOnly day) =>
        facts.Papers.Any(one => one.AcIctAdvice && one.Date <= day)
        || facts.Reviews.Any(one => one.AcIctAdvice && one.Date <= day);

    /// <param name="value">Null for the number of rows.</param>
    static OfferedFigure Figure(string indicator, Coordinate at, decimal? value, IEnumerable<Activity> rows)
    {
        ImmutableArray<CountedRow> counted =
        [
            .. rows.OrderBy(one => one.Number)
                .Select(one => new CountedRow(ActivityPaths.Subject(one.Number), one.Version)),
        ];
        // Public versions, so that anybody may know which they are.
        return new(indicator, at, value ?? counted.Length, counted) { IsOpen = true };
    }

    /// <summary>An activity with its estimates as they stood at the end of a year.</summary>
    readonly record struct Stand(Activity Activity, Estimate Estimate)
    {
        public Stand(Activity activity, int year)
            : this(activity, Estimate.Of(activity.Facts, year)) { }
    }
}
