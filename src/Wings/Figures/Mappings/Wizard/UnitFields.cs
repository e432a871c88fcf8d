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

    /// <summary>Whether a field says of which unit another is an answer: without it that would be an answer to nothing.</summary>
    public static bool IsKey(string name) => name.StartsWith("u-", StringComparison.Ordinal);

    public static string Factor(int number) => $"f-{number.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>Of a factor of one's own: how many of what is asked for, in how many of what the sheet has, and why.</summary>
    public static string Amount(int number) => $"o-{number.ToString(CultureInfo.InvariantCulture)}";

    public static string Per(int number) => $"p-{number.ToString(CultureInfo.InvariantCulture)}";

    public static string Why(int number) => $"w-{number.ToString(CultureInfo.InvariantCulture)}";

    public static IEnumerable<(string Name, string Value)> Of(SheetShape shape) =>
        shape.AskedUnits.Take(Most).SelectMany((one, i) => Of(shape, one, i));

    static IEnumerable<(string Name, string Value)> Of(SheetShape shape, AskedUnit unit, int i)
    {
        var isOwn = shape.Own.TryGetValue(unit.Key, out var own);
        yield return (Key(i), unit.Key);
        yield return (
            Factor(i),
            !isOwn && shape.Units.TryGetValue(unit.Key, out var factor) ? Notation.Plain(factor) : ""
        );
        if (!isOwn)
            yield break;
        yield return (Amount(i), own.Amount);
        yield return (Per(i), own.Per);
        yield return (Why(i), own.Why);
    }

    /// <summary>A factor of one's own goes before what was chosen, once it can be read and says why.</summary>
    public static SheetShape Told(SheetShape shape, Func<string, string> said, Language language)
    {
        var (factors, all) = (UnitAnswers.None.Factors, shape.Own);
        for (var i = 0; i < Most; i++)
        {
            if (said(Key(i)) is not { Length: > 0 } key)
                continue;
            var own = new OwnFactor(said(Amount(i)), said(Per(i)), said(Why(i)));
            if (own.Amount.Length > 0)
                all = all.SetItem(key, own);
            var factor =
                own.Amount.Length == 0 ? Read(said(Factor(i)))
                : own.IsExplained ? own.Times(language)
                : null;
            if (factor is { } known)
                factors = factors.SetItem(key, known);
        }
        return shape with { Units = factors, Own = all };
    }

    /// <summary>What must be said still of a unit, and in which field.</summary>
    public static (string Field, Bilingual Says) Unsaid(SheetShape shape, AskedUnit unit, Language language)
    {
        var i = shape.AskedUnits.IndexOf(unit);
        return !shape.Own.TryGetValue(unit.Key, out var own) ? (Factor(i), UnitTexts.Ask(unit))
            : own.Times(language) is null ? (Amount(i), UnitTexts.NoFactor(unit))
            : (Why(i), UnitTexts.NoWhy(unit));
    }

    /// <summary>Of units that nobody can convert but who knows what they are units of.</summary>
    public static IEnumerable<OwnFactorView> Own(SheetShape shape) =>
        shape
            .AskedUnits.Select((unit, i) => (unit, i))
            .Where(one => one.unit.Factor is null)
            .Take(Most)
            .Select(one => new OwnFactorView(
                UnitTexts.OwnTitle(one.unit),
                Amount(one.i),
                UnitTexts.OwnAmount(one.unit),
                Per(one.i),
                UnitTexts.OwnPer(one.unit),
                Why(one.i)
            ));

    /// <summary>As it is kept: a number of one's own in no language's notation.</summary>
    public static string Kept(string name, string value, Language language) =>
        IsOwn(name) && OwnFactor.Read(value, language) is { } number ? Notation.Plain(number) : value;

    /// <summary>As it is shown again.</summary>
    public static string Shown(string name, string value, Language language) =>
        IsOwn(name) && Read(value) is { } number ? Notation.WriteFull(number, language) : value;

    static bool IsOwn(string name) => name is ['o' or 'p', '-', ..];

    static decimal? Read(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var factor)
        && factor is > 0 and < 1e18m
            ? factor
            : null;
}
