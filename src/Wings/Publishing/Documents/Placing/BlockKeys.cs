using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Documents.Reading;

namespace Rekenschap.Publishing.Documents.Placing;

/// <summary>What the lines of a placed block ask for, checked against the catalogue.</summary>
/// <param name="By">period, organisation or a dimension of the indicator.</param>
/// <param name="Chart">line, bar, slope or dot; null for a table and a map.</param>
/// <param name="Span">First and last period, where <c>from</c> and <c>to</c> say so.</param>
/// <param name="PeriodGiven">Whether the block itself names its period, and does not take the document's.</param>
/// <param name="Against">A target whose value is drawn beside the figures.</param>
/// <param name="Versus">Another indicator of the same unit, drawn beside the first.</param>
internal sealed record BlockKeys(
    Place Place,
    string By,
    string? Chart,
    (Period First, Period Last)? Span,
    bool PeriodGiven,
    TargetFacts? Against,
    IndicatorFacts? Versus
);

/// <summary>Reads the lines of a block; null, with problems, where they do not say what to place.</summary>
internal sealed class ReadBlockKeys(IEditionFigures edition, Period? otherwise, FolderProblems problems)
{
    static readonly string[] Charts = ["line", "bar", "slope", "dot"];

    public BlockKeys? Read(PlacedBlock block)
    {
        if (block.Keys is not { } map)
            return null;
        var before = problems.Found.Count;
        var reader = new PlaceReader(edition, otherwise, (nl, en) => problems.Add(map.File, block.Line, nl, en));
        var code = map.Required("indicator");
        if (code == "" || reader.Indicator(code) is not { } indicator)
            return null;
        var place = reader.At(indicator, Coordinates(map, indicator, reader));
        var keys = place is null
            ? null
            : new BlockKeys(
                place,
                By(map, block.Kind, indicator),
                block.Kind == "chart" ? Chart(map) : Unused(map, "kind"),
                Span(map, reader),
                map.Has("period"),
                Against(map, indicator),
                Versus(map, indicator, reader)
            );
        _ = (map.Text("title"), map.Text("in"));
        map.Done();
        return problems.Found.Count == before ? keys : null;
    }

    static Dictionary<string, string> Coordinates(YamlMap map, IndicatorFacts indicator, PlaceReader reader)
    {
        var keys = new Dictionary<string, string>(StringComparer.Ordinal);
        string[] names = ["period", "organisation", "as", .. PlaceReader.Others(indicator)];
        foreach (var name in names)
            if (map.Text(name) is { } value)
                keys[name] = value;
        if (!keys.ContainsKey("period") && map.Text("to") is { } to)
            keys["period"] = to;
        return keys;
    }

    string By(YamlMap map, string kind, IndicatorFacts indicator)
    {
        string[] known = ["period", "organisation", .. PlaceReader.Others(indicator)];
        var by = map.Text("by") ?? Plural(map.Text("among")) ?? Otherwise(map, kind, indicator);
        if (known.Contains(by))
            return by;
        var hint = Nearest.Hint(by, known);
        problems.Add(
            map.File,
            map.LineAt("by"),
            $"'{indicator.Code}' kan niet naar '{by}'; het kan naar {string.Join(", ", known)}{hint.Nl}",
            $"'{indicator.Code}' cannot be split by '{by}'; use {string.Join(", ", known)}{hint.En}"
        );
        return "period";
    }

    /// <summary>A claim ranks <c>among=organisations</c>; a block that says so is split by them.</summary>
    static string? Plural(string? among) => among?.TrimEnd('s');

    static string Otherwise(YamlMap map, string kind, IndicatorFacts indicator) =>
        kind == "map" ? PlaceReader.Others(indicator).FirstOrDefault() ?? "organisation"
        : map.Has("from") || map.Text("kind") == "line" ? "period"
        : "organisation";

    string Chart(YamlMap map)
    {
        var kind = map.Text("kind") ?? "bar";
        if (Charts.Contains(kind))
            return kind;
        var hint = Nearest.Hint(kind, Charts);
        problems.Add(
            map.File,
            map.LineAt("kind"),
            $"Een grafiek is line, bar, slope of dot, niet '{kind}'{hint.Nl}",
            $"A chart is line, bar, slope or dot, not '{kind}'{hint.En}"
        );
        return "bar";
    }

    string? Unused(YamlMap map, string key)
    {
        if (map.Has(key))
            problems.Add(
                map.File,
                map.LineAt(key),
                $"'{key}' hoort alleen bij een blok chart",
                $"'{key}' belongs to a block chart only"
            );
        return null;
    }

    (Period, Period)? Span(YamlMap map, PlaceReader reader)
    {
        var (from, to) = (map.Text("from"), map.Text("to"));
        if (from is null && to is null)
            return null;
        if (from is null || to is null)
            problems.Add(map.File, map.Line, "'from' en 'to' horen bij elkaar", "'from' and 'to' belong together");
        else if (reader.ReadPeriod(from) is { } first && reader.ReadPeriod(to) is { } last)
        {
            if (first.Start <= last.Start && first.End <= last.End)
                return (first, last);
            problems.Add(
                map.File,
                map.LineAt("to"),
                $"'to' ({to}) ligt voor 'from' ({from})",
                $"'to' ({to}) lies before 'from' ({from})"
            );
        }
        return null;
    }

    TargetFacts? Against(YamlMap map, IndicatorFacts indicator)
    {
        if (map.Text("against") is not { } code)
            return null;
        var fitting = edition.Targets.Where(target => target.Indicator == indicator.Code).Select(target => target.Code);
        if (edition.Target(code) is { } target && target.Indicator == indicator.Code)
            return target;
        var hint = Nearest.Hint(code, fitting);
        problems.Add(
            map.File,
            map.LineAt("against"),
            $"'{code}' is geen doel van '{indicator.Code}'{hint.Nl}",
            $"'{code}' is no target of '{indicator.Code}'{hint.En}"
        );
        return null;
    }

    IndicatorFacts? Versus(YamlMap map, IndicatorFacts indicator, PlaceReader reader)
    {
        if (map.Text("versus") is not { } code || reader.Indicator(code) is not { } other)
            return null;
        if (other.Unit == indicator.Unit)
            return other;
        problems.Add(
            map.File,
            map.LineAt("versus"),
            $"'{code}' is in {other.Unit} en '{indicator.Code}' in {indicator.Unit}; samen in een beeld kan alleen met een eenheid",
            $"'{code}' is in {other.Unit} and '{indicator.Code}' in {indicator.Unit}; one picture takes one unit"
        );
        return null;
    }
}
