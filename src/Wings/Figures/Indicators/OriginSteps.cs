using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Trace;

namespace Rekenschap.Figures.Indicators;

/// <summary>
/// A derived figure reckoned out for each organisation: a row with what came out and the values that went in, each
/// leading to where that value comes from.
/// </summary>
sealed record OriginSteps(
    IEditionFigures Edition,
    IFigures Figures,
    OriginShown Shown,
    PageFrame Frame,
    OriginAnchors Anchors
)
{
    const int MostColumns = 16;

    /// <summary>What a column holds, whatever the row's organisation.</summary>
    /// <param name="Of">An organisation other than the row's own, where the formula names one.</param>
    readonly record struct Operand(string Indicator, Coordinate Place, string? Of);

    IndicatorFacts Indicator => Shown.Indicator;

    Language Language => Frame.Language;

    /// <summary>Null where nobody has a value.</summary>
    public TableView? Of(Period period)
    {
        var steps = Shown
            .Organisations.Select(code => Step(new(period, code)))
            .Where(step => step.Figure.Value is not null)
            .ToList();
        if (steps.Count == 0)
            return null;
        var named = Named(steps);
        var columns = steps.SelectMany(step => step.Operands.Select(one => Key(step, one, named))).Distinct();
        var shown = columns.Take(MostColumns).ToImmutableArray();
        var oneFigure = shown.Select(one => one.Indicator).Distinct().Count() == 1;
        var measure = Measure.Of(Indicator, Language);
        return new(
            OriginViews.Anchor(period) + "-steps",
            $"{Indicator.Name.In(Language)}, {Days.Say(period, Language)}",
            [
                new(IndicatorTexts.Organisation.In(Language)),
                new($"{IndicatorTexts.Outcome.In(Language)} ({measure.UnitName})", true),
                .. shown.Select(one => new Column(Heading(one, period, oneFigure), true)),
            ],
            [.. steps.Select(step => Row(step, shown, named, measure))]
        );
    }

    /// <summary>One step back; of a span of months those months.</summary>
    Lineage Step(Coordinate at) =>
        Shown.IsSpan(at.Period)
            ? new(
                Indicator.Code,
                at,
                Figures.At(Indicator.Code, at),
                null,
                [.. at.Period.Split(Indicator.Frequency).Select(own => Part(at.At(own)))],
                [],
                []
            )
            : Figures.Step(Indicator.Code, at);

    Lineage Part(Coordinate at) => new(Indicator.Code, at, Figures.At(Indicator.Code, at), null, [], [], []);

    /// <summary>The operands of which the formula itself names the organisation.</summary>
    static HashSet<(string, Coordinate)> Named(List<Lineage> steps) =>
        [
            .. steps.SelectMany(step =>
                step.Operands.Where(one => one.Coordinate.Organisation != step.Coordinate.Organisation)
                    .Select(one => (one.Indicator, one.Coordinate))
            ),
        ];

    static Operand Key(Lineage step, Lineage one, HashSet<(string, Coordinate)> named) =>
        named.Contains((one.Indicator, one.Coordinate))
            ? new(one.Indicator, one.Coordinate, one.Coordinate.Organisation)
            : new(one.Indicator, one.Coordinate.Of(""), null);

    Row Row(Lineage step, ImmutableArray<Operand> columns, HashSet<(string, Coordinate)> named, Measure measure)
    {
        var operands = step
            .Operands.DistinctBy(one => Key(step, one, named))
            .ToDictionary(one => Key(step, one, named));
        return new(
            [
                new(Name(step.Coordinate.Organisation)),
                FigureCells.Of(step.Figure, measure),
                .. columns.Select(column =>
                    operands.TryGetValue(column, out var one) ? Cell(one) : new(Ui.Tables.Cell.Dash)
                ),
            ],
            Id: OriginViews.Anchor(step.Coordinate.Period, step.Coordinate.Organisation)
        );
    }

    Cell Cell(Lineage operand)
    {
        var cell = FigureCells.Of(operand.Figure, Measure.Of(Edition.Indicator(operand.Indicator)!, Language));
        return operand.Figure.Value is null
            ? cell
            : cell with
            {
                Link = Anchors.Link(operand.Indicator, operand.Coordinate),
            };
    }

    string Name(string code) => Edition.Organisations.ByCode(code)?.Name.In(Language) ?? code;

    /// <summary>The figure, and of its period, organisation and members what is not the row's own.</summary>
    /// <param name="oneFigure">Whether all columns are of one figure: then those of other periods need not name it again.</param>
    string Heading(Operand operand, Period period, bool oneFigure)
    {
        var indicator = Edition.Indicator(operand.Indicator)!;
        var builder = new TraceBuilder(Edition, Language, Frame.To);
        string[] parts =
        [
            .. indicator.Code == Indicator.Code || (oneFigure && operand.Place.Period != period)
                ? Array.Empty<string>()
                : [indicator.Name.In(Language)],
            .. operand.Place.Members.Select(pair => builder.Member(pair.Key, pair.Value)),
            .. operand.Place.Period == period ? Array.Empty<string>() : [Days.Short(operand.Place.Period, Language)],
            .. operand.Of is { } of ? [Name(of)] : Array.Empty<string>(),
        ];
        return $"{string.Join(", ", parts)} ({Measure.Of(indicator, Language).UnitName})";
    }
}
