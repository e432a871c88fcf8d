using System.Collections.Immutable;
using Rekenschap.Figures.Templates.Books.Ods;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Templates.Books;

/// <summary>A list that somebody takes along as a spreadsheet: one sheet of words under its heading.</summary>
public static class PlainBook
{
    const int Widest = 60;

    /// <summary>As <see cref="Kernel.Ports.WriteSheet"/> says.</summary>
    public static byte[] Ods(string name, Language language, DateOnly day, IEnumerable<IReadOnlyList<string>> rows)
    {
        var all = rows.ToList();
        var widths = Enumerable
            .Range(0, all.Max(row => row.Count))
            .Select(i => Math.Min(Widest, all.Max(row => i < row.Count ? row[i].Length + 2 : 0)));
        var cells = all.Select(
            (row, i) =>
                row.Select(text => BookCell.Of(i == 0 ? CellLook.Heading : CellLook.Plain, text)).ToImmutableArray()
        );
        return OdsBook.Write(new(name, language, day, [new(name, [.. widths], [.. cells]) { HeadingRow = 1 }]));
    }
}
