using Rekenschap.Figures.Intake.Checks;
using Rekenschap.Figures.Intake.Forms;
using Rekenschap.Figures.Mappings;

namespace Rekenschap.Figures.Intake.Units;

/// <summary>Finds the column that says of each row in which unit its figures are.</summary>
static class UnitColumns
{
    static readonly HashSet<string> Headings = new(StringComparer.Ordinal)
    {
        "eenheid",
        "eenheden",
        "eenh.",
        "eenh",
        "maateenheid",
        "meeteenheid",
        "unit",
        "units",
        "unitofmeasure",
        "unit_measure",
        "uom",
    };

    /// <summary>A column of figures may be headed "units" too, where that is what is counted.</summary>
    public static void Find(Desk desk, Mapping mapping, Layout layout, Heading heading, FreeColumns free)
    {
        var spellings = new Spellings(mapping);
        var named = free.All.Where(column => IsOne(heading.Names[column]));
        foreach (
            var column in named
                .Where(column => desk.Indicators.Find(spellings.Of("indicator", heading.Names[column])) < 0)
                .Take(1)
                .ToList()
        )
        {
            layout.WrittenUnit = column;
            free.Take(column);
        }
    }

    public static bool IsOne(string heading) =>
        Headings.Contains(Kernel.People.Organisations.Fold(Kernel.Values.Letters.WellFormed(heading)));
}
