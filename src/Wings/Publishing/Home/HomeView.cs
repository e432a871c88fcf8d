using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Documents;
using Rekenschap.Ui.Charts;
using Rekenschap.Ui.Feedback;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Targets;

namespace Rekenschap.Publishing.Home;

public sealed record HomeView(
    PageFrame Frame,
    string Sentence,
    ImmutableArray<Headline> Headlines,
    ImmutableArray<DocumentLine> Documents,
    ImmutableArray<RevisionLine> Revisions,
    ImmutableArray<CollectionLine> Collections,
    ImmutableArray<ProblemLine> Problems,
    ImmutableArray<(string Name, string Link)> Ministries
)
{
    /// <summary>Whether a server can answer what is typed in the search box.</summary>
    public bool Served { get; init; }

    /// <summary>What the office keeps beside the publication.</summary>
    public ImmutableArray<SiteLink> Registers { get; init; } = [];

    /// <summary>What is asked of it most.</summary>
    public IEnumerable<SiteWays> Ways => Registers.Select(one => one.Ways).OfType<SiteWays>();

    public string In(Bilingual text) => text.In(Frame.Language);
}

/// <summary>A figure on the front page: what it is now, its goal, its trend, and one sentence that was held against it.</summary>
public sealed record Headline(
    string Name,
    string Link,
    string Value,
    string Period,
    string? Note,
    ImmutableArray<ChartPoint> Trend,
    TargetView? Target,
    string? Sentence,
    Invention Invention
);

public sealed record DocumentListView(PageFrame Frame, ImmutableArray<DocumentLine> Documents);

public sealed record DocumentLine(
    string Title,
    string Link,
    Language Language,
    string About,
    Signal Signal,
    string Verdicts
)
{
    /// <summary>The claims that do not simply hold, as many as a list has room for.</summary>
    public ImmutableArray<ExceptionView> Exceptions { get; init; } = [];
}

public sealed record RevisionLine(string Words, string About, string Link, Signal Signal, string Verdict);

public sealed record CollectionLine(string Name, string Link, ImmutableArray<(Signal Signal, string Words)> Tallies);

public sealed record ProblemLine(string Words, string Link, string What);
