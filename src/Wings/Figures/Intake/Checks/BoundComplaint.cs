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
            $"{Notation.WriteFull(value, Language.Nl)} {nl}, {Notation.WriteFull(bound, Language.Nl)}; controleer waarde en eenheid ({unit})",
            $"{Notation.WriteFull(value, Language.En)} {en}, {Notation.WriteFull(bound, Language.En)}; check value and unit ({unit})"
        );
}
