using System.Collections.Immutable;

namespace Rekenschap.Figures.Formulas;

/// <summary>
/// The unit that a part of a formula has: unknown (a bare number takes any), none (a ratio), or powers of declared
/// units (EUR per fte).
/// </summary>
internal sealed class Unit
{
    static readonly ImmutableHashSet<string> Nameless = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        ["ratio", "%", "index", "percent", "procent", "percentage", "factor", "score", "1", "", "promille", "‰"]
    );

    /// <summary>Names that a person uses for the same unit, as claims read them too.</summary>
    static readonly ImmutableDictionary<string, string> SameAs = new[]
    {
        ("EUR", "euro euros €"),
        ("day", "days dag dagen"),
        ("week", "weeks weken"),
        ("month", "months maand maanden"),
        ("year", "years jaar jaren"),
    }
        .SelectMany(one => one.Item2.Split(' ').Select(name => KeyValuePair.Create(name, one.Item1)))
        .ToImmutableDictionary(StringComparer.OrdinalIgnoreCase);

    readonly ImmutableSortedDictionary<string, int> powers;

    Unit(bool isOpen, ImmutableSortedDictionary<string, int> powers) => (IsOpen, this.powers) = (isOpen, powers);

    static readonly ImmutableSortedDictionary<string, int> NoPowers = ImmutableSortedDictionary.Create<string, int>(
        StringComparer.OrdinalIgnoreCase
    );

    public static readonly Unit Open = new(true, NoPowers);

    public static readonly Unit None = new(false, NoPowers);

    /// <summary>Whether nothing can be said of it, as after a conversion factor.</summary>
    public bool IsOpen { get; }

    public bool IsNone => !IsOpen && powers.IsEmpty;

    /// <summary>The one declared unit that it is, or null.</summary>
    public string? Single => !IsOpen && powers.Count == 1 && powers.First().Value == 1 ? powers.First().Key : null;

    /// <summary>The unit that an indicator declares; <c>kg/m3</c> and <c>EUR per fte</c> are read as the quotients that they are.</summary>
    public static Unit Of(string declared)
    {
        var above = declared.Replace(" per ", "/", StringComparison.OrdinalIgnoreCase).Split('/');
        return above.Skip(1).Aggregate(Product(above[0]), (unit, below) => unit.Per(Product(below)));
    }

    public static bool IsNameless(string declared) => Nameless.Contains(declared.Trim());

    public static bool AreSame(string a, string b) =>
        string.Equals(Canonical(a), Canonical(b), StringComparison.OrdinalIgnoreCase);

    public Unit Times(Unit other) => Combined(other, 1);

    public Unit Per(Unit other) => Combined(other, -1);

    /// <summary>The unit whose square it is; null where it is no square, as m3 is not.</summary>
    public Unit? Root() =>
        powers.Values.All(power => power % 2 == 0)
            ? new(IsOpen, powers.ToImmutableSortedDictionary(one => one.Key, one => one.Value / 2, powers.KeyComparer))
            : null;

    /// <summary>
    /// Whether the two may be added and compared. What is unknown goes with anything, and so does a compound: only its
    /// maker knows what name it goes by.
    /// </summary>
    public bool GoesWith(Unit other) =>
        !IsSimple || !other.IsSimple || powers.Keys.SequenceEqual(other.powers.Keys, StringComparer.OrdinalIgnoreCase);

    bool IsSimple => IsNone || Single is not null;

    public override string ToString()
    {
        if (IsOpen || powers.IsEmpty)
            return "ratio";
        var above = string.Join('*', powers.Where(power => power.Value > 0).Select(Written));
        var below = string.Join('*', powers.Where(power => power.Value < 0).Select(Written));
        return below == "" ? above : $"{(above == "" ? "1" : above)}/{below}";
    }

    Unit Combined(Unit other, int sign)
    {
        if (IsOpen || other.IsOpen)
            return Open;
        var combined = powers;
        foreach (var (name, power) in other.powers)
            combined =
                combined.GetValueOrDefault(name) + sign * power is var sum && sum != 0
                    ? combined.SetItem(name, sum)
                    : combined.Remove(name);
        return new(false, combined);
    }

    static string Written(KeyValuePair<string, int> power) =>
        Math.Abs(power.Value) == 1 ? power.Key : $"{power.Key}^{Math.Abs(power.Value)}";

    static Unit Product(string names) =>
        names
            .Split('*', '·', '×')
            .Where(name => !IsNameless(name))
            .Aggregate(None, (unit, name) => unit.Times(new(false, NoPowers.SetItem(Canonical(name), 1))));

    static string Canonical(string declared)
    {
        var plain = declared.Trim().Replace('²', '2').Replace('³', '3');
        return SameAs.GetValueOrDefault(plain, plain);
    }
}
