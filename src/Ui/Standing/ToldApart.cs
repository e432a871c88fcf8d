using System.Text.RegularExpressions;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Ui.Standing;

/// <summary>By which code lists an indicator can be told apart: its own, and for a derived one those of what it rests on.</summary>
public static partial class ToldApart
{
    public static IEnumerable<string> By(IEditionFigures edition, IndicatorFacts indicator) =>
        Bases(edition, indicator, [])
            .SelectMany(one => one.Dimensions)
            .Where(dimension => dimension is not ("organisation" or "period"))
            .Distinct(StringComparer.Ordinal);

    static IEnumerable<IndicatorFacts> Bases(IEditionFigures edition, IndicatorFacts indicator, HashSet<string> seen) =>
        !seen.Add(indicator.Code)
            ? []
            : Name()
                .Matches(indicator.Formula ?? "")
                .Select(name => edition.Indicator(name.Value))
                .OfType<IndicatorFacts>()
                .SelectMany(one => Bases(edition, one, seen))
                .Prepend(indicator);

    [GeneratedRegex(@"(?<![\w.])[a-z][a-z0-9_]*")]
    private static partial Regex Name();
}
