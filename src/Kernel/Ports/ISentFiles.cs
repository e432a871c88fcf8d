using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Kernel.Ports;

/// <summary>What is written in a file, line by line.</summary>
/// <param name="Lines">
/// A paragraph is one cell, a row of a sheet or table its cells. The number that a program itself puts before an item stands
/// before its words ("1. "), and a heading begins with "# ". Empty where there is a problem.
/// </param>
/// <param name="Problem">Why nothing of it was read; null where it was.</param>
public sealed record WrittenFile(ImmutableArray<ImmutableArray<string>> Lines, Bilingual? Problem);

/// <summary>A row of a sheet that was sent.</summary>
/// <param name="Number">From 1, as the sheet counts.</param>
/// <param name="Cells">Texts, trimmed; a day is written yyyy-MM-dd; of a merged cell every cell that it covers has its text.</param>
public sealed record SentRow(int Number, ImmutableArray<string> Cells)
{
    /// <summary>Columns, from 0, in which the spreadsheet itself has an error, or a formula of which it kept no outcome.</summary>
    public ImmutableArray<int> Errors { get; init; } = [];

    /// <summary>Columns, from 0, in which the file itself holds a number, written with a point and perhaps an exponent: elsewhere it is text, as people write.</summary>
    public ImmutableArray<int> Numbers { get; init; } = [];
}

/// <summary>What stands in the first sheet that can be seen and holds anything.</summary>
/// <param name="Rows">Those in which anything stands. Empty where there is a problem.</param>
/// <param name="Problem">Why nothing of it was read; null where it was.</param>
public sealed record SentSheet(ImmutableArray<SentRow> Rows, Bilingual? Problem)
{
    /// <summary>What separates the cells of a text file; null of a workbook.</summary>
    public char? Separator { get; init; }
}

/// <summary>How much of a table is read, and whether its cells are tidied.</summary>
/// <param name="Columns">What stands further to the right is not looked at.</param>
/// <param name="AsWritten">Cells keep the spaces around them, rows in which nothing stands are given too, and a table with more columns is refused, so that nothing is lost.</param>
public sealed record SheetReading(int Columns, bool AsWritten)
{
    /// <summary>A list as departments keep it.</summary>
    public static readonly SheetReading OfAList = new(100, false);
}

/// <summary>Files that people send which are no deliveries, under the same limits and behind the same door.</summary>
public interface ISentFiles
{
    /// <summary>Why a file stays outside, in which case nothing of it is kept and the ledger says that it happened; null where it may come in.</summary>
    /// <param name="place">The page on which it was sent.</param>
    Task<Refusal?> Look(Act act, string place, ReadOnlyMemory<byte> bytes, CancellationToken stop);

    /// <summary>Reads a workbook (.xlsx, .ods) or a document (.docx, .odt); whatever the bytes are, it ends with lines or with a problem.</summary>
    /// <param name="extension">With its dot.</param>
    WrittenFile Read(ReadOnlyMemory<byte> bytes, string extension);

    /// <summary>Reads a table (.xlsx, .ods, .csv) with the place of every cell; whatever the bytes are, it ends with rows or with a problem.</summary>
    SentSheet ReadSheet(ReadOnlyMemory<byte> bytes);
}
