using Rekenschap.Figures.Intake.Checks;
using Rekenschap.Figures.Intake.Messages;
using Rekenschap.Figures.Mappings;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Intake.Forms;

/// <summary>The long form: <c>indicator,period,value</c>, a column for each further dimension, perhaps organisation, status, confidential and note.</summary>
internal sealed class LongHeading(Desk desk, Mapping? mapping)
{
    static readonly string[] Required = ["indicator", "period", "value"];
    static readonly string[] Optional = ["organisation", "status", "confidential", "note"];

    /// <summary>Where the columns stand; null, told in findings, where the table cannot be read.</summary>
    public Layout? Read(Heading heading)
    {
        var layout = new Layout { Width = heading.Names.Count };
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var column = 0; column < heading.Names.Count; column++)
        {
            var name = heading.Names[column].ToLowerInvariant();
            if (name == "")
                layout.Nameless.Add(column);
            else if (!Place(layout, name, column, heading))
                Unknown(heading, column);
            else if (!seen.Add(name))
                Twice(heading, column);
        }
        var missing = Required.Where(name => !seen.Contains(name) && !IsConstant(name)).ToList();
        desk.IsForeign |= missing.Count > 1 && mapping is null;
        foreach (var name in missing)
            Missing(name, heading);
        return missing.Count == 0 ? layout : null;
    }

    bool Place(Layout layout, string name, int column, Heading heading)
    {
        if (layout.Put(name, column, name, heading.Places[column]))
            return true;
        var dimension = desk.DimensionOf(name);
        if (dimension >= 0)
            layout.Dimensions.Add((dimension, column));
        return dimension >= 0;
    }

    bool IsConstant(string name) => mapping is not null && mapping.Constants.ContainsKey(name);

    IEnumerable<string> Known => [.. Required, .. desk.Dimensions.Select(dimension => dimension.Code), .. Optional];

    void Unknown(Heading heading, int column) =>
        desk.Book.Error(
            "heading",
            heading.Places[column],
            () =>
            {
                var (name, hint) = (Shown.Of(heading.Names[column]), Near.Hint(heading.Names[column], Known));
                return new(
                    $"Onbekende kolom '{name}'{hint.Nl}; bekend: {Listed.Of(Known)}",
                    $"Unknown column '{name}'{hint.En}; known: {Listed.Of(Known)}"
                );
            }
        );

    void Twice(Heading heading, int column)
    {
        var first = heading.Names.FindIndex(name =>
            string.Equals(name, heading.Names[column], StringComparison.OrdinalIgnoreCase)
        );
        var (one, other) = (desk.WritePlace(heading.Places[first]), desk.WritePlace(heading.Places[column]));
        desk.Book.Error(
            "heading",
            heading.Places[column],
            () =>
                new Bilingual(
                    $"Kolom '{heading.Names[column]}' staat er tweemaal, in {one} en in {other}; laat een van beide weg",
                    $"Column '{heading.Names[column]}' is there twice, in {one} and in {other}; leave one of the two out"
                )
        );
    }

    void Missing(string name, Heading heading) =>
        desk.Book.Error(
            "heading",
            heading.Places.Count > 0 ? heading.Places[0] : null,
            () =>
                new Bilingual(
                    $"Kolom '{name}' ontbreekt; de kopregel heeft indicator, period, value en een kolom voor elke verdere dimensie",
                    $"Column '{name}' is missing; the heading has indicator, period, value and a column for each further dimension"
                )
        );
}
