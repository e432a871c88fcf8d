using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Maps;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Standing;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Figures.Indicators;

/// <summary>
/// An indicator by the members of each further dimension that it has: province, age, kind. A derived one has those of
/// what it rests on, as far as its formula gives values for them.
/// </summary>
sealed record MemberTables(IEditionFigures Edition, IFigures Figures, IndicatorFacts Indicator, PageFrame Frame)
{
    const int MostMembers = 60;

    Language Language => Frame.Language;

    public IEnumerable<TableView> All(ImmutableArray<Period> periods) =>
        ToldApart
            .By(Edition, Indicator)
            .Select(dimension => (Dimension: dimension, Members: Tops(dimension)))
            .Where(one => one.Members.Length is > 0 and <= MostMembers)
            .Select(one => Table(one.Dimension, one.Members, periods))
            .Where(table => !Indicator.IsDerived || HasValues(table));

    static bool HasValues(TableView table) =>
        table.Rows.Any(row => row.Cells.Skip(1).Any(cell => cell.Text != Ui.Tables.Cell.Dash));

    ImmutableArray<Member> Tops(string dimension) =>
        [.. Edition.Members(dimension).Where(member => member.Parent is null).DistinctBy(member => member.Code)];

    /// <summary>A map of the newest period with values, for each dimension whose members are provinces.</summary>
    public IEnumerable<MapView> Maps(ImmutableArray<Period> periods)
    {
        foreach (var dimension in ToldApart.By(Edition, Indicator))
        {
            var members = Edition.Members(dimension).DistinctBy(member => member.Code).ToImmutableArray();
            if (members.Count(member => Provinces.Code(member.Code) is not null) < 10)
                continue;
            var shown = periods
                .Reverse()
                .Select(period => Map(dimension, members, period))
                .FirstOrDefault(map => map.HasValues);
            if (shown is not null)
                yield return shown with
                {
                    Summary = MapSummary.Of(shown),
                };
        }
    }

    MapView Map(string dimension, ImmutableArray<Member> members, Period period)
    {
        var measure = Measure.Of(Indicator, Language);
        // Where the whole is 1 by its definition, a part is above or below that.
        var whole = Figures.At(Indicator.Code, new(period, Edition.Edition.Root)).Value;
        decimal? middle = Indicator is { Unit: "index", IsDerived: true } && whole == 1 ? 1 : null;
        return new(
            $"map-{dimension}",
            IndicatorTexts.OnMap(Indicator.Name, Days.Say(period, Language)).In(Language),
            middle is null ? measure.UnitName : IndicatorTexts.AroundOne.In(Language),
            "",
            measure,
            [
                .. members
                    .Where(member => Provinces.Code(member.Code) is not null)
                    .Select(member => MapRegion.Of(member.Code, At(period, dimension, member.Code), Language)),
            ]
        )
        {
            Invention = Indicator.Invention,
            Middle = middle,
        };
    }

    Figure At(Period period, string dimension, string member) =>
        Figures.At(Indicator.Code, new Coordinate(period, Edition.Edition.Root).With(dimension, member));

    TableView Table(string dimension, ImmutableArray<Member> members, ImmutableArray<Period> periods)
    {
        var measure = Measure.Of(Indicator, Language);
        return new(
            $"by-{dimension}",
            IndicatorTexts.By(Indicator.Name, measure.UnitName, dimension).In(Language),
            [
                new(IndicatorTexts.DimensionOf(dimension).In(Language)),
                .. periods.Select(period => new Column(Days.Short(period, Language), true)),
            ],
            [
                .. members.Select(member => new Row([
                    new(member.Name.In(Language)),
                    .. periods.Select(period => Cell(period, dimension, member.Code, measure)),
                ])),
            ]
        );
    }

    Cell Cell(Period period, string dimension, string member, Measure measure) =>
        FigureCells.Of(At(period, dimension, member), measure);
}
