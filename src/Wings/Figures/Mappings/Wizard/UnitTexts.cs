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

    public static readonly Bilingual OwnWhy = new("Waar komt dat getal vandaan?", "Where does that number come from?");
    public static readonly Bilingual OwnWhyHint = new(
        "De controller en de coördinator zien dit bij de aanlevering.",
        "The controller and the coordinator see this with the delivery."
    );

    public static Bilingual OwnTitle(AskedUnit unit) =>
        new($"Reken '{unit.Written}' om met een eigen getal", $"Convert '{unit.Written}' by a number of your own");

    public static Bilingual OwnAmount(AskedUnit unit) => new($"Zoveel {unit.Wanted}", $"So many {unit.Wanted}");

    public static Bilingual OwnPer(AskedUnit unit) =>
        new($"in zoveel {unit.Written} (leeg is 1)", $"in so many {unit.Written} (empty is 1)");

    public static Bilingual NoFactor(AskedUnit unit) =>
        new(
            $"hoeveel {unit.Wanted} er in '{unit.Written}' gaan: typ een getal boven 0",
            $"how many {unit.Wanted} there are in '{unit.Written}': type a number over 0"
        );

    public static Bilingual NoWhy(AskedUnit unit) =>
        new(
            $"waar het getal vandaan komt waarmee u '{unit.Written}' omrekent, in hoogstens {OwnFactor.LongestWhy} tekens",
            $"where the number comes from by which you convert '{unit.Written}', in at most {OwnFactor.LongestWhy} characters"
        );

    /// <summary>A conversion of one's own: what is kept with the delivery.</summary>
    public static Bilingual Own(AskedUnit unit, OwnFactor own)
    {
        var per = own.Per.Length == 0 ? "1" : own.Per;
        return new(
            $"Omgerekend uit '{unit.Written}': x {own.Amount} {unit.Wanted} per {per} {unit.Written}, want: {own.Why}",
            $"Converted from '{unit.Written}': x {own.Amount} {unit.Wanted} per {per} {unit.Written}, because: {own.Why}"
        );
    }

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
