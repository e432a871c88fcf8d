using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Feedback;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Figures.Deliveries;

public sealed record DeliveriesView(PageFrame Frame, string Lead, ImmutableArray<CollectionView> Collections)
{
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
);

/// <summary>How many of a kind, as a mark.</summary>
public sealed record Tally(Signal Signal, string Words);

/// <summary>What was found in one file, the heaviest first.</summary>
public sealed record FindingsView(string File, string Summary, TableView Table, string? More, bool Open);
