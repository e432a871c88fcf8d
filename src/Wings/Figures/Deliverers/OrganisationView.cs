using System.Collections.Immutable;
using Rekenschap.Figures.Indicators;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Figures.Deliverers;

public sealed record OrganisationView(
    PageFrame Frame,
    string Kind,
    ImmutableArray<KeyFact> Facts,
    ImmutableArray<NamedLink> Parts,
    TableView Figures,
    TableView Deliveries
)
{
    public ImmutableArray<KeyFact> Delivered { get; init; } = [];

    public TableView? Questions { get; init; }

    public TableView? ByOthers { get; init; }

    public TableView? Disputed { get; init; }

    public TableView? Through { get; init; }

    /// <summary>What it came from and became, to go on to.</summary>
    public ImmutableArray<NamedLink> Related { get; init; } = [];

    /// <summary>What the office keeps of it beside the figures.</summary>
    public ImmutableArray<NamedLink> Kept { get; init; } = [];

    public string In(Bilingual text) => text.In(Frame.Language);
}

public sealed record NamedLink(string Name, string Link, string? Note = null);

public sealed record OrganisationListView(PageFrame Frame, TableView Table);
