using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Claims.Judging;

/// <summary>How a compared value is written in a reason: multiplied by <paramref name="Factor"/>, with so many decimals and a unit after it.</summary>
internal sealed record Show(decimal Factor, int Decimals, Bilingual Unit)
{
    const int MostDecimals = 8;

    /// <summary>How many decimals tell the numbers of one reason apart; a number that needs fewer shows fewer.</summary>
    int Telling { get; init; } = Decimals;

    public static readonly Show Percent = new(100, 1, Bilingual.Same("%"));
    public static readonly Show Times = new(1, 2, new(" keer", " times"));
    static readonly Show Points = new(100, 1, new(" procentpunt", " percentage points"));

    /// <summary>Percentage points of an indicator whose unit is a ratio or a percentage.</summary>
    public static Show PointsOf(Words.Unit unit) => Points with { Factor = unit.Factor };

    /// <summary>Decimals that show the ends of an interval, and on which side of them the value lies.</summary>
    public Show For(decimal value, params ReadOnlySpan<decimal?> ends)
    {
        var decimals = Decimals;
        foreach (var end in ends)
            while (
                end is { } other
                && decimals < MostDecimals
                && (Hides(other, decimals) || Confuses(value, other, decimals))
            )
                decimals++;
        return this with { Telling = decimals };
    }

    bool Hides(decimal end, int decimals) => decimals < 4 && Math.Round(end * Factor, decimals) != end * Factor;

    bool Confuses(decimal value, decimal end, int decimals) =>
        value != end && Rounded(value, decimals) == Rounded(end, decimals);

    decimal Rounded(decimal value, int decimals) => Math.Round(value * Factor, decimals, MidpointRounding.AwayFromZero);

    public string Write(decimal value, Language language)
    {
        var decimals = Decimals;
        while (decimals < Telling && Rounded(value, decimals) != Rounded(value, Telling))
            decimals++;
        return Notation.Write(value * Factor, decimals, language) + Unit.In(language);
    }
}
