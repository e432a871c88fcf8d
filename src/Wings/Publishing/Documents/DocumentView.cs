using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Charts;
using Rekenschap.Ui.Citing;
using Rekenschap.Ui.Feedback;
using Rekenschap.Ui.Maps;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Trace;

namespace Rekenschap.Publishing.Documents;

public sealed record DocumentView(
    PageFrame Frame,
    string Kind,
    ImmutableArray<(string Name, string Value)> Letterhead,
    Signal Signal,
    string VerdictLine,
    ImmutableArray<Heading> Contents,
    ImmutableArray<BodyPart> Body,
    AccountView Account,
    ImmutableArray<RevisionView> Errata,
    TableView? Untagged,
    TableView? External,
    TableView? Problems
)
{
    /// <summary>The claims that do not simply hold, in the order of the text.</summary>
    public ImmutableArray<ExceptionView> Exceptions { get; init; } = [];

    /// <summary>What stands there as somebody's judgement; null where nothing does.</summary>
    public TableView? Judgements { get; init; }

    /// <summary>The same document in the forms in which it is sent.</summary>
    public ImmutableArray<DownloadView> Downloads { get; init; } = [];

    public required Citation Cite { get; init; }

    public string In(Bilingual text) => text.In(Frame.Language);
}

public sealed record Heading(string Id, string Words);

/// <summary>A document's claims with their verdicts: all of them, or where they stand when they are many.</summary>
/// <param name="Tallies">How many there are of each verdict.</param>
public sealed record AccountView(ImmutableArray<(Signal Signal, string Words)> Tallies, TableView? Table, string? Link)
{
    /// <summary>The claims that do not simply hold, where all stand here; null where there are none or they stand apart.</summary>
    public TableView? Exceptions { get; init; }
}

/// <summary>The page of all claims of a document that has many, under the headings of the text.</summary>
public sealed record AccountPageView(PageFrame Frame, string Document, string Link, ImmutableArray<AccountPart> Parts)
{
    /// <summary>The claims that do not simply hold, before all others; null where all do.</summary>
    public TableView? Exceptions { get; init; }

    public string In(Bilingual text) => text.In(Frame.Language);
}

/// <param name="Heading">Of the text; empty for what stands before the first.</param>
public sealed record AccountPart(string Id, string Heading, TableView Table);

/// <summary>A piece of the text: prose, or a placed chart or table.</summary>
public abstract record BodyPart;

public sealed record ProsePart(string Html) : BodyPart;

/// <param name="Caption">Safe HTML with the marks of claims; null where the title is text only.</param>
public sealed record ChartPart(ChartView Chart, TableView Table, string? Note, string? Caption) : BodyPart;

public sealed record MapPart(MapView Map, TableView Table, string? Caption) : BodyPart;

public sealed record TablePart(TableView Table, string? Caption) : BodyPart;

/// <summary>All that opens when a reader opens a claim.</summary>
/// <param name="Deviates">The computed value, on a claim that was released though it fails.</param>
/// <param name="Decision">Why it was released or let through.</param>
/// <param name="Address">Permanent: the words in the text, from the publication's root.</param>
/// <param name="Origin">A link to the same.</param>
public sealed record ClaimView(
    int Number,
    string Words,
    Signal Signal,
    string Verdict,
    string Reason,
    string? Deviates,
    string? Decision,
    RevisionView? Revision,
    ImmutableArray<(string Name, string Value)> Facts,
    TableView? Parts,
    string? Suggestion,
    ImmutableArray<ChartPoint> Course,
    string? CourseSaid,
    TraceView? Trace,
    TraceView? FromTrace,
    ImmutableArray<ContradictionView> Contradicts,
    string Address,
    string Origin
)
{
    /// <summary>The rest of its sentence.</summary>
    public Surroundings Around { get; init; }

    /// <summary>The rows of registers that the verdict rests on; null for a figure.</summary>
    public TableView? Evidence { get; init; }

    /// <summary>That a row behind the verdict was made up; null where none was.</summary>
    public string? MadeUp { get; init; }
}

/// <summary>A claim on its own page, with the ones before and after it in the text.</summary>
public sealed record ClaimPageView(
    PageFrame Frame,
    ClaimView Claim,
    string Document,
    string Place,
    string? Previous,
    string? Next
)
{
    public required Citation Cite { get; init; }

    public string In(Bilingual text) => text.In(Frame.Language);
}

/// <summary>What a later correction made of a claim.</summary>
/// <param name="Link">To the claim's own page.</param>
/// <param name="Verdict">What it was when published and what it is now.</param>
/// <param name="Facts">Was, is, who and when, which cell, why, and the figure's history.</param>
/// <param name="Below">That the claim's page shows the state of publication.</param>
public sealed record RevisionView(
    string Words,
    string Link,
    Signal Signal,
    string Verdict,
    ImmutableArray<(string Name, Cell Value)> Facts,
    string Below
)
{
    /// <summary>The rest of the sentence in which the words stand.</summary>
    public Surroundings Around { get; init; }
}

/// <param name="Title">Of the document where it stands; null for the claim's own.</param>
public sealed record ContradictionView(string Words, string? Title, string Link);

/// <summary>A claim that does not simply hold: deviating, weak, not verified, unreadable, or overtaken by a correction.</summary>
/// <param name="Why">The public reason of what was let through, else that of the verdict.</param>
public sealed record ExceptionView(string Words, string Link, Signal Signal, string Verdict, string Why);
