using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Formulas;

/// <summary>What is said of a catalogue whose formulas do not hold together.</summary>
internal static class CatalogueWording
{
    public static Bilingual Unreadable(string key, FormulaProblem problem) =>
        new(
            $"'{key}', teken {problem.Position + 1}: {problem.Message.Nl}",
            $"'{key}', character {problem.Position + 1}: {problem.Message.En}"
        );

    public static Bilingual Unknown(Bilingual what, string name, IEnumerable<string> known)
    {
        var hint = Nearest.Hint(name, known);
        return new($"Onbekend: {what.Nl} '{name}'{hint.Nl}", $"Unknown {what.En} '{name}'{hint.En}");
    }

    public static Bilingual Cycle(IEnumerable<string> loop)
    {
        var shown = string.Join(" -> ", loop);
        return new(
            $"Formules rusten op elkaar in een kring: {shown}",
            $"Formulas rest on each other in a ring: {shown}"
        );
    }

    public static Bilingual Differ(string left, string leftUnit, string sign, string right, string rightUnit) =>
        new(
            $"'{left} {sign} {right}': de eenheden verschillen, {leftUnit} en {rightUnit}; reken een van beide eerst om",
            $"'{left} {sign} {right}': the units differ, {leftUnit} and {rightUnit}; convert one of them first"
        );

    public static Bilingual NoRoot(string part, string unit) =>
        new(
            $"'sqrt({part})': {unit} is geen kwadraat van een eenheid; deel eerst, of neem een getal zonder eenheid",
            $"'sqrt({part})': {unit} is no square of a unit; divide first, or take a number without unit"
        );

    public static Bilingual NoShare(string part, string unit) =>
        new(
            $"'{part}' is het deel voor verwarming en heeft geen eenheid, maar dit is in {unit}; schrijf een deel, zoals 75%",
            $"'{part}' is the share for heating and has no unit, but this is in {unit}; write a share, such as 75%"
        );

    public static Bilingual DoesNotFit(string declared, string computed) =>
        new(
            $"De formule geeft {computed}, maar de eenheid is opgegeven als {declared}",
            $"The formula gives {computed}, but the unit is declared as {declared}"
        );

    public static Bilingual Dimensionless(string declared) =>
        new(
            $"De formule geeft een verhouding zonder eenheid; de opgegeven eenheid {declared} is die van een geleverde indicator. Verwacht: ratio, % of index",
            $"The formula gives a ratio without unit; the declared unit {declared} is that of a collected indicator. Expected: ratio, % or index"
        );
}
