using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Trace;

namespace Rekenschap.Figures.Indicators;

/// <summary>Was and is: the cells that changed, and what the whole was known to be at each moment.</summary>
sealed record HistoryTables(IEditionFigures Edition, IndicatorFacts Indicator, PageFrame Frame)
{
    const int MostCells = 50;
    const int MostMoments = 6;
    const int MostPeriods = 6;

    Language Language => Frame.Language;

    /// <summary>Was, is, why, who, since when; null where nothing was corrected.</summary>
    public TableView? Cells(Corrections corrections) =>
        corrections.Cells.IsEmpty
            ? null
            : new(
                "corrections",
                HistoryTexts
                    .Corrected(Math.Min(MostCells, corrections.Cells.Length), corrections.Cells.Length)
                    .In(Language),
                [
                    new(HistoryTexts.Since.In(Language)),
                    new(HistoryTexts.Of.In(Language)),
                    new(HistoryTexts.Was.In(Language), true),
                    new(HistoryTexts.Is.In(Language), true),
                    new(HistoryTexts.Why.In(Language)),
                    new(HistoryTexts.Who.In(Language)),
                ],
                [.. corrections.Cells.Take(MostCells).Select(Row)]
            );

    Row Row(Correction correction)
    {
        var names = new TraceBuilder(Edition, Language, Frame.To);
        var facts = Edition.Indicator(correction.Is.Indicator)!;
        var where = names.Where(correction.Is.Coordinate);
        return new([
            new(Days.Unbroken(correction.Is.Accepted, Language)),
            new(facts.Code == Indicator.Code ? where : $"{facts.Name.In(Language)}, {where}"),
            new(Value(correction.Was, facts)),
            new(Value(correction.Is, facts)),
            Why(correction.Is) is { } why
                ? OwnWords.Cell(why, Edition.Edition, Language)
                : new(HistoryTexts.NoReason.In(Language)),
            new(
                $"{names.Organisation(correction.Is.DeliveredBy)}: {correction.Is.File} {correction.Is.Cell}".TrimEnd()
            ),
        ]);
    }

    /// <summary>What was said at the cell, else what came with the delivery.</summary>
    string? Why(ObservationTrace one) =>
        one.Explanation
        ?? one.Note
        ?? Edition.DeliveriesFor(one.Collection).FirstOrDefault(report => report.File == one.File)?.Reason;

    string Value(ObservationTrace one, IndicatorFacts facts) =>
        one.Value is { } value && one.Status != FigureStatus.Suppressed
            ? Measure.Of(facts, Language).WithUnit(value)
            : FigureCells.Status(one.Status).In(Language);

    /// <summary>The whole as it was known before the first correction and after each; null where nothing was corrected.</summary>
    public TableView? Moments(Corrections corrections, ImmutableArray<Period> periods)
    {
        if (corrections.Days.IsEmpty)
            return null;
        var days = corrections.Days.Prepend(corrections.Days[0].AddDays(-1)).TakeLast(MostMoments).ToList();
        var shown = Changed(corrections, periods, days);
        var measure = Measure.Of(Indicator, Language);
        return new(
            "as-known",
            $"{Indicator.Name.In(Language)} ({measure.UnitName}), {HistoryTexts.AsKnown.In(Language)}",
            [
                new(HistoryTexts.KnownOn.In(Language)),
                .. shown.Select(period => new Column(Days.Short(period, Language), true)),
            ],
            [.. days.Select(day => Moment(day, shown, measure))]
        );
    }

    /// <summary>The periods whose value differs between the moments; where the whole never did, those of the cells.</summary>
    ImmutableArray<Period> Changed(
        Corrections corrections,
        ImmutableArray<Period> periods,
        IReadOnlyCollection<DateOnly> days
    )
    {
        var own = corrections.Cells.Select(one => one.Is.Coordinate.Period).Distinct().Order().ToList();
        var changed = periods
            .Concat(own)
            .Distinct()
            .Where(period => days.Select(day => At(day, period).Value).Distinct().Skip(1).Any())
            .Order()
            .ToList();
        return [.. (changed.Count > 0 ? changed : own).TakeLast(MostPeriods)];
    }

    Figure At(DateOnly day, Period period) =>
        Edition.AsKnown(day).At(Indicator.Code, new(period, Edition.Edition.Root));

    Row Moment(DateOnly day, ImmutableArray<Period> periods, Measure measure) =>
        new([new(Days.Unbroken(day, Language)), .. periods.Select(period => FigureCells.Of(At(day, period), measure))]);
}
