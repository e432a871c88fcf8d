using Rekenschap.Figures.Catalogue;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Formulas;

/// <summary>Holds the formulas of a catalogue against each other: names, members, units and cycles.</summary>
public static class CatalogueCheck
{
    /// <summary>
    /// All that is wrong, each with the code of the indicator or target in which it stands. Members of organisation are
    /// held against the list of organisations where that is given.
    /// </summary>
    public static IEnumerable<(string IndicatorOrTarget, Bilingual Message)> Check(
        IndicatorCatalogue catalogue,
        Organisations? organisations = null
    )
    {
        var names = new NameCheck(catalogue, organisations);
        var units = new UnitCheck(catalogue);
        return catalogue
            .Indicators.SelectMany(indicator =>
                OfIndicator(indicator, names, units).Select(message => (indicator.Code, message))
            )
            .Concat(catalogue.Targets.SelectMany(target => names.Of(target).Select(message => (target.Code, message))))
            .Concat(FormulaCycles.In(catalogue));
    }

    static List<Bilingual> OfIndicator(Indicator indicator, NameCheck names, UnitCheck units)
    {
        var messages = names.Of(indicator).ToList();
        if (indicator.Facts.Formula is { } text)
            messages.AddRange(OfFormula(text, null, names, formula => units.Of(indicator, formula)));
        foreach (var check in indicator.Checks.OfType<FormulaCheck>())
            messages.AddRange(OfFormula(check.Must, "must", names, units.WithinDemand));
        return messages;
    }

    static IEnumerable<Bilingual> OfFormula(
        string text,
        string? key,
        NameCheck names,
        Func<Formula, IEnumerable<Bilingual>> units
    )
    {
        if (!Formula.TryParse(text, out var formula, out var problem))
            return [CatalogueWording.Unreadable(key ?? "formula", problem)];
        var unknown = names.Of(formula).ToList();
        return unknown.Count > 0 ? unknown : units(formula);
    }
}
