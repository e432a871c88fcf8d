using System.Collections.Immutable;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Documents.Manuscripts;

/// <summary>
/// A judged document as it is sent: everything that PDF, ODT and DOCX set, in reading order, with nothing of any of them
/// in it. Same document, same manuscript.
/// </summary>
/// <param name="Author">The organisation that publishes.</param>
/// <param name="Description">What it is part of, for who finds the file alone.</param>
/// <param name="Kind">The kind in a word, in the document's language.</param>
/// <param name="To">Who it is for, a line each; empty where nobody is named.</param>
/// <param name="Facts">Date, reference, knowledge moment and the like, by name.</param>
/// <param name="Running">What stands above the second page and those after it.</param>
/// <param name="MadeUp">Of an edition that is made up: a mark for every page.</param>
/// <param name="Head">What stands before the table of contents.</param>
/// <param name="Contents">Whether it has a table of contents.</param>
/// <param name="Notes">The footnotes; number 1 is the first.</param>
internal sealed record Manuscript(
    DocumentFacts Document,
    string Author,
    string Description,
    ImmutableArray<string> Keywords,
    string Kind,
    ImmutableArray<string> To,
    ImmutableArray<(string Name, string Value)> Facts,
    string Running,
    string? MadeUp,
    ImmutableArray<Piece> Head,
    bool Contents,
    ImmutableArray<Piece> Body,
    ImmutableArray<ImmutableArray<Inline>> Notes
)
{
    public string Title => Document.Title;

    public Language Language => Document.Language;

    public bool IsLetter => Document.Kind == DocumentKind.Letter;

    /// <summary>The lines of who it is for, below one another.</summary>
    public ImmutableArray<Inline> Addressee =>
        [.. To.SelectMany((line, i) => (Inline[])(i == 0 ? [new Run(line)] : [new NewLine(), new Run(line)]))];

    /// <summary>The headings of the body, for a table of contents.</summary>
    public IEnumerable<HeadingPiece> Headings => Body.OfType<HeadingPiece>();
}
