using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Figures.Intake.Units;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Mappings.Wizard;

/// <summary>What was said of units as fields of a form or of an address, and back.</summary>
static class UnitFields
{
    const int Most = 20;

    public static string Key(int number) => $"u-{number.ToString(CultureInfo.InvariantCulture)}";

    public static string Factor(int number) => $"f-{number.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>The field of a unit.</summary>
    public static string FieldOf(SheetShape shape, AskedUnit unit) => Factor(shape.AskedUnits.IndexOf(unit));

    public static IEnumerable<(string Name, string Value)> Of(SheetShape shape) =>
        shape
            .AskedUnits.Take(Most)
            .SelectMany(
                (one, i) =>
                    new[]
                    {
                        (Key(i), one.Key),
                        (Factor(i), shape.Units.TryGetValue(one.Key, out var factor) ? Notation.Plain(factor) : ""),
                    }
            );

    public static ImmutableSortedDictionary<string, decimal> Read(Func<string, string> said)
    {
        var factors = UnitAnswers.None.Factors;
        for (var i = 0; i < Most; i++)
            if (said(Key(i)) is { Length: > 0 } key && Read(said(Factor(i))) is { } factor)
                factors = factors.SetItem(key, factor);
        return factors;
    }

    static decimal? Read(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var factor)
        && factor is > 0 and < 1e18m
            ? factor
            : null;
}
