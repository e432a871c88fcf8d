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

/// <summary>A collection: what was asked, by when, who is in, and what was found.</summary>
public sealed record CollectionView(
    string Code,
    string Name,
    string Asked,
    ImmutableArray<Tally> Tallies,
    TableView Deliveries,
    ImmutableArray<FindingsView> Findings
)
{
    public TableView? Disputed { get; init; }
}

/// <summary>A file that deserves a look: what became of it, whose it is, where it stands on the page, and why.</summary>
public sealed record NotableLine(
    Signal Signal,
    string What,
    string Organisation,
    string File,
    string Anchor,
    string? Why
);

/// <summary>How many of a kind, as a mark.</summary>
public sealed record Tally(Signal Signal, string Words);

/// <summary>What was found in one file, the heaviest first.</summary>
public sealed record FindingsView(string Id, string File, string Summary, TableView Table, string? More, bool Open);
