using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Markdig.Syntax;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Documents.Reading;

namespace Rekenschap.Publishing.Documents.Rendering;

/// <summary>Gives each heading an address of its own, made from its words.</summary>
internal static class HeadingIds
{
    public static ImmutableArray<(HeadingBlock Block, DocumentHeading Heading)> Of(MarkdownDocument tree)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return [.. tree.Descendants<HeadingBlock>().Select(block => (block, Name(block, taken)))];
    }

    static DocumentHeading Name(HeadingBlock block, HashSet<string> taken)
    {
        var text = block.Inline is { } inline ? Passage.PlainText(inline) : "";
        // The prefix keeps a heading "Claim 3" from taking the address of the third claim.
        var slug = $"section-{Slug(text)}".TrimEnd('-');
        var id = slug;
        for (var i = 2; !taken.Add(id); i++)
            id = string.Create(CultureInfo.InvariantCulture, $"{slug}-{i}");
        return new(block.Level, text, id);
    }

    static string Slug(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var c in Letters.Apart(text, NormalizationForm.FormD))
            if (char.IsAsciiLetterOrDigit(c))
                slug.Append(char.ToLowerInvariant(c));
            else if (char.IsWhiteSpace(c) && slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        return slug.ToString();
    }
}
