using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Documents.Reading;

namespace Rekenschap.Publishing.Documents.Placing;

/// <summary>
/// Fetches the figures of a placed block. Split by period it is one line of figures; split by organisation or another
/// dimension it is one line for each member, with a figure for each period asked for (one, where only one is).
/// </summary>
internal sealed class PlaceBlock(IEditionFigures edition, IFigures figures, Language language)
{
    public PlacedSegment Place(PlacedBlock block, BlockKeys keys)
    {
        var indicator = keys.Place.Indicator;
        var periods = Periods(keys);
        var title = block.Title is { } written ? Captions.PlainText(written) : Caption(indicator, periods);
        return new(block.Kind, keys.Chart, title, indicator, [.. Series(keys, periods)]);
    }

    string Caption(IndicatorFacts indicator, ImmutableArray<Period> periods) =>
        periods.IsEmpty
            ? indicator.Name.In(language)
            : $"{indicator.Name.In(language)}, {PeriodWords.Write(new(periods[0].Start, periods[^1].End), language)}";

    IEnumerable<PlacedSeries> Series(BlockKeys keys, ImmutableArray<Period> periods)
    {
        foreach (var (name, at) in Rows(keys, periods))
            yield return new(name, Points(keys.Place.Indicator.Code, keys.Place.AsOf, at, periods));
        if (keys.Versus is { } other)
            yield return new(other.Name.In(language), Points(other.Code, keys.Place.AsOf, keys.Place.At, periods));
        if (keys.Against is { } target)
            yield return new(target.Name?.In(language) ?? target.Code, Goal(target, keys.Place, periods));
    }

    IEnumerable<(string Name, Coordinate At)> Rows(BlockKeys keys, ImmutableArray<Period> periods)
    {
        var at = keys.Place.At;
        return keys.By switch
        {
            "period" => [(Name(at.Organisation), at)],
            "organisation" => Organisations(keys.Place, periods).Select(code => (Name(code), at.Of(code))),
            var dimension => Leaves(dimension).Select(one => (one.Name.In(language), at.With(dimension, one.Code))),
        };
    }

    /// <summary>The organisations that should have delivered in any of the periods, below the one that is named; in the order of the list.</summary>
    IEnumerable<string> Organisations(Place place, ImmutableArray<Period> periods)
    {
        var below = edition
            .Organisations.Below(place.At.Organisation)
            .Select(one => one.Code)
            .ToHashSet(StringComparer.Ordinal);
        var expected = periods
            .SelectMany(period => edition.Expected(place.Indicator.Code, period, place.AsOf))
            .Where(below.Contains)
            .ToHashSet(StringComparer.Ordinal);
        return edition.Organisations.All.Select(one => one.Code).Where(expected.Contains);
    }

    /// <summary>Members without members of their own: a province and the country above it in one picture would count twice.</summary>
    IEnumerable<Member> Leaves(string dimension)
    {
        var members = edition.Members(dimension);
        var parents = members.Select(one => one.Parent).ToHashSet(StringComparer.Ordinal);
        return members.Where(one => !parents.Contains(one.Code));
    }

    string Name(string organisation) => edition.Organisations.ByCode(organisation)?.Name.In(language) ?? organisation;

    ImmutableArray<PlacedPoint> Points(string indicator, AsOf asOf, Coordinate at, ImmutableArray<Period> periods) =>
        [.. periods.Select(period => Point(period, at.At(period), place => figures.At(indicator, place, asOf)))];

    ImmutableArray<PlacedPoint> Goal(TargetFacts target, Place place, ImmutableArray<Period> periods) =>
        [
            .. periods.Select(period =>
                Point(period, place.At.At(period), at => figures.TargetValue(target.Code, at, place.AsOf))
            ),
        ];

    PlacedPoint Point(Period period, Coordinate at, Func<Coordinate, Figure> ask) =>
        new(PeriodWords.Write(period, language), at, ask(at));

    /// <summary>The periods to show, in order. A slope has its two ends; what is split by period has all between.</summary>
    ImmutableArray<Period> Periods(BlockKeys keys)
    {
        var indicator = keys.Place.Indicator;
        if (keys.Span is { } span)
            return keys.Chart == "slope" || !Whole(span, out var unit)
                ? [span.First, span.Last]
                : [.. new Period(span.First.Start, span.Last.End).Split(unit)];
        var period = keys.Place.At.Period;
        var (own, collected) = (Split(period, indicator.Frequency), edition.Periods(indicator.Code));
        return keys.By != "period" && keys.Chart is not ("line" or "slope") ? [period]
            : keys.Chart == "slope" && own.Length > 1 ? [own[0], own[^1]]
            : own.Length > 1 ? own
            : !keys.PeriodGiven && collected.Length > 1 ? collected
            : [period];
    }

    static bool Whole((Period First, Period Last) span, out Frequency unit)
    {
        unit = span.First.Unit;
        return span.First.IsOne(unit) && span.Last.IsOne(unit);
    }

    /// <summary>2018..2023 in years, 2022-08..2023-03 in months, 2023 in what is collected; never finer than is collected.</summary>
    static ImmutableArray<Period> Split(Period period, Frequency collected)
    {
        var unit = period.IsOne(period.Unit) || period.Unit < collected ? collected : period.Unit;
        return [.. period.Split(unit)];
    }
}
