using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Rekenschap.Kernel.Folders;
using Rekenschap.Publishing.Claims;

namespace Rekenschap.Publishing.Documents.Reading;

/// <summary>Reads a document's text into its facts, tags and running text; every fault is a problem at its line.</summary>
internal sealed class ReadDocument
{
    readonly string path;
    readonly SourceLines lines;
    readonly FolderProblems problems = new();
    readonly List<TaggedLink> claims = [];
    readonly List<ExternalStatement> external = [];
    readonly List<JudgementStatement> judgements = [];
    readonly List<PrintedFigure> figures = [];
    readonly List<PlacedBlock> blocks = [];
    readonly List<Passage> passages = [];

    ReadDocument(string path, SourceLines lines) => (this.path, this.lines) = (path, lines);

    /// <param name="folder">Where faults of the front matter go, which belong to the folder and not to the prose.</param>
    public static WrittenDocument Read(string text, string path, Defaults otherwise, FolderProblems folder)
    {
        var split = SplitText.Of(text);
        var facts = FrontMatter.Read(split, path, otherwise, folder);
        var reading = new ReadDocument(path, new SourceLines(split.Body, split.BodyLine));
        var tree = reading.Parse(split.Body, split.BodyLine);
        reading.Title(facts.Title, split);
        reading.Walk(tree);
        reading.UnusedNotes(tree);
        return new(
            facts,
            tree,
            [.. reading.claims],
            [.. reading.external],
            [.. reading.figures],
            [.. reading.blocks],
            [.. reading.passages],
            reading.problems
        )
        {
            Judgements = [.. reading.judgements],
        };
    }

    MarkdownDocument Parse(string body, int firstLine)
    {
        try
        {
            return Grammar.Parse(body);
        }
        catch (ArgumentException)
        {
            problems.Add(
                path,
                firstLine,
                "De tekst is te diep genest om gelezen te worden; haal lijsten, citaten of haken uit elkaar",
                "The text is nested too deeply to be read; take lists, quotations or brackets apart"
            );
            return [];
        }
    }

    /// <summary>The title is printed too. A number behind it is its own ("Voortgangsrapportage 4"), as one before a heading is.</summary>
    void Title(string title, SplitText split)
    {
        var head = split.Head?.Split('\n') ?? [];
        var line = Array.FindIndex(head, one => one.StartsWith("title:", StringComparison.Ordinal)) + 2;
        if (line < 2)
            return;
        var last = title.LastIndexOf(' ');
        var serial =
            last > 0 && title.Length - last <= 3 && title.AsSpan(last + 1).IndexOfAnyExceptInRange('0', '9') < 0;
        var passage = new Passage(null, line, heading: true);
        passage.AddText(serial ? title[..last] : title, line);
        Keep(passage);
    }

    void Walk(Block block)
    {
        switch (block)
        {
            case FencedCodeBlock fence when PlacedBlock.IsOne(fence):
                Place(fence);
                break;
            case HtmlBlock:
                RawHtml(block.Span.Start);
                break;
            case LinkReferenceDefinition:
                break;
            case CodeBlock code:
                Code(code);
                break;
            case LeafBlock leaf:
                Prose(leaf, lines, lines.At(leaf.Span.Start));
                break;
            case ContainerBlock container:
                foreach (var child in container)
                    Walk(child);
                break;
        }
    }

    void Place(FencedCodeBlock fence)
    {
        var block = PlacedBlock.Read(fence, path, lines, problems);
        blocks.Add(block);
        if (fence.Parent is not MarkdownDocument)
            problems.Add(
                path,
                block.Line,
                $"Een blok '{block.Kind}' staat aan de kantlijn, niet in een lijst, citaat of voetnoot",
                $"A block '{block.Kind}' stands at the margin, not in a list, quotation or footnote"
            );
        foreach (var leaf in block.Title?.Descendants<LeafBlock>() ?? [])
            Prose(leaf, null, block.TitleLine);
    }

    /// <summary>Code is read by people too: a figure in it is as untagged as one in a sentence.</summary>
    void Code(CodeBlock code)
    {
        var passage = new Passage(null, lines.At(code.Span.Start));
        var first = lines.At(code.Span.Start) + (code is FencedCodeBlock ? 1 : 0);
        for (var i = 0; i < code.Lines.Count; i++)
            passage.AddText(code.Lines.Lines[i].Slice.ToString() + " ", first + i);
        Keep(passage);
    }

    /// <param name="at">Null for a caption, whose offsets are not the file's: all of it stands on <paramref name="line"/>.</param>
    void Prose(LeafBlock leaf, SourceLines? at, int line)
    {
        if (leaf.Inline is null)
            return;
        foreach (var inline in leaf.Inline.Descendants<Inline>())
            Inline(inline, at?.At(inline.Span.Start) ?? line);
        var passage = new Passage(at, line, leaf is HeadingBlock);
        passage.Add(leaf.Inline);
        Keep(passage);
    }

    void Keep(Passage passage)
    {
        passages.Add(passage);
        foreach (var (offset, message) in BrokenTags.In(passage.Text))
            problems.Add(path, passage.LineAt(offset), message);
    }

    void Inline(Inline inline, int line)
    {
        switch (inline)
        {
            case HtmlInline:
                problems.Add(path, line, Html);
                break;
            case FigureInline figure:
                figures.Add(new(figure, line));
                break;
            case LinkInline link:
                Link(link, line);
                break;
            case AutolinkInline { IsEmail: false } auto when Destination.Of(auto.Url) is not Destination.Page:
                problems.Add(
                    path,
                    line,
                    $"'<{auto.Url}>' heeft geen woorden; schrijf [woorden]({auto.Url})",
                    $"'<{auto.Url}>' has no words; write [words]({auto.Url})"
                );
                break;
        }
    }

    void Link(LinkInline link, int line)
    {
        if (link.IsImage)
            problems.Add(
                path,
                line,
                "Een plaatje hoort niet in een document; plaats een blok table, chart of map",
                "A picture has no place in a document; place a block table, chart or map"
            );
        else if (Destination.Of(link.Url) is Destination.Claim claim)
            claims.Add(new(new Tag(path, line, Passage.PlainText(link), claim.Target), link));
        else if (Destination.Of(link.Url) is Destination.External source)
            external.Add(new(path, line, Passage.PlainText(link), source.Source, source.Date));
        else if (Destination.Of(link.Url) is Destination.Judgement judgement)
            judgements.Add(new(path, line, Passage.PlainText(link), judgement.Whose));
        else if (Destination.Of(link.Url) is Destination.Refused refused)
            problems.Add(path, line, refused.Reason);
    }

    static readonly Kernel.Values.Bilingual Html = new(
        "HTML mag niet in een document; schrijf het in Markdown, of zet een \\ voor het teken <",
        "HTML is not allowed in a document; write it in Markdown, or put a \\ before the character <"
    );

    void RawHtml(int offset) => problems.Add(path, lines.At(offset), Html);

    /// <summary>A note that no mark refers to is not printed, and what it states would vanish unseen.</summary>
    void UnusedNotes(MarkdownDocument tree)
    {
        foreach (var note in tree.Descendants<FootnoteLinkReferenceDefinition>().Select(note => note.Footnote))
            if (note.Links.Count == 0)
                problems.Add(
                    path,
                    lines.At(note.Span.Start),
                    $"Naar voetnoot [{note.Label}] verwijst niets in de tekst; verwijs ernaar of haal haar weg",
                    $"Nothing in the text refers to footnote [{note.Label}]; refer to it or remove it"
                );
    }
}
