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

/// <summary>Files that people send which are no deliveries, under the same limits and behind the same door.</summary>
public interface ISentFiles
{
    /// <summary>Why a file stays outside, in which case nothing of it is kept and the ledger says that it happened; null where it may come in.</summary>
    /// <param name="place">The page on which it was sent.</param>
    Task<Refusal?> Look(Act act, string place, ReadOnlyMemory<byte> bytes, CancellationToken stop);

    /// <summary>Reads a workbook (.xlsx, .ods) or a document (.docx, .odt); whatever the bytes are, it ends with lines or with a problem.</summary>
    /// <param name="extension">With its dot.</param>
    WrittenFile Read(ReadOnlyMemory<byte> bytes, string extension);
}
