using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Charts;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Figures.Indicators;

/// <summary>An indicator by organisation and period, as then or as now, with the whole beneath.</summary>
sealed record OrganisationTable(IEditionFigures Edition, IFigures Figures, IndicatorFacts Indicator, PageFrame Frame)
{
    Language Language => Frame.Language;

    public TableView Table(ImmutableArray<Period> periods, AsOf asOf)
    {
        var measure = Measure.Of(Indicator, Language);
        var breaks = IndicatorChart.Breaks(Edition, Indicator, null, periods, asOf, Language);
        var name = (asOf == AsOf.Then ? IndicatorTexts.AsThen : IndicatorTexts.AsNow).In(Language);
        return new(
            asOf == AsOf.Then ? "as-then" : "as-now",
            $"{Indicator.Name.In(Language)} ({measure.UnitName}), {name}",
            [new(IndicatorTexts.Organisation.In(Language)), .. periods.Select(period => Column(period, breaks))],
            [
                .. Organisations(periods, asOf).Select(organisation => Row(organisation, periods, asOf, measure)),
                Total(periods, asOf, measure),
            ]
        );
    }

    Column Column(Period period, ImmutableArray<ChartBreak> breaks)
    {
        var label = Days.Short(period, Language);
        var here = breaks.Where(one => one.From == label).Select(one => ChartTable.Break(one, Language));
        return new(label, true, here.FirstOrDefault());
    }

    /// <summary>Whoever was expected in one of the periods; as now: whoever is in the last.</summary>
    public IEnumerable<Organisation> Organisations(ImmutableArray<Period> periods, AsOf asOf)
    {
        var asked = asOf == AsOf.Then ? periods : [.. periods.TakeLast(1)];
        var expected = asked
            .SelectMany(period => Edition.Expected(Indicator.Code, period, asOf))
            .ToHashSet(StringComparer.Ordinal);
        return Edition.Organisations.All.Where(o => expected.Contains(o.Code) && o.Code != Edition.Edition.Root);
    }

    Row Row(Organisation organisation, ImmutableArray<Period> periods, AsOf asOf, Measure measure) =>
        new([
            new(organisation.Name.In(Language), Link: Frame.ToPlace(SitePaths.Organisation(organisation.Code))),
            .. periods.Select(period => Followed(organisation.Code, period, asOf, measure)),
        ]);

    /// <summary>Leads to where the value comes from; what was mapped to other organisations comes from no cell.</summary>
    Cell Followed(string organisation, Period period, AsOf asOf, Measure measure)
    {
        var cell = Cell(organisation, period, asOf, measure);
        return asOf == AsOf.Now || cell.Text == Ui.Tables.Cell.Dash
            ? cell
            : cell with
            {
                Link = Frame.ToPlace(SitePaths.Origin(Indicator.Code)) + "#" + OriginViews.Anchor(period, organisation),
            };
    }

    Row Total(ImmutableArray<Period> periods, AsOf asOf, Measure measure)
    {
        var root = Edition.Edition.Root;
        var name = Edition.Organisations.ByCode(root)?.Name.In(Language) ?? root;
        return new([new(name), .. periods.Select(period => Followed(root, period, asOf, measure))], Total: true);
    }

    Cell Cell(string organisation, Period period, AsOf asOf, Measure measure) =>
        FigureCells.Of(Figures.At(Indicator.Code, new(period, organisation), asOf), measure);

    /// <summary>A small line for each organisation with at least two values.</summary>
    public IEnumerable<Multiple> Multiples(ImmutableArray<Period> periods)
    {
        var measure = Measure.Of(Indicator, Language);
        foreach (var organisation in Organisations(periods, AsOf.Then))
        {
            var points = periods
                .Select(p =>
                    ChartPoint.Of(Days.Short(p, Language), Figures.At(Indicator.Code, new(p, organisation.Code)))
                )
                .ToImmutableArray();
            var known = points.Where(point => point.Value is not null).ToList();
            if (known.Count < 2)
                continue;
            yield return new(
                organisation.Name.In(Language),
                Frame.ToPlace(SitePaths.Organisation(organisation.Code)),
                $"{measure.WithUnit(known[^1].Value!.Value)} ({known[^1].Label})",
                points,
                Math.Min(0, known.Min(point => point.Value!.Value)),
                Math.Max(0, known.Max(point => point.Value!.Value))
            );
        }
    }
}
