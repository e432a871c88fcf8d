using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Catalogue;

/// <summary>Reads one line of <c>checks</c>.</summary>
static class ReadCheck
{
    // A robust z-score of 3.5 is where Iglewicz and Hoaglin call a value an outlier.
    const decimal UsualOutlier = 3.5m;

    static readonly string[] Rules = ["min", "max", "change", "formula", "outlier", "blank"];

    /// <summary>The check, or null with a problem.</summary>
    public static Check? From(YamlMap map)
    {
        var rule = map.Required("rule");
        Check? check = rule switch
        {
            "min" => Bound(map) is { } value ? new MinCheck(value) : null,
            "max" => Bound(map) is { } value ? new MaxCheck(value) : null,
            "change" => Change(map),
            "formula" => new FormulaCheck(map.Required("must"), map.Bilingual("message")),
            "outlier" => Outlier(map),
            "blank" => new BlankCheck(),
            _ => null,
        };
        if (rule is not "" && !Rules.Contains(rule))
            map.Unknown("rule", new("regel", "rule"), rule, Rules);
        else
            map.Done();
        return check;
    }

    static decimal? Bound(YamlMap map)
    {
        if (!map.Has("value"))
            map.Problem("value", "'value' ontbreekt", "'value' is missing");
        return map.Number("value");
    }

    static ChangeCheck? Change(YamlMap map)
    {
        var (over, above) = (map.Required("over"), map.Number("question_above"));
        if (!map.Has("question_above"))
            map.Problem("question_above", "'question_above' ontbreekt", "'question_above' is missing");
        var known = Step.TryParse(over, out var step) && step.Count > 0;
        if (over != "" && !known)
            map.Problem("over", "'over' moet zijn als 1y, 4q, 12m of 30d", "'over' must be like 1y, 4q, 12m or 30d");
        return known && NotNegative(map, above) is { } share ? new(step, share) : null;
    }

    static OutlierCheck? Outlier(YamlMap map) =>
        NotNegative(map, map.Has("question_above") ? map.Number("question_above") : UsualOutlier) is { } score
            ? new(score)
            : null;

    static decimal? NotNegative(YamlMap map, decimal? number)
    {
        if (number < 0)
            map.Problem("question_above", "'question_above' moet 0 of meer zijn", "'question_above' must be 0 or more");
        return number < 0 ? null : number;
    }
}
