using System.Collections.Immutable;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Documents.Reading;

namespace Rekenschap.Publishing.Drafts.Write.Words;

/// <summary>What a reader sees of a text: its words without signs of Markdown, every link in them, and how much is wrong.</summary>
internal readonly record struct SeenText(
    string Words,
    ImmutableArray<(string Address, string Words)> Marks,
    int Problems
)
{
    public static SeenText Of(string plain)
    {
        var read = ReadDocument.Read(plain, "", new(Language.Nl, default), new FolderProblems());
        var parts = read.Blocks.Select(one => one.Title).OfType<MarkdownDocument>().Prepend(read.Tree).ToList();
        var leaves = parts.SelectMany(one => one.Descendants<LeafBlock>());
        var links = parts.SelectMany(one => one.Descendants<LinkInline>());
        return new(
            string.Join('\n', leaves.Select(one => one.Inline is { } inline ? Passage.PlainText(inline) : "")),
            [.. links.Select(one => (one.Url ?? "", Passage.PlainText(one)))],
            read.Problems.Found.Count
        );
    }
}
