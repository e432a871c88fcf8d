using System.Collections.Immutable;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Documents.Reading;
using Tree = Markdig.Syntax.Inlines;

namespace Rekenschap.Publishing.Documents.Manuscripts;

/// <summary>Running text of the Markdown tree as inlines: claims as links to their computation, and a note beside those that deviate.</summary>
/// <param name="claim">The address of a claim's computation.</param>
/// <param name="beside">What the text itself must say beside a claim; empty for most.</param>
internal sealed class ReadInlines(
    Source source,
    Language language,
    Addresses addresses,
    Func<int, string> claim,
    IReadOnlyDictionary<int, string> beside,
    NoteList notes
)
{
    public ImmutableArray<Inline> Read(ContainerInline? inline)
    {
        var found = new List<Inline>();
        Children(inline, Stress.None, found);
        return Joined(found);
    }

    /// <summary>The words of some blocks, a line each.</summary>
    public ImmutableArray<Inline> Read(IEnumerable<Block> blocks)
    {
        var found = new List<Inline>();
        foreach (var leaf in blocks.SelectMany(Leaves))
        {
            if (found.Count > 0)
                found.Add(new NewLine());
            if (leaf.Inline is not null)
                Children(leaf.Inline, Stress.None, found);
            else
                found.Add(new Run(leaf.Lines.ToString()));
        }
        return Joined(found);
    }

    static IEnumerable<LeafBlock> Leaves(Block block) =>
        block is LeafBlock leaf ? [leaf] : ((ContainerBlock)block).SelectMany(Leaves);

    void Children(ContainerInline? inline, Stress stress, List<Inline> found)
    {
        foreach (var child in inline ?? Enumerable.Empty<Tree.Inline>())
            One(child, stress, found);
    }

    void One(Tree.Inline inline, Stress stress, List<Inline> found)
    {
        switch (inline)
        {
            case LinkInline link:
                Link(link, stress, found);
                break;
            case AutolinkInline auto:
                Address(auto, stress, found);
                break;
            case FootnoteLink { IsBackLink: false } mark:
                found.AddRange(notes.Mark(mark.Footnote, note => Read((IEnumerable<Block>)note)));
                break;
            case LineBreakInline { IsHard: true }:
                found.Add(new NewLine());
                break;
            case EmphasisInline emphasis:
                Children(emphasis, stress | (emphasis.DelimiterCount > 1 ? Stress.Strong : Stress.Slanted), found);
                break;
            case ContainerInline inner:
                Children(inner, stress, found);
                break;
            default:
                if (Words(inline) is { Length: > 0 } words)
                    found.Add(new Run(words, inline is CodeInline ? stress | Stress.Code : stress));
                break;
        }
    }

    string Words(Tree.Inline inline) =>
        inline switch
        {
            LiteralInline literal => literal.Content.ToString(),
            CodeInline code => code.Content,
            LineBreakInline => " ",
            HtmlEntityInline entity => entity.Transcoded.ToString(),
            HtmlInline raw => raw.Tag,
            FigureInline figure => source.Printed.GetValueOrDefault(figure, ""),
            _ => "",
        };

    void Link(LinkInline link, Stress stress, List<Inline> found)
    {
        var words = new List<Inline>();
        Children(link, stress, words);
        if (source.Claims.TryGetValue(link, out var judged))
        {
            found.AddRange(Lead(claim(judged.Number), words, isClaim: true));
            if (beside.TryGetValue(judged.Number, out var note))
                found.Add(new Run($" ({note})"));
        }
        else if (!link.IsImage && Destination.Of(link.Url) is Destination.Page { Url.Length: > 0 } page)
            found.AddRange(Lead(addresses.OfLink(page.Url), words, isClaim: false));
        else
            found.AddRange(words);
        if (!link.IsImage && Destination.Of(link.Url) is Destination.External external)
            found.Add(new Run(SourceOf(external)));
        if (!link.IsImage && Destination.Of(link.Url) is Destination.Judgement judgement)
            found.Add(new Run($" ({judgement.Whose.In(language)})"));
    }

    string SourceOf(Destination.External external) =>
        $" ({new Bilingual("bron: ", "source: ").In(language)}{external.Source}{(external.Date is { } date ? ", " + date : "")})";

    void Address(AutolinkInline auto, Stress stress, List<Inline> found)
    {
        var words = new Run(auto.Url, stress);
        if (auto.IsEmail)
            found.Add(new Linked("mailto:" + auto.Url, [words]));
        else if (Destination.Of(auto.Url) is Destination.Page page)
            found.Add(new Linked(addresses.OfLink(page.Url), [words]));
        else
            found.Add(words);
    }

    /// <summary>A link holds words only: the mark of a footnote in it stands between two links to the same place.</summary>
    static IEnumerable<Inline> Lead(string address, List<Inline> words, bool isClaim)
    {
        var runs = new List<Run>();
        foreach (var one in words.Append(null))
        {
            if (one is Run run)
                runs.Add(run);
            else
            {
                if (runs.Count > 0)
                    yield return new Linked(address, [.. runs]) { IsClaim = isClaim };
                runs.Clear();
                if (one is not null)
                    yield return one;
            }
        }
    }

    /// <summary>Neighbours in one manner are one run, as a reader of the file expects.</summary>
    static ImmutableArray<Inline> Joined(List<Inline> inlines)
    {
        var joined = ImmutableArray.CreateBuilder<Inline>(inlines.Count);
        foreach (var one in inlines)
            if (one is Run run && joined.Count > 0 && joined[^1] is Run last && Alike(last, run))
                joined[^1] = last with { Text = last.Text + run.Text };
            else
                joined.Add(one);
        return joined.ToImmutable();
    }

    static bool Alike(Run a, Run b) => a.Stress == b.Stress && a.Lang == b.Lang;
}
