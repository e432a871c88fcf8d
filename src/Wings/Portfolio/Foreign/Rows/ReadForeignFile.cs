using System.Collections.Immutable;
using Rekenschap.Portfolio.Foreign.Cells;
using Rekenschap.Portfolio.Foreign.Faults;
using Rekenschap.Portfolio.Foreign.Mappings;

namespace Rekenschap.Portfolio.Foreign.Rows;

/// <summary>What one file holds.</summary>
/// <param name="Tally">Of all its cells.</param>
public sealed record ReadFileResult(
    string File,
    int? Year,
    ImmutableArray<ForeignProject> Projects,
    ImmutableArray<ForeignFault> Faults,
    ForeignTally Tally
);

/// <summary>Reads one file by its shape. Whatever the file is, it ends with projects and faults.</summary>
static class ReadForeignFile
{
    public static ReadFileResult Of(ForeignFile file, ForeignMapping mapping)
    {
        var shape = mapping.ShapeOf(file.Name);
        var book = new FaultBook(file.Name, shape?.Year);
        if (shape is null)
            book.OfFile(FaultCode.FileUnknown, FaultDone.LeftOut);
        else if (file.Sheet.Problem is { } problem)
            book.OfFile(FaultCode.FileUnreadable, FaultDone.LeftOut, "", 1, problem);
        else
            return Read(file, shape, mapping, book);
        return new(file.Name, shape?.Year, [], [.. book.All], ForeignTally.Out(file.Filled));
    }

    static ReadFileResult Read(ForeignFile file, FileShape shape, ForeignMapping mapping, FaultBook book)
    {
        TellForm(file, shape, book);
        var rows = file.Upright(shape.IsTurned);
        if (HeadingRow.Of(rows, shape, book) is not { } heading)
            return new(file.Name, shape.Year, [], [.. book.All], ForeignTally.Out(file.Filled));
        var tally = ForeignTally.None with { Headings = rows[heading.Index].Filled };
        foreach (var above in rows.Take(heading.Index))
        {
            tally += ForeignTally.Out(above.Filled);
            if (above.Filled > 0)
                book.OfRow(FaultCode.LineAboveHeading, FaultDone.LeftOut, above.At(0), above.Place, above.FirstFilled);
        }
        var projects = Projects(rows.Skip(heading.Index + 1), file, shape, mapping, heading, book, ref tally);
        Thousands.Tell(rows.Skip(heading.Index + 1), heading, shape, book);
        tally = projects.Aggregate(tally, (sum, project) => sum + project.Tally);
        return new(file.Name, shape.Year, [.. projects], [.. book.All], tally);
    }

    static List<ForeignProject> Projects(
        IEnumerable<UprightRow> rows,
        ForeignFile file,
        FileShape shape,
        ForeignMapping mapping,
        HeadingRow heading,
        FaultBook book,
        ref ForeignTally tally
    )
    {
        var reader = new CellReader(mapping, shape, book);
        var (sorter, aligner) = (new RowSorter(mapping, heading, book), new RowAligner(heading, reader, book));
        var (read, check) = (
            new ReadProject(mapping, shape, heading, reader, book),
            new CheckProject(mapping, shape, book)
        );
        var projects = new List<ForeignProject>();
        foreach (var row in rows)
        {
            var aligned = sorter.IsProject(row) ? aligner.Align(row) : null;
            if (aligned is null)
            {
                tally += ForeignTally.Out(row.Filled);
                continue;
            }
            // Two halves of a text that were joined are one cell in the series and were two in the file.
            tally += ForeignTally.Out(row.Filled - aligned.Filled);
            projects.Add(read.Of(aligned) with { File = file.Name });
        }
        return [.. Duplicates.Without(projects, book, ref tally).Select(check.Of)];
    }

    static void TellForm(ForeignFile file, FileShape shape, FaultBook book)
    {
        if (shape.IsTurned)
            book.OfFile(FaultCode.Turned, FaultDone.Told);
        if (file.Form is not { } form)
            return;
        if (!form.IsUtf8)
            book.OfFile(FaultCode.NotUtf8, FaultDone.Told);
        if (form.Lf > 0)
            book.OfFile(FaultCode.LineEndsLf, FaultDone.Told, "", form.Lf);
        if (form.Cr > 0)
            book.OfFile(FaultCode.BareCarriageReturn, FaultDone.Told, "", form.Cr);
        if (file.Sheet.Separator is { } separator && separator != ',')
            book.OfFile(FaultCode.OtherSeparator, FaultDone.Told, separator.ToString());
    }
}
