using System.Globalization;

namespace Rekenschap.Kernel.Values;

/// <summary>How numbers are written for people in each language, and for machines in none.</summary>
public static class Notation
{
    static readonly NumberFormatInfo Dutch = Marks(".", ",");
    static readonly NumberFormatInfo English = Marks(",", ".");

    /// <summary>The number as a reader of the language writes it: 1.234,5 or 1,234.5; half up (away from zero) to the given decimals.</summary>
    public static string Write(decimal value, int decimals, Language language) =>
        Math.Round(value, decimals, MidpointRounding.AwayFromZero)
            .ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), language == Language.Nl ? Dutch : English);

    /// <summary>The number in full, in the reader's notation, without trailing zeros.</summary>
    public static string WriteFull(decimal value, Language language) =>
        value.ToString("#,##0.############################", language == Language.Nl ? Dutch : English);

    /// <summary>A ratio as a percentage: 0.2204 becomes 22,0% with one decimal.</summary>
    public static string Percent(decimal ratio, int decimals, Language language) =>
        Write(ratio * 100, decimals, language) + "%";

    /// <summary>The number for machines: a point, no thousands marks, no trailing zeros.</summary>
    public static string Plain(decimal value) =>
        value.ToString("0.############################", CultureInfo.InvariantCulture);

    static NumberFormatInfo Marks(string thousands, string point) =>
        new()
        {
            NumberGroupSeparator = thousands,
            NumberDecimalSeparator = point,
            NegativeSign = "-",
            NumberNegativePattern = 1,
        };
}
