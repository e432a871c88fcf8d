using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Charts;
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
    ImmutableArray<ClaimView> Claims,
    TableView Account,
    TableView? Errata,
    TableView? Untagged,
    TableView? External,
    TableView? Problems
)
{
    public string In(Bilingual text) => text.In(Frame.Language);
}

public sealed record Heading(string Id, string Words);

/// <summary>A piece of the text: prose, or a placed chart or table.</summary>
public abstract record BodyPart;

public sealed record ProsePart(string Html) : BodyPart;

public sealed record ChartPart(ChartView Chart, TableView Table, string? Note) : BodyPart;

public sealed record MapPart(MapView Map, TableView Table) : BodyPart;

public sealed record TablePart(TableView Table) : BodyPart;

/// <summary>All that opens when a reader opens a claim.</summary>
/// <param name="Deviates">The computed value, on a claim that was released though it fails.</param>
/// <param name="Decision">Why it was released or let through.</param>
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
    string Address
)
{
    public string Id => $"claim-{Number}";

    /// <summary>The words in the text, to go back to.</summary>
    public string Origin => $"#claim-{Number}-words";
}

/// <summary>What a later correction made of a claim.</summary>
public sealed record RevisionView(Signal Signal, string Verdict, string Reason, string Delivery);

public sealed record ContradictionView(string Words, string Document, int Line);
