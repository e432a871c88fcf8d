using System.Collections.Immutable;
using System.Text;
using Rekenschap.Figures.Intake.Checks;
using Rekenschap.Figures.Intake.Codes;
using Rekenschap.Figures.Intake.Messages;
using Rekenschap.Figures.Intake.Rows;
using Rekenschap.Figures.Mappings;

namespace Rekenschap.Figures.Intake;

/// <summary>Looks at the beginning of a file without knowing what it means, for who has to say so.</summary>
static class PeekFile
{
    const int MostSheets = 30;
    const int MostRows = 400;
    const int MostColumns = 100;
    const int LongestCell = 200;

    public static ImmutableArray<PeekedSheet> Read(Stream file, string extension, IntakeContext context)
    {
        OpenedFile? opened = null;
        try
        {
            var desk = new Desk(context, new FindingBook(context.File, []), mapped: true);
            opened = Readers.Open(file, extension, desk, null);
            if (opened is null)
                return [];
            opened.IsPeeked = true;
            var names = opened.All.Select(one => (one.Name, one.Hidden)).DefaultIfEmpty(("", false));
            return [.. names.Take(MostSheets).Select(one => Sheet(opened, one.Item1, one.Item2))];
        }
        catch (UnreadableFileException)
        {
            return [];
        }
        finally
        {
            opened?.Dispose();
        }
    }

    /// <summary>What stands in some cells, by sheet (empty where there are none) and cell as findings name them.</summary>
    public static IReadOnlyDictionary<(string Sheet, string Cell), string> Texts(
        Stream file,
        string extension,
        IntakeContext context,
        IReadOnlySet<(string Sheet, string Cell)> wanted
    )
    {
        var texts = new Dictionary<(string, string), string>();
        OpenedFile? opened = null;
        try
        {
            var desk = new Desk(context, new FindingBook(context.File, []), mapped: true);
            opened = Readers.Open(file, extension, desk, context.Mapping);
            foreach (var sheet in wanted.GroupBy(one => one.Sheet, one => one.Cell))
                Add(texts, opened, sheet.Key, sheet.ToHashSet(StringComparer.Ordinal));
        }
        catch (UnreadableFileException)
        {
            // What was found before it broke off is told.
        }
        finally
        {
            opened?.Dispose();
        }
        return texts;
    }

    static void Add(Dictionary<(string, string), string> texts, OpenedFile? opened, string sheet, HashSet<string> cells)
    {
        var table = sheet.Length == 0 ? null : ReadTableKeys.Nothing("", "") with { Sheet = sheet };
        using var rows = opened?.Open(table);
        while (rows is not null && cells.Count > 0 && rows.Read())
            for (var column = 0; column < rows.Count; column++)
                if (cells.Count > 0 && rows.Write(rows.PlaceOf(column)) is var cell && cells.Remove(cell))
                    texts[(sheet, cell)] = Text(rows.Cell(column));
    }

    static PeekedSheet Sheet(OpenedFile file, string name, bool hidden)
    {
        var table = name.Length == 0 ? null : ReadTableKeys.Nothing("", "") with { Sheet = name };
        var rows = ImmutableArray.CreateBuilder<PeekedRow>();
        try
        {
            using var source = file.Open(table);
            while (source is not null && rows.Count < MostRows && source.Read())
                rows.Add(Row(source));
        }
        catch (UnreadableFileException)
        {
            // What was read before the sheet broke off still says something.
        }
        return new(name, hidden, rows.ToImmutable());
    }

    static PeekedRow Row(RowSource source)
    {
        var cells = ImmutableArray.CreateBuilder<PeekedCell>();
        for (var column = 0; column < Math.Min(source.Count, MostColumns); column++)
            cells.Add(new(Text(source.Cell(column)), Text(source.Label(column)), source.KindOf(column)));
        return new(source.Row, cells.ToImmutable());
    }

    static string Text(ReadOnlySpan<byte> utf8)
    {
        var text = Encoding.UTF8.GetString(Trimmed.Of(utf8));
        return text.Length > LongestCell ? text[..LongestCell] : text;
    }
}
