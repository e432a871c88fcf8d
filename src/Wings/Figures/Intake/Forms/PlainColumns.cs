using Rekenschap.Figures.Intake.Checks;
using Rekenschap.Figures.Mappings;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Intake.Forms;

/// <summary>
/// Value columns of a mapping without patterns: one headed value (waarde) or by the indicator's code or name; where the
/// mapping names no indicator, every column headed by one.
/// </summary>
internal sealed class PlainColumns(Desk desk, Mapping mapping)
{
    readonly Spellings spellings = new(mapping);

    public void Add(Layout layout, Heading heading, FreeColumns free)
    {
        if (layout.Values.Count > 0)
            return;
        foreach (var column in free.All.ToList())
        {
            var name = heading.Names[column];
            var indicator = name == "" ? -1 : desk.Indicators.Find(spellings.Of("indicator", name));
            var fits =
                Organisations.Fold(Letters.WellFormed(name)) is "value" or "waarde"
                || (indicator >= 0 && (mapping.ValueOf is null || indicator == layout.FixedIndicator));
            if (!fits)
                continue;
            layout.Values.Add(new(column, name, heading.Places[column]) { Indicator = indicator });
            free.Take(column);
        }
    }
}
