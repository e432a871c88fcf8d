using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;

namespace Rekenschap.Ui.Charts;

/// <summary>An indicator over the periods that readers are shown, for the government as a whole.</summary>
public sealed record IndicatorSeries(ImmutableArray<Period> Periods, ImmutableArray<Figure> Figures)
{
    const int MostColumns = 12;

    /// <summary>Years where three or more have a value, since months mix trend with season; else its own periods; else those of its targets.</summary>
    public static IndicatorSeries Of(IEditionFigures edition, IFigures figures, IndicatorFacts indicator)
    {
        var own = edition.Periods(indicator.Code);
        var yearly = Ask(Years(own), edition, figures, indicator);
        if (indicator.Frequency == Frequency.Year || yearly.Known >= 3)
            return yearly;
        var fine = Ask(own, edition, figures, indicator);
        return fine.Known > 0
            ? fine.FromFirstKnown()
            : Ask(ForTargets(edition, indicator), edition, figures, indicator);
    }

    /// <summary>All periods that any state of the figures would have it show.</summary>
    public static IEnumerable<Period> Any(IEditionFigures edition, IndicatorFacts indicator)
    {
        var own = edition.Periods(indicator.Code);
        return Years(own).Concat(own).Concat(ForTargets(edition, indicator));
    }

    static ImmutableArray<Period> Years(ImmutableArray<Period> own) =>
        [
            .. own.SelectMany(period => new[] { period.Start.Year, period.End.Year })
                .Distinct()
                .Order()
                .Select(Period.Year),
        ];

    static ImmutableArray<Period> ForTargets(IEditionFigures edition, IndicatorFacts indicator) =>
        [.. edition.Targets.Where(t => t.Indicator == indicator.Code).Select(t => t.Period).Distinct().Order()];

    static IndicatorSeries Ask(
        ImmutableArray<Period> periods,
        IEditionFigures edition,
        IFigures figures,
        IndicatorFacts indicator
    ) => new(periods, [.. periods.Select(p => figures.At(indicator.Code, new(p, edition.Edition.Root)))]);

    IndicatorSeries FromFirstKnown() => new(Periods[FirstKnown..], Figures[FirstKnown..]);

    int Known => Figures.Count(figure => figure.Value is not null);

    /// <summary>Position of the newest period with a value; the newest of all where none has; -1 where there is no period.</summary>
    public int Latest => LastKnown >= 0 ? LastKnown : Periods.Length - 1;

    int LastKnown => Figures.Select((figure, i) => figure.Value is null ? -1 : i).DefaultIfEmpty(-1).Max();

    /// <summary>Position of the oldest period with a value; beyond the last where none has.</summary>
    public int FirstKnown => Figures.TakeWhile(figure => figure.Value is null).Count();

    /// <summary>The newest periods that fit in a table, from the first of which anything is known.</summary>
    public ImmutableArray<Period> Columns =>
        [.. Periods.Skip(Math.Max(LastKnown < 0 ? 0 : FirstKnown, Periods.Length - MostColumns))];

    /// <summary>The series as points of a chart, labelled by period.</summary>
    public ImmutableArray<ChartPoint> Points(Language language) =>
        [.. Periods.Select((period, i) => ChartPoint.Of(Days.Short(period, language), Figures[i]))];
}
