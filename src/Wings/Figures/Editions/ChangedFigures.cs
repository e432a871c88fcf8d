using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Questions;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Figures.Editions;

/// <summary>
/// Tells which figures may be others than when the same folder was last read. Errs on one side only: what it does not
/// name is the same; what it names may be.
/// </summary>
public static class ChangedFigures
{
    /// <summary>Each with a folder for each collection.</summary>
    static readonly string[] ByCollection = ["deliveries", "explanations"];

    /// <summary>Whether all of these paths are of deliveries or prose, so that catalogue, organisations and settings stayed the same.</summary>
    public static bool IsOfDeliveries(IEnumerable<string> paths) =>
        paths.All(path => path.StartsWith("documents/", StringComparison.Ordinal) || CollectionOf(path) is not null);

    static string? CollectionOf(string path) =>
        path.Split('/') is [var folder, var collection, _, ..] && ByCollection.Contains(folder) ? collection : null;

    /// <summary>What may have changed between two readings; null where anything may have.</summary>
    /// <param name="changed">Paths from the folder of all files that were added, changed or removed in between.</param>
    public static FiguresChanged? Between(EditionRead before, EditionRead now, IReadOnlyCollection<string> changed)
    {
        if (before.Figures is not { } old || now.Figures is not { } figures || !IsOfDeliveries(changed))
            return null;
        if (!Corrected(old).SetEquals(Corrected(figures)))
            return null;
        var collections = JudgedOtherwise(old, figures).ToHashSet(StringComparer.Ordinal);
        var indicators = new HashSet<int>();
        foreach (var path in changed)
            if (CollectionOf(path) is { } collection && !collections.Contains(collection))
                if (Cells(path, before, now) is { } cells)
                    indicators.UnionWith(cells);
                else
                    collections.Add(collection);
        return new Spread(before, now, collections, indicators).Settled();
    }

    /// <summary>Of which indicators a delivery gives other cells; null for a file that is none, or where more than cells changed.</summary>
    static HashSet<int>? Cells(string path, EditionRead before, EditionRead now) =>
        Delivered(path, before) is { } was && Delivered(path, now) is { } isNow && OtherCells.CanTell(before, now)
            ? OtherCells.Between(was, isNow)
            : null;

    static ReadDelivery? Delivered(string path, EditionRead read) =>
        read.Deliveries.FirstOrDefault(one => one.Report.File == path);

    /// <summary>Where none was corrected, pages do not look for what changed; a first correction may have them find older ones.</summary>
    static HashSet<string> Corrected(IEditionFigures figures) => figures.Corrected.ToHashSet(StringComparer.Ordinal);

    /// <summary>A delivery may be judged otherwise without having changed: for what another says, or its place in the ledger.</summary>
    static IEnumerable<string> JudgedOtherwise(EditionFigures old, EditionFigures figures)
    {
        var known = old.Deliveries.ToDictionary(one => one.File, StringComparer.Ordinal);
        foreach (var report in figures.Deliveries)
            if (!known.Remove(report.File, out var was) || !SameReports.Are(was, report))
                yield return report.Collection;
        foreach (var gone in known.Values)
            yield return gone.Collection;
    }
}
