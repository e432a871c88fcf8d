using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Figures.Questions;

/// <summary>What a figure was and is: asked at each moment on which something that it rests on was accepted or answered.</summary>
internal sealed class Histories(EditionFigures edition)
{
    readonly ILookup<string, DeliveryReport> reports = edition.Deliveries.ToLookup(
        one => one.File,
        StringComparer.Ordinal
    );

    public ImmutableArray<FigureStep> Of(string indicator, Coordinate at, AsOf asOf)
    {
        if (edition.Indicator(indicator) is null)
            throw new KeyNotFoundException($"No indicator '{indicator}'");
        var steps = ImmutableArray.CreateBuilder<FigureStep>();
        var before = default(IFigures);
        foreach (var day in Days(edition.AsKnown(null).Trace(indicator, at, asOf)))
        {
            var known = edition.AsKnown(day);
            var figure = known.At(indicator, at, asOf);
            if (steps.Count == 0 ? figure.Status == FigureStatus.Missing : figure == steps[^1].Figure)
            {
                before = known;
                continue;
            }
            var earlier = before is null ? [] : Cells(before.Trace(indicator, at, asOf));
            steps.Add(new(day, figure, [.. Causes(Cells(known.Trace(indicator, at, asOf)), earlier)]));
            before = known;
        }
        return steps.ToImmutable();
    }

    /// <summary>The days on which any cell behind a figure was accepted, replaced ones too, or answered to.</summary>
    IEnumerable<DateOnly> Days(Lineage lineage) =>
        All(lineage)
            .SelectMany(one => one.Observations.Concat(one.Superseded))
            .DistinctBy(cell => (cell.File, cell.Accepted))
            .SelectMany(cell => edition.AnswerDays(cell.File).Append(cell.Accepted))
            .Distinct()
            .Order();

    static Dictionary<(string, Coordinate), ObservationTrace> Cells(Lineage lineage)
    {
        var cells = new Dictionary<(string, Coordinate), ObservationTrace>();
        foreach (var cell in All(lineage).SelectMany(one => one.Observations))
            cells.TryAdd((cell.Indicator, cell.Coordinate), cell);
        return cells;
    }

    IEnumerable<FigureCause> Causes(
        Dictionary<(string, Coordinate), ObservationTrace> now,
        Dictionary<(string, Coordinate), ObservationTrace> earlier
    ) =>
        now.Where(one => !IsSame(earlier.GetValueOrDefault(one.Key), one.Value))
            .Select(one => new FigureCause(
                earlier.GetValueOrDefault(one.Key),
                one.Value,
                Role.Supplier,
                one.Value.Note ?? one.Value.Explanation ?? ReasonOf(one.Value)
            ));

    string? ReasonOf(ObservationTrace cell) => reports[cell.File].FirstOrDefault()?.Reason;

    static bool IsSame(ObservationTrace? a, ObservationTrace b) =>
        a is not null && (a.File, a.Sheet, a.Cell) == (b.File, b.Sheet, b.Cell);

    /// <summary>A figure and all that it rests on, each once.</summary>
    static IEnumerable<Lineage> All(Lineage top)
    {
        var seen = new HashSet<Lineage>(ReferenceEqualityComparer.Instance);
        var open = new Stack<Lineage>([top]);
        while (open.TryPop(out var one))
        {
            if (!seen.Add(one))
                continue;
            yield return one;
            foreach (var operand in one.Operands)
                open.Push(operand);
        }
    }
}
