using System.Collections.Frozen;
using System.Collections.Immutable;
using Markdig.Syntax;
using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.Ports;
using Rekenschap.Publishing.Beside;
using Rekenschap.Publishing.Claims;
using Rekenschap.Publishing.Documents.Manuscripts;
using Rekenschap.Publishing.Documents.Placing;
using Rekenschap.Publishing.Documents.Reading;
using Rekenschap.Publishing.Documents.Rendering;
using Rekenschap.Publishing.Untagged;

namespace Rekenschap.Publishing.Documents;

/// <summary>
/// Reads a document and judges it: every claim as the figures were known at the document's moment, and once more as they
/// are known now. Pure: text and figures in, verdicts and safe HTML out.
/// </summary>
/// <param name="lets">The claims that were let through by name, for any document.</param>
public sealed class JudgeDocument(IEditionFigures edition, Policy policy, LetThrough lets)
{
    /// <summary>Judges one text.</summary>
    /// <param name="path">From the edition folder (<c>documents/letter.md</c>), or as given on the command line.</param>
    /// <param name="folder">Gets what is wrong with the front matter; the rest is in the document's own problems.</param>
    /// <param name="knownAt">Null leaves the knowledge moment to the document.</param>
    public JudgedDocument Judge(string text, string path, FolderProblems folder, KnownAtOverride? knownAt = null)
    {
        var written = ReadDocument.Read(text, path, Otherwise, folder);
        if (knownAt is not null)
            written = written with { Facts = written.Facts with { KnownAt = knownAt.Day } };
        var figures = edition.AsKnown(written.Facts.KnownAt);
        var print = new PrintFigure(edition, figures, written.Facts, written.Problems);
        var printed = written.Figures.ToFrozenDictionary(figure => figure.Inline, print.Print);
        var claims = Claims(written, figures, new(figure => printed.GetValueOrDefault(figure, "")));
        var source = SourceOf(written, claims, printed, figures);
        var (body, headings) = Write(written, source);
        var untagged = UntaggedFindings.Of(written, edition.Indicators);
        return new JudgedDocument(
            written.Facts,
            body,
            claims,
            untagged,
            written.External,
            new FindErrata(edition, policy).Of(written.Facts, claims),
            [.. written.Problems.Found.OrderBy(problem => problem.Line)]
        )
        {
            Text = text,
            Beside = FindBeside.Of(written, claims, untagged, edition),
            Headings = headings,
            Judgements = written.Judgements,
            Source = source,
            Readability = Ease.Readability.Of(Ease.PlainText.Of(written.Tree), written.Facts.Language),
        };
    }

    Defaults Otherwise =>
        new(
            edition.Edition.Languages.IsDefaultOrEmpty ? Kernel.Values.Language.Nl : edition.Edition.Languages[0],
            edition.Edition.Published
        );

    ImmutableArray<DocumentClaim> Claims(WrittenDocument written, IFigures figures, ReadSurroundings around)
    {
        var context = ContextOf(written.Facts);
        return
        [
            .. written.Claims.Select(
                (claim, index) =>
                    Let(index + 1, ClaimJudge.Judge(claim.Tag, context, edition, figures, policy)) with
                    {
                        Around = around.Of(claim.Link),
                    }
            ),
        ];
    }

    /// <summary>What a document says about all its claims.</summary>
    internal static ClaimContext ContextOf(DocumentFacts facts) =>
        new(facts.Language, facts.Period) { Date = facts.Date };

    DocumentClaim Let(int number, JudgedClaim judged) =>
        new(number, judged, lets.ReleaseOf(judged), lets.AcceptanceOf(judged), []);

    Source SourceOf(
        WrittenDocument written,
        ImmutableArray<DocumentClaim> claims,
        FrozenDictionary<FigureInline, string> printed,
        IFigures figures
    ) =>
        new(
            written.Tree,
            written.Claims.Zip(claims).ToFrozenDictionary(pair => pair.First.Link, pair => pair.Second),
            printed,
            Place(written, figures).ToFrozenDictionary(),
            written
                .Blocks.Where(block => block.Title is not null)
                .ToFrozenDictionary(block => block.Fence, block => block.Title!)
        );

    Dictionary<FencedCodeBlock, PlacedSegment> Place(WrittenDocument written, IFigures figures)
    {
        var read = new ReadBlockKeys(edition, written.Facts.Period, written.Problems);
        var place = new PlaceBlock(edition, figures, written.Facts.Language);
        var placed = new Dictionary<FencedCodeBlock, PlacedSegment>();
        foreach (var block in written.Blocks)
            if (read.Read(block) is { } keys)
                placed[block.Fence] = place.Place(block, keys);
        return placed;
    }

    static (ImmutableArray<Segment>, ImmutableArray<DocumentHeading>) Write(WrittenDocument written, Source source)
    {
        var body = new WriteBody(written.Facts.Language, source.Claims, source.Printed);
        var placed = source.Placed.ToDictionary(
            pair => pair.Key,
            pair =>
                pair.Value with
                {
                    TitleHtml = source.Captions.TryGetValue(pair.Key, out var title) ? body.Caption(title) : null,
                }
        );
        return body.Write(written.Tree, placed);
    }
}
