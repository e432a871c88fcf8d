using System.Collections.Immutable;
using Rekenschap.Figures.QuestionPages;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Charts;
using Rekenschap.Ui.Citing;
using Rekenschap.Ui.Feedback;
using Rekenschap.Ui.Maps;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Targets;
using Rekenschap.Ui.Trace;

namespace Rekenschap.Figures.Indicators;

public sealed record IndicatorView(
    PageFrame Frame,
    string Name,
    string Title,
    ImmutableArray<KeyFact> Facts,
    ImmutableArray<TargetView> Targets,
    ChartView Chart,
    ImmutableArray<Multiple> Multiples,
    TableView AsThen,
    TableView? AsNow,
    string? Definition,
    ImmutableArray<KeyFact> About,
    TraceView? Trace,
    ImmutableArray<UseView> Uses,
    ImmutableArray<Download> Downloads,
    string? Uri
)
{
    /// <summary>How it stands, in a sentence that was held against the figures.</summary>
    public string? Sentence { get; init; }

    public Invention Invention { get; init; }

    public (string Name, string Link)? Theme { get; init; }

    /// <summary>The months or quarters that are in no whole year; null where the table has all.</summary>
    public TableView? Loose { get; init; }

    /// <summary>Whether the parts say more than the whole, and so come before the organisations.</summary>
    public bool PartsFirst { get; init; }

    /// <summary>The page with the lineage of every period; its anchors by period.</summary>
    public string Origin { get; init; } = "";

    public ImmutableArray<(string Period, string Anchor)> OriginPeriods { get; init; } = [];

    public ImmutableArray<(string From, string Why)> Breaks { get; init; } = [];

    /// <summary>Who changed how much since when, as then and, where that differs, as now.</summary>
    public ImmutableArray<TableView> Changes { get; init; } = [];

    public ImmutableArray<TableView> ByMember { get; init; } = [];

    public ImmutableArray<MapView> Maps { get; init; } = [];

    public TableView? Corrections { get; init; }

    public TableView? Moments { get; init; }

    /// <summary>Null where no server answers.</summary>
    public AskForm? Ask { get; init; }

    /// <summary>As a reader would refer to this figure.</summary>
    public required Citation Cite { get; init; }

    /// <summary>Under which the data may be used.</summary>
    public string Licence { get; init; } = "";

    /// <summary>What holds all figures, and what says how the files are built. Their sizes are not shown: they change with any figure.</summary>
    public ImmutableArray<Download> Whole { get; init; } = [];

    /// <summary>Figures that the definition names between quotation marks.</summary>
    public ImmutableArray<(string Name, string Link)> SeeAlso { get; init; } = [];

    /// <summary>Where what is not made up comes from, to stand beside what is.</summary>
    public string? Source { get; init; }

    /// <summary>Whether the values were reckoned from other figures.</summary>
    public bool IsDerived { get; init; }

    /// <summary>The parts of the page, only those that are there, in their order.</summary>
    public IEnumerable<(string Anchor, Bilingual Name)> Parts
    {
        get
        {
            yield return (Chart.Id, IndicatorTexts.InChart);
            if (!Targets.IsEmpty)
                yield return ("targets", IndicatorTexts.Targets);
            if (PartsFirst && !ByMember.IsEmpty)
                yield return ("parts", IndicatorTexts.ByParts);
            yield return ("organisations", IndicatorTexts.ByOrganisation);
            if (!Changes.IsEmpty)
                yield return ("change", ChangeTexts.Show);
            if (!PartsFirst && !ByMember.IsEmpty)
                yield return ("parts", IndicatorTexts.ByParts);
            yield return ("history", HistoryTexts.Title);
            if (Ask is not null)
                yield return ("ask", Bilingual.Same(Ask.Title));
            yield return ("definition", IndicatorTexts.Definition);
            if (Trace is not null)
                yield return ("origin", IndicatorTexts.Origin);
            yield return ("uses", IndicatorTexts.Uses);
        }
    }

    public string In(Bilingual text) => text.In(Frame.Language);
}

public sealed record KeyFact(string Name, string Value, string? Note = null, bool Big = false);

public sealed record Multiple(
    string Name,
    string Link,
    string Value,
    ImmutableArray<ChartPoint> Points,
    decimal Low,
    decimal High
);

public sealed record UseView(string Words, string Document, string Link, Signal Signal, string Verdict);

/// <param name="Form">In words: CSV, JSON-stat 2.0.</param>
public sealed record Download(string Name, string Link, string Form, string Size);
