using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims.Words;

namespace Rekenschap.Publishing.Claims.Writing;

/// <summary>A number with its unit as each language writes it.</summary>
internal static class NumberWriter
{
    /// <summary>In full, without trailing zeros: 3,5 euro, 155.000 fte, 22%.</summary>
    public static Bilingual Write(decimal number, Unit unit) => Write(number, DecimalsOf(number), unit);

    public static Bilingual Write(decimal number, int decimals, Unit unit) =>
        new(In(Language.Nl, number, decimals, unit), In(Language.En, number, decimals, unit));

    public static Bilingual Bare(decimal number) =>
        new(
            Notation.Write(number, DecimalsOf(number), Language.Nl),
            Notation.Write(number, DecimalsOf(number), Language.En)
        );

    public static int DecimalsOf(decimal number) => (number / 1.0000000000000000000000000000m).Scale;

    static string In(Language language, decimal number, int decimals, Unit unit)
    {
        var digits = Notation.Write(number, decimals, language);
        return unit.IsPercentage ? digits + "%"
            : unit.Name is "" or "pieces" ? digits
            : $"{digits} {Units.Write(unit, language)}";
    }
}
