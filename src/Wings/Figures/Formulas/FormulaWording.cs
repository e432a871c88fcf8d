using System.Globalization;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Formulas;

/// <summary>What the reader of formulas says when a text is none.</summary>
internal static class FormulaWording
{
    public static readonly Bilingual Chained = new(
        "Vergelijkingen kunnen niet achter elkaar; schrijf 'a < b and b < c'",
        "Comparisons cannot follow each other; write 'a < b and b < c'"
    );

    public static readonly Bilingual TooLong = new(
        "Het getal heeft meer cijfers dan exact bewaard kunnen worden (28)",
        "The number has more digits than can be kept exactly (28)"
    );

    public static readonly Bilingual TooDeep = new(
        "De formule is te diep genest; knip haar op in afgeleide indicatoren",
        "The formula is nested too deeply; split it into derived indicators"
    );

    public static readonly Bilingual TargetExpected = new(
        "Tussen de haakjes van target(...) wordt de code van een doelstelling verwacht",
        "The code of a target is expected between the brackets of target(...)"
    );

    public static Bilingual ProjectionPeriod(string name) =>
        new(
            $"{name}(x[each 2015 to 2023], 2026) vraagt na een komma de periode waarvoor de uitkomst geldt",
            $"{name}(x[each 2015 to 2023], 2026) needs, after a comma, the period that the outcome is for"
        );

    public static Bilingual ProjectionSeries(string name) =>
        new(
            $"{name}(x[each 2015 to 2023], 2026) vraagt een lijst van perioden, [each A to B], en geen lijst van leden",
            $"{name}(x[each 2015 to 2023], 2026) needs a list of periods, [each A to B], and no list of members"
        );

    public static readonly Bilingual IndexPeriod = new(
        "index(x, 2019) vraagt na een komma de periode die 100 is",
        "index(x, 2019) needs, after a comma, the period that is 100"
    );

    public static Bilingual NotExpected(string shown) =>
        shown == ""
            ? new(
                "De formule houdt te vroeg op; een indicator, getal, functie of haakje wordt verwacht",
                "The formula ends too soon; an indicator, number, function or bracket is expected"
            )
            : new($"'{shown}' wordt hier niet verwacht", $"'{shown}' is not expected here");

    public static Bilingual NotClosed(string shown) =>
        shown == ""
            ? new("Een haakje ')' ontbreekt aan het eind", "A bracket ')' is missing at the end")
            : new(
                $"')' of een teken tussen twee delen wordt verwacht, niet '{shown}'",
                $"')' or a sign between two parts is expected, not '{shown}'"
            );

    public static Bilingual UnknownFunction(string name)
    {
        var hint = Nearest.Hint(name, FunctionFacts.Names);
        return new($"Onbekende functie '{name}'{hint.Nl}", $"Unknown function '{name}'{hint.En}");
    }

    public static Bilingual WrongCount(FunctionFacts function, int given)
    {
        var (nl, en) =
            function.Most == int.MaxValue ? ($"minstens {function.Fewest}", $"at least {function.Fewest}")
            : function.Most == function.Fewest ? (Whole(function.Fewest), Whole(function.Fewest))
            : ($"{function.Fewest} tot {function.Most}", $"{function.Fewest} to {function.Most}");
        return new(
            $"'{function.Name}' vraagt {nl} argumenten, niet {given}",
            $"'{function.Name}' takes {en} arguments, not {given}"
        );
    }

    public static Bilingual NoPeriod(string text) =>
        new(
            $"'{text}' is geen periode; verwacht: 2019, 2019-Q2, 2022-08..2023-03, p-1y (y, q, m, d) of each p-5y to p-1y",
            $"'{text}' is not a period; expected: 2019, 2019-Q2, 2022-08..2023-03, p-1y (y, q, m, d) or each p-5y to p-1y"
        );

    public static Bilingual NoMember(string text) =>
        new(
            $"'{text}' kiest geen lid; verwacht: dimensie=lid of dimensie=*",
            $"'{text}' selects no member; expected: dimension=member or dimension=*"
        );

    public static Bilingual Unclosed(char sign) => new($"'{sign}' ontbreekt", $"'{sign}' is missing");

    public static Bilingual Twice(string what) => new($"'{what}' staat er twee keer", $"'{what}' stands there twice");

    public static Bilingual ListOutside(string reference) =>
        new(
            $"'{reference}' is een lijst; zet haar in {ListFunctions("of")}",
            $"'{reference}' is a list; put it inside {ListFunctions("or")}"
        );

    public static Bilingual ListsDiffer(string one, string other) =>
        new(
            $"'{one}' en '{other}' zijn verschillende lijsten in een berekening; gebruik dezelfde",
            $"'{one}' and '{other}' are different lists in one calculation; use the same one"
        );

    static string ListFunctions(string or)
    {
        string[] names =
        [
            .. FunctionFacts.All.Where(facts => facts.TakesLists).Select(facts => facts.Name),
            .. FunctionFacts.Projections,
        ];
        return $"{string.Join(", ", names[..^1])} {or} {names[^1]}";
    }

    static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
