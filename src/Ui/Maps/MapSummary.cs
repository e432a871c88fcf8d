using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Charts;

namespace Rekenschap.Ui.Maps;

/// <summary>A map in words: the highest, the lowest, and which provinces have no value.</summary>
public static class MapSummary
{
    public static string Of(MapView view)
    {
        var known = view.Places.Where(place => place.Region.Value is not null).ToList();
        if (known.Count == 0)
            return ChartTexts.NoneYet.In(view.Language);
        var (high, low) = (known.MaxBy(p => p.Region.Value), known.MinBy(p => p.Region.Value));
        var text =
            known.Count == 1
                ? new Bilingual($"Alleen {Say(high, view)}.", $"Only {Say(high, view)}.").In(view.Language)
                : new Bilingual(
                    $"Hoogste: {Say(high, view)}; laagste: {Say(low, view)}.",
                    $"Highest: {Say(high, view)}; lowest: {Say(low, view)}."
                ).In(view.Language);
        var silent = string.Join(
            ", ",
            view.Places.Where(p => p.Region.Value is null).Select(p => p.Province.Name.In(view.Language))
        );
        return silent.Length == 0
            ? text
            : $"{text} {new Bilingual("Zonder waarde", "Without a value").In(view.Language)}: {silent}.";
    }

    static string Say((Province Province, MapRegion Region) place, MapView view) =>
        $"{place.Province.Name.In(view.Language)} {view.Measure.WithUnit(place.Region.Value!.Value)}";
}
