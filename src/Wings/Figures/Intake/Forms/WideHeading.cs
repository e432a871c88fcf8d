using System.Globalization;
using Rekenschap.Figures.Intake.Checks;
using Rekenschap.Figures.Intake.Codes;
using Rekenschap.Figures.Intake.Messages;
using Rekenschap.Figures.Intake.Rows;
using Rekenschap.Figures.Intake.Units;
using Rekenschap.Figures.Mappings;
using Rekenschap.Figures.Observations;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Intake.Forms;

/// <summary>The heading of a sheet as people keep it, read as the mapping says: which columns name a row, and of what the others are members.</summary>
internal sealed class WideHeading(Desk desk, Mapping mapping)
{
    /// <summary>Where the columns stand; null, told in findings, where the table cannot be read.</summary>
    public Layout? Read(Heading heading)
    {
        var layout = new Layout
        {
            Width = heading.Names.Count,
            Wide = true,
            IsTemplate = mapping.IsTemplate,
        };
        if (
            !HasIndicator(layout)
            | !HasRows(layout, heading)
            | !HasIgnored(layout, heading)
            | !HasFilled(layout, heading)
        )
            return null;
        var free = new FreeColumns(heading, Taken(layout));
        if (!mapping.IsTemplate)
            UnitColumns.Find(desk, mapping, layout, heading, free);
        if (mapping.Columns.IsEmpty)
            new PlainColumns(desk, mapping).Add(layout, heading, free);
        else
            new PatternColumns(desk, mapping).Add(layout, heading, free);
        free.Tell(desk.Book, mapping.IsTemplate);
        DoubledColumns.Refuse(desk, mapping, heading, layout);
        if (layout.Values.Count > 0)
            return layout;
        NoValues(heading);
        return null;
    }

    bool HasIndicator(Layout layout)
    {
        if (mapping.ValueOf is null)
            return true;
        layout.FixedIndicator = desk.Indicators.Find(mapping.ValueOf);
        if (layout.FixedIndicator >= 0)
            return true;
        desk.Book.Error("unknown", null, () => desk.Indicators.Refusal(mapping.ValueOf));
        return false;
    }

    bool HasRows(Layout layout, Heading heading)
    {
        var found = true;
        foreach (var (dimension, name) in mapping.Rows.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var column = Find(heading, name);
            if (column < 0)
                Missing(heading, name);
            found &= column >= 0 && Place(layout, heading, dimension, column);
        }
        return found;
    }

    bool Place(Layout layout, Heading heading, string dimension, int column)
    {
        if (layout.Put(dimension, column, heading.Names[column], heading.Places[column]))
            return true;
        var number = desk.DimensionOf(dimension);
        if (number >= 0)
            layout.Dimensions.Add((number, column));
        else
            UnknownDimension(desk, dimension);
        return number >= 0;
    }

    bool HasIgnored(Layout layout, Heading heading)
    {
        var found = true;
        foreach (var (name, values) in mapping.IgnoreRows)
        {
            var column = Find(heading, name);
            if (column < 0)
                Missing(heading, name);
            else
                layout.Ignored.Add(
                    (column, [.. values.Select(value => Organisations.Fold(Letters.WellFormed(value)))])
                );
            found &= column >= 0;
        }
        return found;
    }

    bool HasFilled(Layout layout, Heading heading)
    {
        var found = true;
        foreach (var name in mapping.FillDown)
        {
            var column = Find(heading, name);
            if (column < 0)
                Missing(heading, name);
            else
                layout.FillDown.Add(column);
            found &= column >= 0;
        }
        return found;
    }

    static HashSet<int> Taken(Layout layout) =>
        [
            layout.Indicator,
            layout.Period,
            layout.Organisation,
            layout.Status,
            layout.Confidential,
            layout.Note,
            .. layout.Dimensions.Select(dimension => dimension.Column),
            .. layout.Values.Select(value => value.Column),
            .. layout.Ignored.Select(ignored => ignored.Column),
        ];

    /// <summary>The column with this heading; where none has it, the column with these letters.</summary>
    static int Find(Heading heading, string name)
    {
        var folded = Organisations.Fold(Letters.WellFormed(name));
        var column = heading.Names.FindIndex(one => Organisations.Fold(Letters.WellFormed(one)) == folded);
        return column >= 0 || !CellName.TryParse(name, out var row, out var letters) || row > 0 || letters == 0
            ? column
            : heading.Places.FindIndex(place => place.Column == letters);
    }

    void Missing(Heading heading, string name) =>
        desk.Book.Error(
            "heading",
            heading.Places.Count > 0 ? heading.Places[0] : null,
            () =>
            {
                var hint = Near.Hint(name, heading.Names.Where(one => one.Length is > 0 and <= 64));
                var row = mapping.HeaderRow.ToString(CultureInfo.InvariantCulture);
                return new(
                    $"Geen kolom met de kop '{name}' in rij {row}{hint.Nl}; gevonden: {Found(heading)}",
                    $"No column with the heading '{name}' in row {row}{hint.En}; found: {Found(heading)}"
                );
            }
        );

    internal static void UnknownDimension(Desk desk, string dimension) =>
        desk.Book.Error(
            "heading",
            null,
            () =>
            {
                var known = desk.Dimensions.Select(one => one.Code).Concat(["organisation", "period", "indicator"]);
                var hint = Near.Hint(dimension, known);
                return new(
                    $"De mapping noemt een onbekende dimensie '{dimension}'{hint.Nl}",
                    $"The mapping names an unknown dimension '{dimension}'{hint.En}"
                );
            }
        );

    void NoValues(Heading heading) =>
        desk.Book.Error(
            "heading",
            heading.Places.Count > 0 ? heading.Places[0] : null,
            () =>
            {
                var wanted = Listed.Of(mapping.Columns.Values);
                return new(
                    $"Geen enkele kop past op het patroon {wanted}; gevonden: {Found(heading)}",
                    $"No heading fits the pattern {wanted}; found: {Found(heading)}"
                );
            }
        );

    static string Found(Heading heading) =>
        Listed.Of(heading.Names.Where(name => name != "").Select(name => Shown.Of(name)));
}
