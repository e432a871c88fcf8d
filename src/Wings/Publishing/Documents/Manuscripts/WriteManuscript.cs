using System.Collections.Immutable;
using Markdig.Syntax;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;

namespace Rekenschap.Publishing.Documents.Manuscripts;

/// <summary>Makes the manuscript of a judged document: its text, what is placed in it, what was made up, and how it was checked.</summary>
internal static class WriteManuscript
{
    /// <summary>With so many headings a reader wants to see them first.</summary>
    const int ManyHeadings = 5;

    public static Manuscript Of(PublicationSite site, JudgedDocument document)
    {
        var facts = document.Facts;
        var frame = DocumentViews.Frame(site, facts);
        var addresses = new Addresses(frame, site.Permanent(frame.Path));
        var notes = new NoteList();
        var inlines = new ReadInlines(
            document.Source,
            facts.Language,
            addresses,
            number => addresses.Of(SitePaths.Claim(facts.Slug, number)),
            DocumentViews.Notes(site, document, frame),
            notes
        );
        var placed = new PlacedPieces(facts.Language, addresses);
        var text = new ReadPieces(inlines, Place, facts.Title).Read(document.Source.Tree);
        var publisher = Publisher(site, facts.Language);
        var body =
            (ImmutableArray<Piece>)
                [.. text, .. Annex(placed, facts), .. new AboutPieces(addresses).Of(site, document, frame)];
        return new(
            facts,
            publisher,
            site.Figures.Edition.Title.In(facts.Language),
            Keywords(site, facts),
            DocumentTexts.Kind(facts.Kind).In(facts.Language),
            facts.To is { } to ? [to] : [],
            [.. Masthead.Facts(facts, publisher)],
            Masthead.Running(facts),
            site.Figures.Edition.Invented ? ShellTexts.Invented.In(facts.Language) : null,
            Head(site, facts.Language),
            facts.Kind != DocumentKind.Letter && body.OfType<HeadingPiece>().Count() > ManyHeadings,
            body,
            notes.All
        );

        IEnumerable<Piece>? Place(FencedCodeBlock fence) =>
            document.Source.Placed.TryGetValue(fence, out var segment)
                ? placed.Of(
                    segment,
                    document.Source.Captions.TryGetValue(fence, out var caption)
                        ? inlines.Read((IEnumerable<Block>)caption)
                        : []
                )
                : null;
    }

    /// <summary>A report opens with its title and contents on a page of their own.</summary>
    static IEnumerable<Piece> Start(DocumentFacts facts, ImmutableArray<Piece> text) =>
        facts.Kind == DocumentKind.Report && text.OfType<HeadingPiece>().Count() > ManyHeadings
            ? text.Prepend(new PageBreakPiece())
            : text;

    static string Publisher(PublicationSite site, Language language)
    {
        var code = site.Figures.Edition.Publisher;
        return site.Figures.Organisations.ByCode(code)?.Name.In(language) ?? code;
    }

    static ImmutableArray<string> Keywords(PublicationSite site, DocumentFacts facts) =>
        [
            site.Figures.Edition.Title.In(facts.Language),
            DocumentTexts.Kind(facts.Kind).In(facts.Language),
            .. facts.Reference is { } reference ? [reference] : Array.Empty<string>(),
        ];

    static ImmutableArray<Piece> Head(PublicationSite site, Language language) =>
        site.Figures.Edition.Invented
            ?
            [
                new NoticePiece([
                    new Run(ShellTexts.Invented.In(language) + ".", Stress.Strong),
                    new Run(" " + ShellTexts.InventedMeans.In(language)),
                ]),
            ]
            : [];

    /// <summary>The numbers behind the pictures, for who does not see them and for who wants them.</summary>
    static ImmutableArray<Piece> Annex(PlacedPieces placed, DocumentFacts facts) =>
        placed.Annex.IsEmpty
            ? []
            :
            [
                .. facts.Kind == DocumentKind.Report ? [new PageBreakPiece()] : Array.Empty<Piece>(),
                new HeadingPiece(2, "annex-tables", [new Run(ManuscriptTexts.Tables.In(facts.Language))]),
                .. placed.Annex,
            ];
}
