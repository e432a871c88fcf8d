using System.Collections.Immutable;
using Rekenschap.Figures.Deliveries.HandIn;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Figures.Deliveries.Compare;

/// <summary>Compared figures as a table; columns in which nothing could stand are left out.</summary>
sealed class CompareTable(ImmutableArray<ComparedFigure> figures, Language language)
{
    readonly bool hasLast = figures.Any(one => one.Last.Value is not null);
    readonly bool isOfSeveral = figures.Select(one => one.Organisation.Code).Distinct().Count() > 1;

    public TableView Build() =>
        new(
            "compared",
            CompareTexts.Title.In(language),
            [.. Columns()],
            [.. figures.Select(one => new Row([.. Cells(one)]))]
        );

    IEnumerable<Column> Columns()
    {
        yield return new(HandInTexts.Indicator.In(language));
        if (isOfSeveral)
            yield return new(HandInTexts.Organisation.In(language));
        yield return new(HandInTexts.Period.In(language));
        yield return new(HandInTexts.Value.In(language), true);
        if (hasLast)
        {
            yield return new(HandInTexts.Was.In(language), true);
            yield return new(HandInTexts.Change.In(language), true);
            yield return new(CompareTexts.LastShare.In(language), true);
        }
        yield return new(HandInTexts.Before.In(language), true);
        yield return new(CompareTexts.Since.In(language), true);
        yield return new(CompareTexts.SinceShare.In(language), true);
    }

    IEnumerable<Cell> Cells(ComparedFigure one)
    {
        var measure = Measure.Of(one.Indicator, language);
        yield return new($"{one.Indicator.Name.In(language)} ({measure.UnitName})");
        if (isOfSeveral)
            yield return new(one.Organisation.Code);
        yield return new(Days.Short(one.Period, language));
        yield return FigureCells.Of(one.Now, measure);
        if (hasLast)
        {
            yield return FigureCells.Of(one.Last, measure);
            yield return Changed(one.SinceLast, measure);
            yield return Share(one.SinceLastShare);
        }
        yield return one.Before.Value is { } before
            ? new($"{measure.Number(before)} ({Days.Short(one.Earlier, language)})")
            : Cell.Of(null);
        yield return Changed(one.SinceBefore, measure);
        yield return Share(one.SinceBeforeShare);
    }

    static Cell Changed(decimal? change, Measure measure) =>
        Cell.Of(change is { } value and not 0 ? FiguresTable.Signed(measure.Number(value)) : null);

    Cell Share(decimal? share) =>
        Cell.Of(share is { } value and not 0 ? FiguresTable.Signed(Notation.Percent(value, 1, language)) : null);
}
