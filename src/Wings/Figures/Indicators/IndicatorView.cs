using System.Collections.Immutable;
using Rekenschap.Figures.QuestionPages;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Charts;
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
    string Address
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
    public string Cite { get; init; } = "";

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

public sealed record Download(string Name, string Link, string Size);
