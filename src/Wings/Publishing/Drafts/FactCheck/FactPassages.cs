using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Publishing.Documents;
using Rekenschap.Publishing.Documents.Manuscripts;
using Rekenschap.Publishing.Documents.Reading;

namespace Rekenschap.Publishing.Drafts.FactCheck;

/// <summary>
/// Of which departments a document says something, and where: claims and placed figures of an organisation, and words that
/// name one. Pure.
/// </summary>
sealed class FactPassages
{
    readonly Organisations organisations;
    readonly DateOnly day;
    readonly NamedOrganisations names;
    readonly Source source;
    readonly string body;
    readonly int before;
    readonly List<FactPassage> found = [];

    FactPassages(JudgedDocument document, Organisations organisations)
    {
        (this.organisations, day, source) = (organisations, document.Facts.Date, document.Source);
        names = new(organisations, day);
        body = SplitText.Of(document.Text).Body;
        before = SplitText.Normalised(document.Text).Length - body.Length;
    }

    /// <summary>Every passage that says something of a department, in the order of the text.</summary>
    public static ImmutableArray<FactPassage> Of(JudgedDocument document, Organisations organisations)
    {
        var reading = new FactPassages(document, organisations);
        reading.Walk(reading.source.Tree);
        return [.. reading.found.Where(one => !one.Organisations.IsEmpty).OrderBy(one => one.At)];
    }

    /// <summary>Of all that is said of one department; another text is another hash.</summary>
    public static ImmutableArray<byte> HashOf(IEnumerable<FactPassage> passages)
    {
        var text = string.Join('\0', passages.Select(one => one.Source.ReplaceLineEndings("\n").Trim()));
        return [.. SHA256.HashData(Encoding.UTF8.GetBytes(text))];
    }

    void Walk(Block block)
    {
        switch (block)
        {
            case FencedCodeBlock fence when source.Placed.TryGetValue(fence, out var placed):
                Keep(fence, placed.Title, [], placed.Series.SelectMany(one => one.Points).Select(one => one.At));
                break;
            case TableRow row:
                Keep(row, [.. row.Descendants<LeafBlock>()]);
                break;
            case LeafBlock leaf:
                Keep(leaf, [leaf]);
                break;
            case ContainerBlock container:
                foreach (var child in container)
                    Walk(child);
                break;
        }
    }

    void Keep(Block block, ImmutableArray<LeafBlock> leaves)
    {
        var inlines = leaves.Select(one => one.Inline).OfType<ContainerInline>().ToList();
        if (inlines.Count == 0)
            return;
        var claims = inlines
            .SelectMany(one => one.Descendants<LinkInline>())
            .Select(one => source.Claims.GetValueOrDefault(one))
            .OfType<DocumentClaim>();
        Keep(block, string.Join(" | ", inlines.Select(Passage.PlainText)), [.. claims], []);
    }

    void Keep(Block block, string plain, ImmutableArray<DocumentClaim> claims, IEnumerable<Coordinate> placed)
    {
        var codes = placed
            .Select(one => one.Organisation)
            .Concat(claims.SelectMany(Named))
            .Concat(names.In(plain))
            .Distinct(StringComparer.Ordinal)
            .SelectMany(Departments);
        var (start, end) = (Math.Max(0, block.Span.Start), Math.Min(body.Length, block.Span.End + 1));
        if (start < end)
            found.Add(new(body[start..end], before + start, plain, claims, [.. codes]));
    }

    /// <summary>Those that the address of a claim names, also of what it compares with, and also where it cannot be read.</summary>
    IEnumerable<string> Named(DocumentClaim claim) =>
        NamesIn(claim.Judged.Tag.Target).Select(name => organisations.Find(name, day)?.Code).OfType<string>();

    static IEnumerable<string> NamesIn(string target) =>
        target
            .Split('?', '&')
            .Select(part => part.Split('=', 2))
            .Where(pair => pair.Length == 2)
            .SelectMany(pair =>
                Uri.UnescapeDataString(pair[1]) is var value && pair[0] == "organisation" ? [value]
                : pair[0] == "versus" ? NamesIn(value)
                : []
            );

    /// <summary>The department that answers for an organisation on the day of the document: itself, what it became, or what it belongs to.</summary>
    IEnumerable<string> Departments(string code) => Departments(code, []);

    IEnumerable<string> Departments(string code, ImmutableHashSet<string> seen)
    {
        if (seen.Contains(code) || organisations.ByCode(code) is not { } one)
            return [];
        var further = seen.Add(code);
        if (one.Kind == OrganisationKind.Ministry)
            return one.ExistsOn(day) || one.Successors.IsDefaultOrEmpty
                ? [code]
                : one.Successors.SelectMany(next => Departments(next.Code, further)).Distinct();
        return one.Parent is { } parent ? Departments(parent, further) : [];
    }
}
