using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;

namespace Rekenschap.Publishing.Documents;

public enum DocumentKind
{
    Report,
    Public,
    Letter,
    Annex,
}

/// <summary>The front matter of a document.</summary>
/// <param name="Path">From the edition folder (<c>documents/letter.md</c>), or as given on the command line.</param>
/// <param name="Slug">File name without extension, as its page is called.</param>
/// <param name="KnownAt">The last day whose acceptances count; null is <c>latest</c>.</param>
public sealed record DocumentFacts(
    string Path,
    string Slug,
    string Title,
    DocumentKind Kind,
    Language Language,
    DateOnly Date,
    string? To,
    string? Reference,
    Period? Period,
    DateOnly? KnownAt
);

/// <summary>A statement that stands outside every tag.</summary>
public sealed record UntaggedStatement(string Document, int Line, string Words, Bilingual Message)
{
    /// <summary>Where it was written below the front matter, with one character for each line end; null where no tag could be put: in a title, a caption or code.</summary>
    public Stretch? Written { get; init; }
}

/// <summary>Somebody else's figure: <c>[words](external:SOURCE?date=...)</c>.</summary>
public sealed record ExternalStatement(string Document, int Line, string Words, string Source, string? Date);

/// <summary>Words that are somebody's judgement of a cause: <c>[words](judgement:minister)</c>.</summary>
public sealed record JudgementStatement(string Document, int Line, string Words, Bilingual Whose);

/// <summary>A claim that a correction changed: what it was as the document says, what it is at the latest moment, and the delivery that did it.</summary>
/// <param name="Delivery">Path of the file; empty where none can be named.</param>
public sealed record Erratum(
    string Document,
    int Line,
    string Words,
    string Claim,
    JudgedClaim Was,
    JudgedClaim Is,
    string Delivery
)
{
    /// <summary>Which of the document's claims it is.</summary>
    public int? Number { get; init; }

    /// <summary>The rest of its sentence.</summary>
    public Surroundings Around { get; init; }

    /// <summary>The cell that changed it, as it is now; null where the claim's own figures rest on none that changed.</summary>
    public ObservationTrace? Cell { get; init; }

    /// <summary>What stood there before; null where the cell was added.</summary>
    public ObservationTrace? CellBefore { get; init; }
}

/// <summary>A failing claim that was released: by the holder of the mandate and a second person, with a public reason.</summary>
public sealed record Release(
    string Document,
    string Words,
    string Claim,
    string Reason,
    string MandateHolder,
    string SecondPerson,
    DateOnly Date
);

/// <summary>An understated or unverifiable claim that was let through by name.</summary>
public sealed record Acceptance(string Document, string Words, string Claim, Verdict Verdict, string By, string Reason);

/// <summary>A claim of a document with what was decided about it.</summary>
/// <param name="Number">From 1 in order of the text; its words stand at <c>claim-N</c>.</param>
/// <param name="Contradicts">Other claims on the same coordinate whose interval excludes this one's (kind 13).</param>
public sealed record DocumentClaim(
    int Number,
    JudgedClaim Judged,
    Release? Release,
    Acceptance? Acceptance,
    ImmutableArray<Contradicted> Contradicts
)
{
    /// <summary>The rest of its sentence.</summary>
    public Surroundings Around { get; init; }

    /// <summary>Whether it keeps the edition from being published.</summary>
    public bool Blocks =>
        Judged.Verdict switch
        {
            Verdict.Holds or Verdict.Open => false,
            Verdict.Fails => Release is null,
            Verdict.Understated or Verdict.Unverifiable => Acceptance is null,
            _ => true,
        };
}

/// <summary>A claim that says otherwise, and where it stands: the document's title and page, and which of its claims it is.</summary>
public sealed record Contradicted(Tag Tag, string Title, string Slug, int Number);

/// <summary>A piece of a document's body, in reading order.</summary>
public abstract record Segment;

/// <summary>Safe HTML: the prose, with each claim as <c>&lt;a class="claim ..." id="claim-N" href="#claim-N"&gt;</c>.</summary>
public sealed record HtmlSegment(string Html) : Segment;

/// <summary>A placed table, chart or map with all that drawing it needs.</summary>
/// <param name="Kind">table, chart or map.</param>
/// <param name="Chart">line, bar, slope or dot; null for a table.</param>
public sealed record PlacedSegment(
    string Kind,
    string? Chart,
    string Title,
    IndicatorFacts Indicator,
    ImmutableArray<PlacedSeries> Series
) : Segment
{
    /// <summary>The caption as safe HTML, its claims as in the prose; null where the title holds nothing but text.</summary>
    public string? TitleHtml { get; init; }
}

/// <summary>One line of a chart or row of a table: a name and its figures by label.</summary>
public sealed record PlacedSeries(string Name, ImmutableArray<PlacedPoint> Points);

public sealed record PlacedPoint(string Label, Coordinate At, Figure Figure);

/// <summary>A heading of the body, for a table of contents.</summary>
/// <param name="Level">As the author ranked it, 1 to 6.</param>
public sealed record DocumentHeading(int Level, string Text, string Id);

/// <summary>A document, read and judged.</summary>
/// <param name="Problems">What blocks besides claims: a printed figure that is missing, raw HTML, a wrong block.</param>
public sealed record JudgedDocument(
    DocumentFacts Facts,
    ImmutableArray<Segment> Body,
    ImmutableArray<DocumentClaim> Claims,
    ImmutableArray<UntaggedStatement> Untagged,
    ImmutableArray<ExternalStatement> External,
    ImmutableArray<Erratum> Errata,
    ImmutableArray<Kernel.Folders.FolderProblem> Problems
)
{
    /// <summary>The text as it was read, front matter included.</summary>
    public string Text { get; init; } = "";

    /// <summary>What stands beside its tags and says otherwise. No edition is kept from being published by it: a document on its way out is.</summary>
    public ImmutableArray<Beside.BesideTag> Beside { get; init; } = [];

    public ImmutableArray<DocumentHeading> Headings { get; init; } = [];

    /// <summary>What stands there as somebody's judgement, with no verdict.</summary>
    public ImmutableArray<JudgementStatement> Judgements { get; init; } = [];

    /// <summary>How easily its running text reads; shown of a public version, which is written for everybody.</summary>
    public Ease.Readability Readability { get; init; }

    /// <summary>What the document's other forms than HTML are made of.</summary>
    internal Manuscripts.Source Source { get; init; } = Manuscripts.Source.Empty;

    /// <summary>What a correction made of one of its claims; null where nothing.</summary>
    public Erratum? ErratumOf(DocumentClaim claim) =>
        Errata.FirstOrDefault(erratum => erratum.Was.Tag == claim.Judged.Tag);

    public bool Blocks => Claims.Any(claim => claim.Blocks) || !Untagged.IsEmpty || !Problems.IsEmpty;
}
