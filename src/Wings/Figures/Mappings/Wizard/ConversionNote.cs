using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Mappings.Wizard;

/// <summary>What is kept of conversions of somebody's own: it goes with the delivery, as what its deliverer says of it.</summary>
static class ConversionNote
{
    const int Most = 1000;

    /// <param name="note">What was said with it before.</param>
    public static string Add(string note, SheetShape shape, Language language)
    {
        var said = shape
            .AskedUnits.Where(one => shape.Own.ContainsKey(one.Key) && shape.Units.ContainsKey(one.Key))
            .Select(one => UnitTexts.Own(one, shape.Own[one.Key]).In(language))
            .Where(one => !note.Contains(one, StringComparison.Ordinal));
        var whole = string.Join(" ", said.Prepend(note).Where(one => one.Length > 0));
        return whole.Length > Most ? whole[..(Most - 1)] + "…" : whole;
    }
}
