using System.Collections.Immutable;
using Rekenschap.Figures.Questions;
using Rekenschap.Kernel.Ports;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Standing;

namespace Rekenschap.Figures.OpenData;

/// <summary>A table of open data: one indicator by period and one dimension more, with the name that its files bear.</summary>
/// <param name="Name">Of its files, without folder and ending.</param>
internal sealed record DataTable(string Name, string Dimension, FigureTable Figures);

/// <summary>
/// The tables in which an indicator is given away: by period and organisation with the whole before its parts, and by the
/// members of each code list that is short enough to be one. Asked once, written in every form.
/// </summary>
internal static class DataTables
{
    const int MostMembers = 60;
    const string Organisation = "organisation";

    public static ImmutableArray<DataTable> Of(EditionFigures figures, IndicatorFacts indicator)
    {
        var tables = ImmutableArray.CreateBuilder<DataTable>();
        var name = DataNames.Of(indicator.Code);
        if (Ask(indicator.Code, [Organisation], figures) is { } parts)
            tables.Add(new(name, Organisation, WithWhole(parts, Ask(indicator.Code, [], figures)!)));
        foreach (var dimension in ToldApart.By(figures, indicator).Where(one => IsShort(figures, one)))
            if (Ask(indicator.Code, [dimension], figures) is { } members && HasValues(members))
                tables.Add(new($"{name}.{dimension}", dimension, members));
        return tables.ToImmutable();
    }

    /// <summary>A share cannot be added up, nor can a total of which a part is hidden: the whole is told, not left to be summed.</summary>
    static FigureTable WithWhole(FigureTable parts, FigureTable whole)
    {
        var rows = parts.Rows.ToLookup(row => row.At.Period);
        return parts with
        {
            Rows =
            [
                .. whole.Rows.SelectMany(total =>
                    rows[total.At.Period].Any(row => row.At == total.At)
                        ? rows[total.At.Period]
                        : rows[total.At.Period].Prepend(total)
                ),
            ],
        };
    }

    static bool IsShort(EditionFigures figures, string dimension) =>
        figures.Members(dimension).Length is > 0 and <= MostMembers;

    /// <summary>A formula need not give a value for the parts of what it rests on.</summary>
    static bool HasValues(FigureTable table) => table.Rows.Any(row => row.Figure.Value is not null);

    /// <summary>Null where an indicator is collected for no period at all.</summary>
    static FigureTable? Ask(string indicator, string[] by, EditionFigures figures) =>
        new FigureQuestion(indicator, null, ["period", .. by], null, AsOf.Then).Ask(figures).Table;
}
