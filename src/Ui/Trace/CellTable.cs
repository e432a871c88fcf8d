using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Ui.Trace;

/// <summary>The cells behind a collected figure.</summary>
/// <param name="Shown">The observations of the rows, in their order.</param>
/// <param name="Once">What holds for every row, and so has no column; null where each row says it.</param>
public sealed record TracedCells(TableView Table, ImmutableArray<ObservationTrace> Shown, string? Once);

/// <summary>Lays out the cells behind a figure: one that many rows share is said once, where the builder is brief.</summary>
sealed class CellTable
{
    readonly TraceBuilder builder;
    readonly Lineage lineage;
    readonly ImmutableArray<ObservationTrace> shown;
    readonly Measure measure;
    readonly bool periods;

    /// <summary>Whether all rows have the same, so that it needs no column.</summary>
    readonly bool sameFolder;
    readonly bool sameDeliverer;
    readonly bool ownDeliverers;
    readonly bool sameDay;
    readonly bool samePosition;

    public CellTable(TraceBuilder builder, Lineage lineage)
    {
        (this.builder, this.lineage) = (builder, lineage);
        measure = Measure.Of(builder.Figures.Indicator(lineage.Indicator)!, builder.Language);
        shown = [.. (builder.Brief ? ByOrganisation() : lineage.Observations).Take(builder.Most)];
        periods = lineage.Observations.Any(o => o.Coordinate.Period != lineage.Coordinate.Period);
        if (!builder.Brief)
            return;
        sameFolder = Same(one => Path.GetDirectoryName(one.File));
        var said = shown.Any(one => one.Confirmation is not null);
        ownDeliverers = !said && shown.All(one => one.DeliveredBy == one.Coordinate.Organisation);
        sameDeliverer = !said && Same(one => one.DeliveredBy);
        sameDay = Same(one => one.Accepted);
        samePosition = Same(one => one.LedgerPosition);
    }

    public TracedCells Of(string id) =>
        new(
            new(
                id,
                builder.Caption(TraceTexts.Observations, lineage),
                [.. Columns().Select(column => column.Column)],
                [.. shown.Select(one => new Row([.. Columns().Select(column => column.Cell(one))]))]
            ),
            shown,
            builder.Brief ? Once() : null
        );

    /// <summary>All of one organisation together, so that whoever follows a link to it finds them under each other.</summary>
    IEnumerable<ObservationTrace> ByOrganisation() =>
        lineage.Observations.GroupBy(one => one.Coordinate.Organisation).SelectMany(group => group);

    bool Same<T>(Func<ObservationTrace, T> what) => shown.Select(what).Distinct().Count() == 1;

    IEnumerable<(Column Column, Func<ObservationTrace, Cell> Cell)> Columns()
    {
        // A column that says the same in every row, and what the heading already says, is left out.
        if (periods && !builder.Brief)
            yield return Period();
        yield return (Named(TraceTexts.Of), one => new(builder.Parts(one)));
        if (periods && builder.Brief)
            yield return Period();
        yield return (new(measure.UnitName, true), one => builder.Value(one, measure));
        yield return (
            Named(TraceTexts.Source),
            one => builder.Brief ? builder.BriefSource(one, !sameFolder) : builder.Source(one)
        );
        if (!ownDeliverers && !sameDeliverer)
            yield return (Named(TraceTexts.DeliveredBy), Deliverer);
        if (!sameDay)
            yield return (Named(TraceTexts.Accepted), one => new(Days.Unbroken(one.Accepted, builder.Language)));
        if (!samePosition)
            yield return (new(TraceTexts.Ledger.In(builder.Language), true), one => new(TraceBuilder.Position(one)));
    }

    (Column, Func<ObservationTrace, Cell>) Period() =>
        (Named(TraceTexts.Period), one => new(Days.Short(one.Coordinate.Period, builder.Language)));

    Column Named(Kernel.Values.Bilingual name) => new(name.In(builder.Language));

    Cell Deliverer(ObservationTrace one) =>
        new(builder.Organisation(one.DeliveredBy), one.Confirmation is { } said ? builder.Said(said) : null);

    string? Once()
    {
        var (first, language) = (shown[0], builder.Language);
        string?[] said =
        [
            sameFolder ? TraceTexts.InFolder(Path.GetDirectoryName(first.File) ?? "").In(language) : null,
            ownDeliverers ? TraceTexts.BySelf.In(language)
            : sameDeliverer ? TraceTexts.AllBy(builder.Organisation(first.DeliveredBy)).In(language)
            : null,
            sameDay ? TraceTexts.AcceptedOn(Days.Long(first.Accepted, language)).In(language) : null,
            samePosition ? TraceTexts.InLedger(first.LedgerPosition).In(language) : null,
        ];
        var known = said.OfType<string>().ToList();
        return known.Count == 0 ? null : string.Join(" ", known);
    }
}
