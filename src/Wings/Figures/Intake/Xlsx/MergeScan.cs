using System.Text;
using System.Text.RegularExpressions;
using Rekenschap.Figures.Intake.Rows;
using Rekenschap.Figures.Intake.Workbooks;

namespace Rekenschap.Figures.Intake.Xlsx;

/// <summary>
/// Which cells a sheet merges. A sheet says so only behind its rows, so it is looked through beforehand: as bytes, at a
/// fraction of what reading its XML costs.
/// </summary>
internal static partial class MergeScan
{
    const int Block = 64 << 10;
    const int LongestTail = 8 << 20;

    static ReadOnlySpan<byte> EndOfRows => "sheetData>"u8;

    /// <summary>The merged ranges in the order of their first rows.</summary>
    public static Queue<SheetRange> Of(WorkbookPackage package, string part)
    {
        try
        {
            using var bytes = package.OpenBytes(part);
            return bytes is null ? [] : new(Ranges(Tail(bytes)).OrderBy(range => range.Top));
        }
        catch (Exception e) when (WorkbookPackage.IsDamage(e))
        {
            // Whoever reads the rows comes upon the damage too, and can say where it is.
            return [];
        }
    }

    static IEnumerable<SheetRange> Ranges(string tail) =>
        Merge()
            .Matches(tail)
            .Select(match => SheetRange.TryParse(match.Groups[1].Value, out var range) ? range : default)
            .Where(range => range.Top > 0);

    /// <summary>What stands behind the rows, as far as it is not too long to be a list of merged cells.</summary>
    static string Tail(Stream bytes)
    {
        var (tail, behind) = (new MemoryStream(), false);
        var block = new byte[Block];
        for (int kept = 0, read; (read = bytes.ReadAtLeast(block.AsSpan(kept), block.Length - kept, false)) > 0; )
        {
            var filled = block.AsSpan(0, kept + read);
            var at = filled.LastIndexOf(EndOfRows);
            if (at >= 0)
                tail.SetLength(0);
            behind |= at >= 0;
            var from = at >= 0 ? at + EndOfRows.Length : kept;
            if (behind && tail.Length < LongestTail && from < filled.Length)
                tail.Write(filled[from..]);
            kept = Math.Min(EndOfRows.Length - 1, filled.Length);
            filled[^kept..].CopyTo(block);
        }
        return Encoding.UTF8.GetString(tail.GetBuffer().AsSpan(0, (int)tail.Length));
    }

    [GeneratedRegex(
        "<(?:[A-Za-z0-9]+:)?mergeCell\\s[^<>]*?ref\\s*=\\s*[\"']([A-Z0-9:$]+)[\"']",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Merge();
}
