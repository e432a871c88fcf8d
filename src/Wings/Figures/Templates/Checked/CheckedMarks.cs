using System.Collections.Immutable;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Intake.Rows;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Templates.Checked;

/// <summary>The findings of a file as marks, by sheet. What is about the whole file stands at its first cell.</summary>
internal sealed class CheckedMarks
{
    readonly ILookup<string, CellMark> bySheet;
    readonly Language language;

    /// <param name="sheets">Names of the sheets that were read; empty for files without sheets.</param>
    public CheckedMarks(IEnumerable<Finding> findings, ImmutableArray<string> sheets, Language language)
    {
        this.language = language;
        bySheet = findings
            .Where(one => one.Cell is not null || one.Grade != Grade.Note)
            .Select(one => (Sheet: one.Sheet ?? sheets.FirstOrDefault(""), At: PlaceOf(one), Finding: one))
            .GroupBy(one => (one.Sheet, one.At))
            .Select(group =>
                (
                    group.Key.Sheet,
                    Mark: new CellMark(
                        group.Key.At.Row,
                        group.Key.At.Column,
                        group.Max(one => one.Finding.Grade),
                        string.Join("\n\n", group.Select(one => Says(one.Finding)).Distinct(StringComparer.Ordinal))
                    )
                )
            )
            .ToLookup(one => one.Sheet, one => one.Mark, StringComparer.OrdinalIgnoreCase);
    }

    public bool IsEmpty => bySheet.Count == 0;

    /// <summary>In the order of the sheet.</summary>
    public ImmutableArray<CellMark> Of(string sheet) =>
        [.. bySheet[sheet].OrderBy(mark => mark.Row).ThenBy(mark => mark.Column)];

    /// <summary>A cell of which we said something before, and now nothing.</summary>
    public CellMark Solved(int row, int column) => new(row, column, null, CheckedTexts.Solved.In(language));

    static (int Row, int Column) PlaceOf(Finding one) =>
        one.Cell is not null && CellName.TryParse(one.Cell, out var row, out var column) && row > 0 && column > 0
            ? (row, column)
            : (1, 1);

    string Says(Finding one)
    {
        var says = $"{DeliveryTexts.Word(one.Grade).In(language)}: {one.Message.In(language)}";
        return one.Explanation is null ? says : $"{says}\n{DeliveryTexts.Answer.In(language)}: {one.Explanation}";
    }
}
