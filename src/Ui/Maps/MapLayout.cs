using System.Collections.Immutable;
using Rekenschap.Ui.Charts;

namespace Rekenschap.Ui.Maps;

/// <summary>
/// The provinces in lightness by class, each with its name (on a phone its letters) and its value printed on it, so that
/// no colour has to be matched; one without a value is hatched and has a dash. The classes stand beside it in words.
/// </summary>
static class MapLayout
{
    const double Side = 14;

    public static Drawing Wide(MapView view)
    {
        var classes = Classes(view);
        var shapes = new List<Shape>();
        foreach (var (province, region) in view.Places)
            shapes.Add(Ground(view, province, region, classes, 1, "wide"));
        shapes.Add(Dike(1));
        foreach (var (province, region) in view.Places)
            shapes.AddRange(Names(view, province, region));
        // The North Sea has room.
        shapes.AddRange(Legend(view, classes, 0, 4, "wide"));
        return new Drawing(Outlines.Width + 8, Outlines.Height + 6, [.. shapes]).Within();
    }

    public static Drawing Phone(MapView view)
    {
        var (classes, size) = (Classes(view), 288 / Outlines.Width);
        var shapes = new List<Shape>();
        foreach (var (province, region) in view.Places)
            shapes.Add(Ground(view, province, region, classes, size, "phone"));
        shapes.Add(Dike(size));
        // Values that would run over their province are left to the table.
        var fit = view.Regions.All(r => r.Value is not { } value || Canvas.WidthOf(view.Measure.Number(value)) <= 46);
        foreach (var (province, region) in view.Places)
            shapes.AddRange(Letters(view, province, region, size, fit));
        var bottom = Outlines.Height * size + 12;
        shapes.AddRange(Legend(view, classes, 0, bottom, "phone"));
        return new Drawing(288, bottom + LegendHeight(view, classes), [.. shapes]).Within();
    }

    static MapClasses Classes(MapView view) =>
        MapClasses.Of(view.Places.Select(place => place.Region.Value).OfType<decimal>()) with
        {
            Middle = view.Middle,
        };

    static Area Ground(
        MapView view,
        Province province,
        MapRegion region,
        MapClasses classes,
        double size,
        string picture
    )
    {
        var rings = Outlines
            .All[province.Code]
            .Select(ring => ring.Select(p => (p.X * size + 1, p.Y * size + 1)).ToImmutableArray());
        var tone = region.Value is { } value ? classes.Tone(classes.Of(value)) : "none";
        return new([.. rings], $"province {tone}")
        {
            Tip = Tip(view, province, region),
            Pattern = region.Value is null ? Hatch(view, picture) : null,
        };
    }

    /// <summary>The id of the hatch that stands for missing; each picture has its own, since a hidden one paints nothing.</summary>
    public static string Hatch(MapView view, string picture) => $"{view.Id}-{picture}-hatch";

    static string Tip(MapView view, Province province, MapRegion region)
    {
        var value = region.Value is { } known
            ? view.Measure.WithUnit(known)
            : region.Reason ?? ChartTexts.NoValue.In(view.Language);
        var mark = region.Value is null ? null : ChartTexts.Word(region.Mark)?.In(view.Language);
        return $"{province.Name.In(view.Language)}: {value}{(mark is null ? "" : $" ({mark})")}";
    }

    /// <summary>The Afsluitdijk, by which everybody knows the country.</summary>
    static Line Dike(double size) => new(208 * size, 114 * size, 250 * size, 88 * size, "dike");

    static IEnumerable<Shape> Names(MapView view, Province province, MapRegion region)
    {
        var (x, y) = (province.X + 1, province.Y);
        yield return new Text(x, y, province.Name.In(view.Language), province.Anchor, "place");
        yield return new Text(x, y + Canvas.Leading, Value(view, region), province.Anchor, "place value");
    }

    static IEnumerable<Shape> Letters(MapView view, Province province, MapRegion region, double size, bool values)
    {
        var (x, y) = (province.Middle.X * size + 1, province.Middle.Y * size);
        yield return new Text(x, values ? y : y + 8, province.Code, Anchor.Middle, "place");
        if (values)
            yield return new Text(
                x,
                y + 14,
                region.Value is { } value ? view.Measure.Number(value) : "–",
                Anchor.Middle,
                "place value"
            );
    }

    /// <summary>Of the units only the sign for per cent is short enough; the others stand in the subtitle.</summary>
    static string Value(MapView view, MapRegion region) =>
        region.Value is not { } value ? "–"
        : view.Measure.IsRatio ? view.Measure.WithUnit(value)
        : view.Measure.Number(value);

    static bool Missing(MapView view) => view.Places.Any(place => place.Region.Value is null);

    static double LegendHeight(MapView view, MapClasses classes) => (classes.Count + (Missing(view) ? 1 : 0)) * 22 + 8;

    static IEnumerable<Shape> Legend(MapView view, MapClasses classes, double left, double top, string picture)
    {
        for (var i = 0; i <= classes.Count; i++, top += 22)
        {
            if (i == classes.Count && !Missing(view))
                yield break;
            var (tone, words, pattern) =
                i < classes.Count
                    ? (classes.Tone(i), classes.Words(i, view.Measure), null)
                    : ("none", ChartTexts.NoValue.In(view.Language), Hatch(view, picture));
            var (x, y) = (left + 1, top + 1);
            yield return new Area(
                [
                    [(x, y), (x + Side * 1.5, y), (x + Side * 1.5, y + Side), (x, y + Side)],
                ],
                $"province {tone}"
            )
            {
                Pattern = pattern,
            };
            yield return new Text(left + 30, top + 12, words, Anchor.Start, "label");
        }
    }
}
