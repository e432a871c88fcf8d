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
    ) => [];
}
