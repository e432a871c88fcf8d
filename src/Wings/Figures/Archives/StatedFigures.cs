using System.Collections.Immutable;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Questions;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Figures.Archives;

/// <summary>The figures that were asked for while an edition was published, and that nobody can work out from its archive.</summary>
static class StatedFigures
{
    public static ImmutableArray<ArchivedFigure> Of(EditionFigures figures, Numbered numbers)
    {
        var withheld = new Withheld(numbers.Hidden, ImmutableDictionary<StatedKey, Figure>.Empty);
        return withheld.IsEmpty
            ? []
            :
            [
                .. figures
                    .Asked.Where(one => IsOutOfReach(figures.Ground, withheld, one.Key, one.Figure))
                    .Select(one => Archived(figures.Ground, one.Key, one.Figure))
                    .OrderBy(one => (one.Accepted, one.Answered))
                    .ThenBy(one => one.Indicator, StringComparer.Ordinal)
                    .ThenBy(one => one.Period, StringComparer.Ordinal)
                    .ThenBy(one => one.Organisation, StringComparer.Ordinal)
                    .ThenBy(one => one.Members, StringComparer.Ordinal)
                    .ThenBy(one => one.As),
            ];
    }

    /// <summary>As they are found again by whoever reads the archive.</summary>
    public static IReadOnlyDictionary<StatedKey, Figure> Read(Ground ground, IEnumerable<ArchivedFigure> archived) =>
        archived.ToDictionary(one => KeyOf(ground, one), FigureOf);

    static bool IsOutOfReach(Ground ground, Withheld withheld, StatedKey key, Figure figure) =>
        ground.Formulas[key.Indicator] is null
        && (
            figure.Status == FigureStatus.Suppressed
            || (
                Prepared.Of(ground, ground.Catalogue.Indicators[key.Indicator], key.At.Members).Question is { } question
                && ground.Find(key.At.Organisation, key.At.Period.End) is { } top
                && withheld.IsBehind(ground, question, key.At.Period, top, key.AsOf)
            )
        );

    static ArchivedFigure Archived(Ground ground, StatedKey key, Figure figure) =>
        new(
            key.Moment.Accepted,
            key.Moment.Answered,
            ground.Catalogue.Indicators[key.Indicator].Code,
            key.At.Period.ToString(),
            key.At.Organisation,
            BreakdownText.Write(key.At.Members),
            key.AsOf,
            figure.Value,
            figure.Status,
            figure.Coverage.Covered,
            figure.Coverage.Expected,
            figure.Sufficient,
            figure.Reason
        );

    static StatedKey KeyOf(Ground ground, ArchivedFigure one) =>
        new(
            new(one.Accepted, one.Answered),
            ground.Catalogue.IndexOf(one.Indicator) is >= 0 and var index
                ? index
                : throw new ArchiveUnreadableException(ArchivePaths.Stated, one.Indicator),
            new(
                Period.TryParse(one.Period, out var period)
                    ? period
                    : throw new ArchiveUnreadableException(ArchivePaths.Stated, one.Period),
                one.Organisation,
                BreakdownText.Read(one.Members)
            ),
            one.As
        );

    static Figure FigureOf(ArchivedFigure one) =>
        new(one.Value, one.Status, new(one.Covered, one.Expected), one.Reason, one.Sufficient);
}
