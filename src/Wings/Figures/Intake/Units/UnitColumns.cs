using Rekenschap.Figures.Intake.Forms;

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

    public static void Find(Layout layout, Heading heading, FreeColumns free)
    {
        foreach (var column in free.All.Where(column => IsOne(heading.Names[column])).Take(1).ToList())
        {
            layout.WrittenUnit = column;
            free.Take(column);
        }
    }

    public static bool IsOne(string heading) =>
        Headings.Contains(Kernel.People.Organisations.Fold(Kernel.Values.Letters.WellFormed(heading)));
}
