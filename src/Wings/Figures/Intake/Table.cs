using System.Collections.Immutable;
using Rekenschap.Figures.Intake.Checks;
using Rekenschap.Figures.Intake.Codes;
using Rekenschap.Figures.Intake.Forms;
using Rekenschap.Figures.Intake.Numbers;
using Rekenschap.Figures.Intake.Rows;
using Rekenschap.Figures.Mappings;

namespace Rekenschap.Figures.Intake;

/// <summary>Finds the heading of a table - by the mapping, SDMX or long - and reads the rows under it.</summary>
internal sealed class Table(Desk desk, Mapping? mapping)
{
    SheetRange range = SheetRange.Whole;
    List<byte[][]> headingRows = [];

    bool IsLong => mapping is null || (mapping.Rows.IsEmpty && mapping.Columns.IsEmpty && mapping.ValueOf is null);

    NumberNotation Notation => mapping?.Numbers ?? NumberNotation.Plain;

    /// <summary>False, told in findings, where the table has no heading that can be read.</summary>
    public bool Read(RowSource source)
    {
        if (source.IsNil)
            return TellNil();
        if (mapping?.Range is { } written && !source.Named && !HasRange(written))
            return false;
        var rows = range == SheetRange.Whole ? source : new ClippedRows(source, range);
        var turned = mapping is { Transpose: true } && !source.Named;
        if (!turned && Notation != NumberNotation.Auto)
            return Read(rows, false, null);
        var held = new HeldTable(rows);
        return Read(held.Rows(turned), turned, Notation == NumberNotation.Auto ? held : null);
    }

    bool Read(RowSource rows, bool turned, HeldTable? judged)
    {
        if (FindHeading(rows, turned) is not { } heading || LayoutOf(heading) is not { } layout)
            return false;
        if (mapping is not null && !Constants.Apply(desk, mapping, layout))
            return false;
        if (!SaysForWhom(layout, heading))
            return false;
        (layout.HeadingRows, layout.Headings) = (headingRows, heading.Written);
        layout.Spellings = new(mapping);
        foreach (var value in layout.Values)
            value.Notation = Notation;
        if (judged is not null)
            JudgeNotation(layout, judged, turned);
        var cells = new CellReader(desk, new(mapping?.Missing ?? [], mapping?.Suppressed ?? []));
        var totals = mapping is { CheckTotals: true } ? new Totals(desk) : null;
        new RowReader(desk, layout, rows, cells, totals, new(rows, turned)).Read();
        return true;
    }

    void JudgeNotation(Layout layout, HeldTable held, bool turned)
    {
        var again = held.Rows(turned);
        var book = new Messages.FindingBook("", []);
        FindHeading(again, turned, book);
        AutoNotation.Judge(layout, again, desk);
    }

    Layout? LayoutOf(Heading heading) =>
        !IsLong ? new WideHeading(desk, mapping!).Read(heading)
        : SdmxHeading.Is(heading) ? new SdmxHeading(desk).Read(heading)
        : new LongHeading(desk, mapping).Read(heading);

    /// <summary>Whoever delivers for others only says of each figure whose it is.</summary>
    bool SaysForWhom(Layout layout, Heading heading)
    {
        if (
            desk.Organisations is not { SpeaksForOthers: true, IsExpected: false }
            || layout.Organisation >= 0
            || layout.Values.TrueForAll(value => value.Organisation >= 0 || value.Refused)
        )
            return true;
        desk.Book.Error(
            "heading",
            heading.Places[0],
            () =>
                new(
                    "Kolom 'organisation' ontbreekt; wie voor anderen aanlevert, noemt bij elk cijfer de organisatie",
                    "Column 'organisation' is missing; who delivers for others names the organisation with each figure"
                )
        );
        return false;
    }

    bool HasRange(string written)
    {
        if (SheetRange.TryParse(written, out range))
            return true;
        desk.Book.Error(
            "heading",
            null,
            () =>
                new(
                    $"'{written}' is geen bereik; verwacht: twee hoeken, zoals B4:N40",
                    $"'{written}' is not a range; expected: two corners, such as B4:N40"
                )
        );
        return false;
    }

    Heading? FindHeading(RowSource rows, bool turned) => FindHeading(rows, turned, desk.Book);

    /// <summary>The heading rows, joined; without a row named in the mapping the first that is not blank.</summary>
    Heading? FindHeading(RowSource rows, bool turned, Messages.FindingBook book)
    {
        var area = turned ? range.Turned : range;
        var wanted = rows.Named ? int.MinValue : Math.Max(mapping?.HeaderRow ?? 1, area.Top);
        while (rows.Read())
        {
            if (rows.Row < wanted || (wanted <= area.Top && IsBlank(rows)))
                continue;
            headingRows = rows.Named ? [] : [Cells(rows)];
            var heading = Heading.Of(rows);
            for (var more = rows.Named ? 1 : mapping?.HeaderRows ?? 1; more > 1 && rows.Read(); more--)
            {
                headingRows.Add(Cells(rows));
                heading = heading.Above(Heading.Of(rows));
            }
            return heading.Renamed(mapping?.Rename ?? ImmutableDictionary<string, string>.Empty);
        }
        book.Error("heading", null, () => NoHeading(wanted));
        return null;
    }

    static byte[][] Cells(RowSource rows) =>
        [.. Enumerable.Range(0, rows.Count).Select(column => Trimmed.Of(rows.Cell(column)).ToArray())];

    bool TellNil()
    {
        desk.Book.Note(
            "missing",
            null,
            () => new("De lijst is leeg: er is niets aangeleverd", "The list is empty: nothing was delivered")
        );
        return true;
    }

    static Kernel.Values.Bilingual NoHeading(int wanted) =>
        wanted <= 1
            ? new("Het bestand is leeg; een kopregel wordt verwacht", "The file is empty; a heading is expected")
            : new(
                $"Er is geen kopregel in rij {wanted}; pas header_row of range in de mapping aan",
                $"There is no heading in row {wanted}; change header_row or range in the mapping"
            );

    static bool IsBlank(RowSource rows)
    {
        for (var column = 0; column < rows.Count; column++)
            if (!Trimmed.Of(rows.Cell(column)).IsEmpty)
                return false;
        return true;
    }
}
