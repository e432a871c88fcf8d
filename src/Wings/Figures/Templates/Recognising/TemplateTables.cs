using System.Collections.Immutable;
using Rekenschap.Figures.Intake.Checks;
using Rekenschap.Figures.Intake.Rows;
using Rekenschap.Figures.Mappings;

namespace Rekenschap.Figures.Templates.Recognising;

/// <summary>How the tables of a template are read: a mapping of our own making, for each of its sheets.</summary>
internal static class TemplateTables
{
    /// <summary>Null where the file holds no template; none, told in findings, where it holds one that is not for this delivery.</summary>
    /// <param name="mapping">What the collection says of this deliverer's files. It has no say in a template that bears its mark.</param>
    public static ImmutableArray<Mapping>? In(OpenedFile file, Desk desk, string format, Mapping? mapping)
    {
        var seen = new List<SeenTemplate>();
        file.Look(
            (sheet, rows) =>
            {
                if (SeenTemplate.In(sheet, rows) is { } one && (one.Mark is not null || mapping is null))
                    seen.Add(one);
            }
        );
        if (seen.Count == 0)
            return null;
        if (seen.Exists(one => one.Mark is { } mark && TemplateComplaint.Tell(desk, mark, one)))
            return [];
        return [.. seen.Select(one => Of(one, desk, format))];
    }

    static Mapping Of(SeenTemplate seen, Desk desk, string format) =>
        ReadTableKeys.Nothing("template", format) with
        {
            Sheet = seen.Sheet,
            // Without a heading the row is named in which it was.
            HeaderRow = seen.HeadingRow ?? seen.MarkAt.Row + 2,
            Rows = Columns(desk)
                .Select(column => (column, heading: HeadingOf(column, seen.Headings)))
                .Where(pair => pair.heading is not null || TemplateColumn.Needed.Contains(pair.column))
                .ToImmutableDictionary(
                    pair => pair.column.Holds!,
                    pair => pair.heading ?? pair.column.Heading.Nl,
                    StringComparer.Ordinal
                ),
            Numbers = NumberNotation.Auto,
            IsTemplate = true,
        };

    static IEnumerable<TemplateColumn> Columns(Desk desk) =>
        TemplateColumn
            .All.Where(column => column.Holds is not null)
            .Concat(desk.Dimensions.Select(dimension => TemplateColumn.OfDimension(dimension.Code)));

    static string? HeadingOf(TemplateColumn column, IEnumerable<string> headings) =>
        headings.FirstOrDefault(heading => column.IsHeaded(TemplateColumn.Fold(heading)));
}
