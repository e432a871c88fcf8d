using System.Collections.Immutable;
using System.Text;
using Rekenschap.Figures.Questions.Cells;

namespace Rekenschap.Figures.Questions.Streams;

/// <summary>The members at which a cell stands, as bytes with a comma behind each, made once for a period.</summary>
internal sealed class CellLabels
{
    byte[][][] members = [];

    /// <summary>The most bytes that the members of one cell take.</summary>
    public int Longest { get; private set; }

    public static int LongestOf(CellPlan plan) => plan.Blocks.Select(block => new CellLabels().Open(block)).Max();

    public int Open(CellBlock block)
    {
        members = [.. block.Axes.Select(axis => axis.Members.Select(Bytes).ToArray())];
        return Longest = members.Sum(axis => axis.Length == 0 ? 0 : axis.Max(label => label.Length));
    }

    public int Write(long cell, Span<byte> to)
    {
        Span<int> at = stackalloc int[members.Length];
        for (var axis = members.Length - 1; axis >= 0; axis--)
            (cell, at[axis]) = (cell / members[axis].Length, (int)(cell % members[axis].Length));
        var written = 0;
        for (var axis = 0; axis < members.Length; axis++)
        {
            var label = members[axis][at[axis]];
            label.CopyTo(to[written..]);
            written += label.Length;
        }
        return written;
    }

    static byte[] Bytes(string member) => Encoding.UTF8.GetBytes(CsvAnswer.Quoted(member) + ",");

    /// <summary>Cells as they stand in a line, with a comma behind each.</summary>
    public static byte[] Bytes(ImmutableArray<string> cells) => [.. cells.SelectMany(Bytes)];
}
