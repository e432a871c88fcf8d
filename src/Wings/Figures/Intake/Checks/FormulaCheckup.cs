using System.Text.RegularExpressions;
using Rekenschap.Figures.Catalogue;
using Rekenschap.Figures.Formulas;
using Rekenschap.Figures.Observations;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Intake.Checks;

/// <summary>
/// Holds every delivered value against the comparisons that its indicator demands. All are judged before any cell is
/// marked, so that the order of the rows does not matter.
/// </summary>
internal sealed partial class FormulaCheckup(Desk desk, Known known)
{
    readonly Dictionary<string, Formula?> formulas = new(StringComparer.Ordinal);
    readonly List<int> failed = [];

    public void Run()
    {
        var operands = new DeliveredOperands(desk, known);
        for (var entry = 0; entry < desk.Values.Count; entry++)
            if (desk.Values.StateAt(entry).HasValue)
                Judge(entry, operands);
        var state = CellState.Failed(desk.Book.LetsPass("formula"));
        foreach (var entry in failed)
            desk.Values.Change(entry, state);
    }

    void Judge(int entry, DeliveredOperands operands)
    {
        var series = desk.Series[desk.Values.SeriesAt(entry)];
        foreach (var check in desk.Rules[series.Indicator].Formulas)
        {
            if (Parsed(check) is not { } formula)
                continue;
            var at = desk.CoordinateOf(series, desk.Periods[desk.Values.PeriodAt(entry)].Period);
            if (formula.Evaluate(at, operands).Value is 0)
                Fail(entry, check, formula, at, operands);
        }
    }

    void Fail(int entry, FormulaCheck check, Formula formula, Coordinate at, DeliveredOperands operands)
    {
        failed.Add(entry);
        desk.Book.Error(
            "formula",
            desk.Values.PlaceAt(entry),
            () =>
            {
                return new(
                    $"Moet: {Rule(check, Language.Nl)}; geleverd: {Values(formula, at, operands, Language.Nl)}",
                    $"Must be: {Rule(check, Language.En)}; delivered: {Values(formula, at, operands, Language.En)}"
                );
            },
            desk.Write(entry)
        );
    }

    /// <summary>What the catalogue says of the rule, else the rule itself with names for codes.</summary>
    string Rule(FormulaCheck check, Language language) =>
        check.Message?.In(language) ?? Code().Replace(check.Must, code => Name(code.Value, language));

    string Name(string code, Language language) =>
        desk.Context.Catalogue.Find(code)?.Facts.Name.In(language) is { } name ? $"‘{name}’" : code;

    string Values(Formula formula, Coordinate at, DeliveredOperands operands, Language language) =>
        string.Join(
            language == Language.Nl ? " tegen " : " against ",
            formula
                .Indicators.Select(code => (code, operands.At(code, at).Value))
                .Where(pair => pair.Value is not null)
                .Select(pair => $"{Notation.WriteFull(pair.Value!.Value, language)} ({Name(pair.code, language)})")
        );

    /// <summary>Null, told once, where the demand itself cannot be read: that is the catalogue's fault, not the deliverer's.</summary>
    Formula? Parsed(FormulaCheck check)
    {
        if (formulas.TryGetValue(check.Must, out var formula))
            return formula;
        if (!Formula.TryParse(check.Must, out formula, out var problem))
            desk.Book.Note(
                "formula",
                null,
                () =>
                    new(
                        $"De controle '{check.Must}' kan niet worden gelezen en is overgeslagen: {problem.Message.Nl}",
                        $"The check '{check.Must}' cannot be read and was passed over: {problem.Message.En}"
                    )
            );
        return formulas[check.Must] = formula;
    }

    [GeneratedRegex(@"(?<![\w.=])[a-z][a-z0-9_]*")]
    private static partial Regex Code();
}
