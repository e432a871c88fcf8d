using System.Collections.Immutable;
using Rekenschap.Figures.Collections;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Figures.Indicators;

/// <summary>A cell that a later delivery changed.</summary>
/// <param name="Is">What took its place first; a later correction of the same cell is one of its own.</param>
sealed record Correction(ObservationTrace Was, ObservationTrace Is);

/// <summary>What became of an indicator after it was first delivered: the cells that changed, and the days on which they did.</summary>
sealed record Corrections(ImmutableArray<Correction> Cells, ImmutableArray<DateOnly> Days)
{
    public static readonly Corrections None = new([], []);

    /// <summary>
    /// Looks only where a correction was accepted, since tracing a figure names every cell behind it and most figures
    /// were never corrected.
    /// </summary>
    public static Corrections Of(
        IEditionFigures edition,
        IFigures figures,
        string indicator,
        ImmutableArray<Period> periods,
        ImmutableArray<Collection> collections
    )
    {
        var corrected = edition.Corrected.ToHashSet(StringComparer.Ordinal);
        var touched = collections.Where(collection => corrected.Contains(collection.Code)).ToList();
        var cells = periods
            .Where(period => touched.Exists(one => Overlap(one.Period, period)))
            .SelectMany(period => Traced(figures.Trace(indicator, new(period, edition.Edition.Root)), []))
            .Distinct()
            .OrderByDescending(one => one.Is.Accepted)
            .ThenBy(one => one.Is.LedgerPosition)
            .ThenBy(one => one.Is.Cell, StringComparer.Ordinal)
            .ToImmutableArray();
        return cells.IsEmpty ? None : new(cells, [.. cells.Select(one => one.Is.Accepted).Distinct().Order()]);
    }

    static bool Overlap(Period a, Period b) => a.Start <= b.End && b.Start <= a.End;

    /// <summary>Through the whole lineage; one figure may stand in it many times.</summary>
    static IEnumerable<Correction> Traced(Lineage lineage, HashSet<Lineage> seen)
    {
        if (!seen.Add(lineage))
            yield break;
        var versions = lineage.Observations.Concat(lineage.Superseded).ToLookup(one => (one.Indicator, one.Coordinate));
        foreach (var was in lineage.Superseded)
        {
            var next = versions[(was.Indicator, was.Coordinate)]
                .Where(one => one.LedgerPosition > was.LedgerPosition)
                .MinBy(one => one.LedgerPosition);
            if (next is not null && (next.Value != was.Value || next.Status != was.Status))
                yield return new(was, next);
        }
        foreach (var deeper in lineage.Operands.SelectMany(operand => Traced(operand, seen)))
            yield return deeper;
    }
}
