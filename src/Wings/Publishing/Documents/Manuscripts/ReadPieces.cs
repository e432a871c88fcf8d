using System.Collections.Immutable;
using System.Globalization;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Rekenschap.Publishing.Documents.Manuscripts;

/// <summary>The blocks of the Markdown tree as pieces. Placed blocks are left to <paramref name="place"/>.</summary>
internal sealed class ReadPieces(ReadInlines inlines, Func<FencedCodeBlock, IEnumerable<Piece>?> place, string title)
{
    int rank = 1;
    int shift;
    int headings;
    int tables;

    public ImmutableArray<Piece> Read(MarkdownDocument tree)
    {
        shift = tree.Descendants<HeadingBlock>().Any(heading => heading.Level == 1 && !Repeats(heading)) ? 1 : 0;
        return [.. tree.SelectMany(One)];
    }

    IEnumerable<Piece> One(Block block) =>
        block switch
        {
            FootnoteGroup or LinkReferenceDefinition or LinkReferenceDefinitionGroup or BlankLineBlock => [],
            FencedCodeBlock fence when place(fence) is { } placed => placed,
            HeadingBlock heading when Repeats(heading) => [],
            HeadingBlock heading => [Heading(heading)],
            ParagraphBlock paragraph => [new ParagraphPiece(inlines.Read(paragraph.Inline))],
            ListBlock list => [List(list)],
            QuoteBlock quote => [new QuotePiece([.. quote.SelectMany(One)])],
            Table table => [TableOf(table)],
            ThematicBreakBlock => [new RulePiece()],
            CodeBlock code => [new CodePiece(code.Lines.ToString())],
            LeafBlock leaf => [new ParagraphPiece(inlines.Read([leaf]))],
            ContainerBlock container => container.SelectMany(One),
            _ => [],
        };

    /// <summary>A first heading that is the title would be read twice.</summary>
    bool Repeats(HeadingBlock heading) =>
        heading is { Level: 1, Parent: MarkdownDocument tree }
        && tree.IndexOf(heading) == 0
        && heading.Inline is { } words
        && string.Equals(Reading.Passage.PlainText(words), title, StringComparison.OrdinalIgnoreCase);

    /// <summary>No rank is skipped: PDF/UA forbids it, and a reader who hears the text would miss what never was there.</summary>
    HeadingPiece Heading(HeadingBlock heading)
    {
        rank = Math.Clamp(Math.Max(2, heading.Level + shift), 2, Math.Min(6, rank + 1));
        return new(rank, Name("section", ++headings), inlines.Read(heading.Inline));
    }

    ListPiece List(ListBlock list) =>
        new(
            list.IsOrdered,
            int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var start) ? start : 1,
            !list.IsLoose,
            [.. list.OfType<ListItemBlock>().Select(item => item.SelectMany(One).ToImmutableArray())]
        );

    TablePiece TableOf(Table table)
    {
        var rows = table.OfType<TableRow>().ToList();
        var head = rows.FirstOrDefault(row => row.IsHeader) ?? rows[0];
        var width = Math.Max(1, rows.Max(row => row.Count));
        var words = Cells(head, width);
        ImmutableArray<TableLine> lines =
        [
            .. rows.Where(row => row != head).Select(row => new TableLine([.. Cells(row, width)])),
        ];
        return new(
            Name("table", ++tables),
            [],
            TableColumn.Of(words.Select((heading, i) => (heading, IsNumber(table, i))), lines),
            lines,
            []
        );
    }

    List<ImmutableArray<Inline>> Cells(TableRow row, int width) =>
        row.OfType<TableCell>()
            .Select(cell => inlines.Read((IEnumerable<Block>)cell))
            .Concat(Enumerable.Repeat(ImmutableArray<Inline>.Empty, width))
            .Take(width)
            .ToList();

    static bool IsNumber(Table table, int column) =>
        column < table.ColumnDefinitions.Count && table.ColumnDefinitions[column].Alignment == TableColumnAlign.Right;

    static string Name(string kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind}-{number}");
}
