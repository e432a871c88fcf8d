using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Charts;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Standing;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Trace;

namespace Rekenschap.Figures.Indicators;

public sealed record OriginView(PageFrame Frame, string Name, string Figure, ImmutableArray<OriginPeriod> Periods)
{
    public string In(Bilingual text) => text.In(Frame.Language);
}

/// <summary>The lineage of one period.</summary>
/// <param name="Others">Anchors of organisations that have no row of their own in the lineage.</param>
public sealed record OriginPeriod(string Anchor, string Name, ImmutableArray<string> Others, TraceView Trace);

/// <summary>Builds the page that says of every period of an indicator which cells its values came from.</summary>
sealed record OriginViews(PublicationSite Site, IFigures Figures, IndicatorFacts Indicator, Language Language)
{
    /// <summary>Of a collected figure nearly every cell; of a derived one those of each of its many operands.</summary>
    const int MostCells = 500;
    const int MostOfOperand = 100;

    IEditionFigures Edition => Site.Figures;

    public static string Anchor(Period period) => $"p-{period}";

    public static string Anchor(Period period, string organisation) => $"p-{period}-{organisation}";

    public OriginView Build()
    {
        var frame = Site.Frame(
            SitePaths.Origin(Indicator.Code),
            Language,
            $"{Indicator.Name.In(Language)}: {IndicatorTexts.OriginByPeriod.In(Language).ToLowerInvariant()}",
            Section.Figures
        );
        var newest = Newest.Of(Edition, Figures, Indicator);
        var series = newest?.Series ?? IndicatorSeries.Of(Edition, Figures, Indicator);
        var periods = new ShownPeriods(Edition, Figures, Indicator).WithOrigin(newest, series);
        var organisations = new OrganisationTable(Edition, Figures, Indicator, frame)
            .Organisations(periods, AsOf.Then)
            .Select(one => one.Code)
            .Append(Edition.Edition.Root)
            .ToImmutableArray();
        var builder = new TraceBuilder(Edition, Language, frame.To, Indicator.IsDerived ? MostOfOperand : MostCells);
        return new(
            frame,
            Indicator.Name.In(Language),
            frame.ToPlace(SitePaths.Figure(Indicator.Code)),
            [.. periods.Select(period => Of(period, organisations, builder))]
        );
    }

    OriginPeriod Of(Period period, ImmutableArray<string> organisations, TraceBuilder builder)
    {
        var lineage = Figures.Trace(Indicator.Code, new(period, Edition.Edition.Root));
        var trace = builder.Build(lineage, Anchor(period) + "-from");
        var named = new HashSet<string>(StringComparer.Ordinal);
        if (trace.Observations is { } cells)
            trace = trace with { Observations = cells with { Rows = [.. Named(cells, lineage, period, named)] } };
        return new(
            Anchor(period),
            Days.Say(period, Language),
            [.. organisations.Where(code => !named.Contains(code)).Select(code => Anchor(period, code))],
            trace
        );
    }

    /// <summary>The first cell of each organisation bears its anchor.</summary>
    static IEnumerable<Row> Named(TableView cells, Lineage lineage, Period period, HashSet<string> named)
    {
        foreach (var (row, cell) in cells.Rows.Zip(lineage.Observations))
        {
            var code = cell.Coordinate.Organisation;
            yield return named.Add(code) ? row with { Id = Anchor(period, code) } : row;
        }
    }
}
