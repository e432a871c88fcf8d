using Rekenschap.Figures.Intake.Units;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;

namespace Rekenschap.Figures.Mappings.Wizard;

/// <summary>The words with which somebody says what to do with a unit that is not the one that is asked for.</summary>
static class UnitTexts
{
    static readonly decimal[] Usual = [100, 1_000, 1_000_000];

    public static readonly Bilingual Rewritten = new(
        "Omdat wij omrekenen, schrijven wij de cijfers over in een lijst, één cijfer per regel, en die lijst levert u aan.",
        "Because we convert, we copy the figures into a list, one figure a line, and that list is what you deliver."
    );

    public static Bilingual Ask(AskedUnit unit) =>
        new(
            $"In het blad staat '{unit.Written}', gevraagd wordt {unit.Wanted}",
            $"The sheet says '{unit.Written}', asked for is {unit.Wanted}"
        );

    public static Bilingual Reckoned(AskedUnit unit, decimal factor)
    {
        var (what, deed) = (Ask(unit), Deed(factor, unit));
        return new(
            $"{what.Nl}: {deed.Nl}. Klopt dat niet, kies hieronder anders.",
            $"{what.En}: {deed.En}. If that is wrong, choose otherwise below."
        );
    }

    /// <summary>What seems right first, then nothing, then the powers of ten that people use.</summary>
    public static IEnumerable<Choice> Choices(AskedUnit unit, Language language) =>
        new[] { unit.Factor ?? 1, 1 }
            .Concat(Usual)
            .Concat(Usual.Select(one => 1 / one))
            .Distinct()
            .Select(one => new Choice(Notation.Plain(one), Deed(one, unit).In(language)));

    static Bilingual Deed(decimal factor, AskedUnit unit) =>
        factor switch
        {
            1 => new(
                $"niet omrekenen, de cijfers zijn al in {unit.Wanted}",
                $"do not convert, the figures are in {unit.Wanted} already"
            ),
            > 1 => new($"maal {Write(factor, Language.Nl)}", $"times {Write(factor, Language.En)}"),
            _ => new($"gedeeld door {Write(1 / factor, Language.Nl)}", $"divided by {Write(1 / factor, Language.En)}"),
        };

    static string Write(decimal factor, Language language) => Notation.WriteFull(Math.Round(factor, 6), language);
}
