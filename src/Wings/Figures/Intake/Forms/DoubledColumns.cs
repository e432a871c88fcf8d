using Rekenschap.Figures.Intake.Checks;
using Rekenschap.Figures.Intake.Messages;
using Rekenschap.Figures.Intake.Rows;
using Rekenschap.Figures.Mappings;
using Rekenschap.Figures.Observations;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Intake.Forms;

/// <summary>Two columns with one heading: which of them is meant cannot be known, so both are named and the second is not read.</summary>
internal static class DoubledColumns
{
    /// <summary>Looks at what the mapping reads; what it passes over may be there as often as it likes.</summary>
    public static void Refuse(Desk desk, Mapping mapping, Heading heading, Layout layout)
    {
        var names = mapping.Rows.Values.Concat(mapping.IgnoreRows.Keys).Select(Fold).ToHashSet(StringComparer.Ordinal);
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var column = 0; column < heading.Names.Count; column++)
        {
            var (folded, number) = (Fold(heading.Names[column]), column);
            var value = layout.Values.Find(one => one.Column == number);
            if (folded == "" || (value is null && !names.Contains(folded)) || first.TryAdd(folded, column))
                continue;
            if (value is not null)
                value.Refused = true;
            Tell(desk, heading, first[folded], column);
        }
    }

    static void Tell(Desk desk, Heading heading, int first, int second)
    {
        var (name, one, other) = (
            Shown.Of(heading.Names[second]),
            Name(heading.Places[first]),
            Name(heading.Places[second])
        );
        desk.Book.Error(
            "heading",
            heading.Places[second],
            () =>
                new(
                    $"De kop '{name}' staat er tweemaal, in {one} en in {other}; laat een van beide weg of geef haar een eigen naam",
                    $"The heading '{name}' is there twice, in {one} and in {other}; leave one of the two out or give it a name of its own"
                )
        );
    }

    static string Name(Place place) => CellName.Of(place);

    static string Fold(string name) => Organisations.Fold(Letters.WellFormed(name));
}
