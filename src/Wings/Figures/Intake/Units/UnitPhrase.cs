using System.Text.RegularExpressions;

namespace Rekenschap.Figures.Intake.Units;

/// <summary>A unit as it is written: <c>kg</c>, <c>x 1.000</c>, <c>EUR mln</c>.</summary>
/// <param name="Text">As it was written.</param>
/// <param name="Unit">Null where only a power of ten is written, or nothing that is known.</param>
/// <param name="Scale">0 where nothing of it is known.</param>
sealed partial record UnitPhrase(string Text, KnownUnit? Unit, decimal Scale)
{
    const int Longest = 40;
    static readonly string[] Silent = ["x", "×", "*", "in", "maal", "bedragen", "bedrag", "amounts"];

    /// <summary>As it is compared: what was said of it holds for every way to write it with other spaces or capitals.</summary>
    public string Folded { get; } = Kernel.People.Organisations.Fold(Kernel.Values.Letters.WellFormed(Text));

    public bool IsKnown => Scale > 0;

    /// <summary>Null where a word in it is not known.</summary>
    public static UnitPhrase? Parse(string text)
    {
        if (text.Length is 0 or > Longest)
            return null;
        KnownUnit? unit = null;
        decimal? scale = null;
        foreach (var written in Words(text))
        {
            var word = written.Length > 1 ? written.TrimStart('*', '×') : written;
            if (Silent.Contains(word))
                continue;
            if (scale is null && KnownUnits.Scale(word) is { } times)
                scale = times;
            else if (unit is null && KnownUnits.Unit(word.Length > 2 ? word.TrimEnd('.') : word) is { } known)
                unit = known;
            else
                return null;
        }
        return unit is null && scale is null ? null : new(text.Trim(), unit, scale ?? 1);
    }

    /// <summary>What stands in a column of units, known or not.</summary>
    public static UnitPhrase Of(string text) => Parse(text) ?? new(text, null, 0);

    static string[] Words(string text)
    {
        var small = Grouped().Replace(text.ToLowerInvariant(), "");
        small = Apart().Replace(Times().Replace(small, " $1"), " € ").Replace("k €", "k€").Replace("m €", "m€");
        return small.Split(' ', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>The marks between thousands.</summary>
    [GeneratedRegex(@"(?<=[0-9])[\s.,'](?=[0-9]{3}(?![0-9]))")]
    private static partial Regex Grouped();

    /// <summary>A times sign that is stuck to what it multiplies.</summary>
    [GeneratedRegex(@"(?:\bx|[×*])\s*([0-9€])")]
    private static partial Regex Times();

    [GeneratedRegex("€")]
    private static partial Regex Apart();
}
