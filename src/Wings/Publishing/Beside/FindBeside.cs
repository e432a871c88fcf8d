using System.Collections.Immutable;
using Markdig.Syntax.Inlines;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Documents;
using Rekenschap.Publishing.Documents.Reading;
using Rekenschap.Publishing.Untagged;

namespace Rekenschap.Publishing.Beside;

/// <summary>Finds in a document's running text what stands beside its tags and says otherwise.</summary>
internal sealed class FindBeside
{
    readonly WrittenDocument document;
    readonly Dictionary<LinkInline, DocumentClaim> claims;
    readonly IEditionFigures edition;
    readonly TurningWords turning;
    readonly OtherNames other;
    readonly OtherFigures figures;

    FindBeside(WrittenDocument document, ImmutableArray<DocumentClaim> claims, IEditionFigures edition)
    {
        (this.document, this.edition) = (document, edition);
        this.claims = document.Claims.Zip(claims).ToDictionary(pair => pair.First.Link, pair => pair.Second);
        turning = new(document.Facts.Language);
        var named = new NamedBeside(edition);
        other = new(edition, named);
        figures = new(edition, document.Facts.Language, named);
    }

    /// <param name="untagged">What was found to state something itself, and is told as that.</param>
    public static ImmutableArray<BesideTag> Of(
        WrittenDocument document,
        ImmutableArray<DocumentClaim> claims,
        ImmutableArray<UntaggedStatement> untagged,
        IEditionFigures edition
    )
    {
        var find = new FindBeside(document, claims, edition);
        return
        [
            .. document
                .Passages.Where(one => one.Holes.Count > 0)
                .SelectMany(find.In)
                .Where(one => !untagged.Any(other => Overlap(other.Written, one.Written))),
        ];
    }

    IEnumerable<BesideTag> In(Passage passage)
    {
        var text = passage.Text;
        var tags = passage
            .Holes.Select(hole => new TaggedAt(
                hole.At,
                hole.Inline is LinkInline link ? claims.GetValueOrDefault(link) : null
            ))
            .ToList();
        var turned = Turning(text, tags).ToList();
        return turned
            .Concat(
                Denials
                    .In(text, tags)
                    .Where(one => !turned.Exists(turn => turn.Start <= one.Start && one.End <= turn.End))
            )
            .Concat(other.In(text, tags))
            .Concat(figures.In(text, tags))
            .OrderBy(one => one.Start)
            .Select(found => Told(passage, found));
    }

    IEnumerable<FoundBeside> Turning(string text, List<TaggedAt> tags)
    {
        var words = new Sentence(text);
        foreach (var tag in tags)
            if (tag.Claim is { Judged.Indicator: not null } claim && words.IndexAt(tag.At) is >= 0 and var hole)
                foreach (var (first, next) in turning.Around(words, hole, claim.Judged.Tag.Words, IsLevel(claim)))
                    yield return new(words.Tokens[first].Start, words.Tokens[next - 1].End, claim, BesideKind.Turns);
    }

    bool IsLevel(DocumentClaim claim) =>
        claim.Judged.Indicator is { } code && edition.Indicator(code) is { IsDerived: false };

    BesideTag Told(Passage passage, FoundBeside found)
    {
        var words = passage.Text[found.Start..found.End];
        var tagged = found.Claim.Judged.Tag.Words;
        return new(
            document.Facts.Path,
            passage.LineAt(found.Start),
            words,
            tagged,
            found.Kind,
            found.Figure is { } figure
                ? BesideTexts.Figure(words, tagged, figure, NameOf(found.Claim))
                : BesideTexts.Of(found.Kind, words, tagged)
        )
        {
            Number = found.Claim.Number,
            Written = passage.WrittenAt(found.Start, found.End),
        };
    }

    Bilingual NameOf(DocumentClaim claim) =>
        edition.Indicator(claim.Judged.Indicator ?? "")?.Name ?? Bilingual.Same(claim.Judged.Tag.Target);

    static bool Overlap(Stretch? one, Stretch? other) =>
        one is { } first && other is { } second && first.Start < second.End && second.Start < first.End;
}
