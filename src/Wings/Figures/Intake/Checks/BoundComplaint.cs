using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Intake.Checks;

/// <summary>What is said of a value beyond the bounds of its indicator.</summary>
internal static class BoundComplaint
{
    public static Bilingual Below(decimal value, decimal bound, string unit) =>
        Of(value, bound, unit, "is lager dan het minimum", "is below the minimum");

    public static Bilingual Above(decimal value, decimal bound, string unit) =>
        Of(value, bound, unit, "is hoger dan het maximum", "is above the maximum");

    static Bilingual Of(decimal value, decimal bound, string unit, string nl, string en) =>
        new(
            $"{Written(value, unit, Language.Nl)} {nl}, {Written(bound, unit, Language.Nl)}; controleer waarde en eenheid ({unit})",
            $"{Written(value, unit, Language.En)} {en}, {Written(bound, unit, Language.En)}; check value and unit ({unit})"
        );

    /// <summary>A ratio as the percentage that people know it by.</summary>
    static string Written(decimal value, string unit, Language language) =>
        unit == "ratio" ? Notation.WriteFull(value * 100, language) + "%" : Notation.WriteFull(value, language);
}
