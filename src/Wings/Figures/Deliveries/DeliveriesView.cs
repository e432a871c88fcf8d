using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Feedback;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Figures.Deliveries;

public sealed record DeliveriesView(PageFrame Frame, string Lead, ImmutableArray<CollectionView> Collections)
{
    /// <summary>What was refused, is disputed or was let pass, the heaviest first.</summary>
    public ImmutableArray<NotableLine> Notable { get; init; } = [];

    public string In(Bilingual text) => text.In(Frame.Language);
}

/// <summary>A collection: what was asked, by when, and who is in.</summary>
/// <param name="Link">To the page on which all stands that came in.</param>
public sealed record CollectionView(string Code, string Name, string Link, string Asked, ImmutableArray<Tally> Tallies);

/// <summary>A collection with what came in for it and what was found.</summary>
public sealed record CollectionPageView(
    PageFrame Frame,
    CollectionView Collection,
    TableView Deliveries,
    TableView? Disputed,
    ImmutableArray<FindingsView> Findings
)
{
    public string In(Bilingual text) => text.In(Frame.Language);
}

/// <summary>A file that deserves a look: what became of it, whose it is, where it stands on its collection's page, and why.</summary>
public sealed record NotableLine(
    Signal Signal,
    string What,
    string Organisation,
    string File,
    string Link,
    string? Why
);

/// <summary>How many of a kind, as a mark.</summary>
public sealed record Tally(Signal Signal, string Words);

/// <summary>What was found in one file, the heaviest first.</summary>
public sealed record FindingsView(string Id, string File, string Summary, TableView Table, string? More, bool Open);
