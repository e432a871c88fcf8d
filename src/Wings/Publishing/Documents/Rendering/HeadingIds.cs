using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Markdig.Syntax;
using Rekenschap.Publishing.Documents.Reading;

namespace Rekenschap.Publishing.Documents.Rendering;

/// <summary>Gives each heading its level below the document's title and an address of its own, made from its words.</summary>
internal static class HeadingIds
{
    public static ImmutableArray<(HeadingBlock Block, DocumentHeading Heading)> Of(MarkdownDocument tree)
    {
        var blocks = tree.Descendants<HeadingBlock>().ToList();
        var highest = blocks.Count == 0 ? 1 : blocks.Min(block => block.Level);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return [.. blocks.Select(block => (block, Name(block, 2 - highest, taken)))];
    }

    static DocumentHeading Name(HeadingBlock block, int shift, HashSet<string> taken)
    {
        var text = block.Inline is { } inline ? Passage.PlainText(inline) : "";
        // The prefix keeps a heading "Claim 3" from taking the address of the third claim.
        var slug = $"section-{Slug(text)}".TrimEnd('-');
        var id = slug;
        for (var i = 2; !taken.Add(id); i++)
            id = string.Create(CultureInfo.InvariantCulture, $"{slug}-{i}");
        return new(Math.Min(6, block.Level + shift), text, id);
    }

    static string Slug(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
            if (char.IsAsciiLetterOrDigit(c))
                slug.Append(char.ToLowerInvariant(c));
            else if (char.IsWhiteSpace(c) && slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        return slug.ToString();
    }
}
