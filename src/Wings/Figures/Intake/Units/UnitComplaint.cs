using Rekenschap.Figures.Intake.Messages;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Intake.Units;

/// <summary>What is said of a unit that is not the one that is asked for.</summary>
static class UnitComplaint
{
    public static Bilingual Of(UnitFit fit, string written, string wanted, decimal? factor)
    {
        var shown = Shown.Of(written);
        return fit switch
        {
            UnitFit.OtherSize => Converted(shown, wanted, factor!.Value),
            UnitFit.PerhapsOtherSize => Perhaps(shown, wanted),
            UnitFit.OtherQuantity => new(
                $"Hier staat '{shown}' als eenheid, gevraagd wordt {wanted}; lever het cijfer aan in {wanted}, of licht toe dat het dat al is",
                $"The unit here is '{shown}', asked for is {wanted}; deliver the figure in {wanted}, or explain that it is already"
            ),
            _ => new(
                $"De eenheid '{shown}' is niet bekend en wordt niet omgerekend; gevraagd wordt {wanted}",
                $"The unit '{shown}' is not known and nothing is converted; asked for is {wanted}"
            ),
        };
    }

    static Bilingual Converted(string shown, string wanted, decimal factor)
    {
        var (nl, en) =
            factor >= 1
                ? (
                    $"1 {shown} is {Write(factor, Language.Nl)} {wanted}",
                    $"1 {shown} is {Write(factor, Language.En)} {wanted}"
                )
                : (
                    $"1 {wanted} is {Write(1 / factor, Language.Nl)} {shown}",
                    $"1 {wanted} is {Write(1 / factor, Language.En)} {shown}"
                );
        return new(
            $"De eenheid is '{shown}'; gevraagd wordt {wanted} ({nl}). Reken de cijfers om, of zeg bij 'hoe dit blad gelezen moet worden' dat wij dat doen",
            $"The unit is '{shown}'; asked for is {wanted} ({en}). Convert the figures, or say under 'how this sheet is to be read' that we do"
        );
    }

    static Bilingual Perhaps(string shown, string wanted) =>
        new(
            $"Hier staat '{shown}' bij, gevraagd wordt {wanted}, en de cijfers worden gelezen zoals ze er staan; reken ze om, of licht toe dat ze zo goed zijn",
            $"Here '{shown}' is written, asked for is {wanted}, and the figures are read as they stand; convert them, or explain that they are right so"
        );

    static string Write(decimal factor, Language language) => Notation.WriteFull(Math.Round(factor, 6), language);
}
