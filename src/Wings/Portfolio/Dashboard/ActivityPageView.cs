using System.Collections.Immutable;
using Rekenschap.Portfolio.Reliability;
using Rekenschap.Ui.Feedback;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Portfolio.Dashboard;

/// <summary>The public page of one activity.</summary>
/// <param name="Overdue">That it should have been reported on; null where it need not be.</param>
/// <param name="Story">What was promised when, what it became, and why.</param>
/// <param name="Estimates">Its estimates through time; null where there is one or none.</param>
/// <param name="Tables">The other sections, those with anything in them.</param>
public sealed record ActivityPageView(
    PageFrame Frame,
    bool Invented,
    string Status,
    Signal Signal,
    string? Explained,
    string? Overdue,
    string Summary,
    ImmutableArray<(string Name, string Value)> Facts,
    TableView Story,
    TabledChart? Estimates,
    ImmutableArray<(string Heading, TableView Table)> Tables
)
{
    /// <summary>All of it as files: name and link; none where no server answers.</summary>
    public ImmutableArray<(string Name, string Link)> Files { get; init; } = [];

    /// <summary>Link to the feed of what changes; null where no server answers.</summary>
    public string? Feed { get; init; }

    /// <summary>Link to the page on which one asks for a mail when it changes; null where none is written.</summary>
    public string? Follow { get; init; }

    /// <summary>The advices of the Adviescollege on it; null where there are none.</summary>
    public TableView? Advices { get; init; }

    /// <summary>How reliable the data are, with the department's reaction; null where that is not shown.</summary>
    public ShownNote? Note { get; init; }
}
