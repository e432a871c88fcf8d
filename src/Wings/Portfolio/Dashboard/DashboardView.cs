using System.Collections.Immutable;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Portfolio.Dashboard;

/// <summary>The page of the dashboard.</summary>
/// <param name="Invented">Whether any of what is shown was made up.</param>
/// <param name="Filters">None where no server answers.</param>
/// <param name="Chosen">What was chosen, in words; null where nothing was.</param>
/// <param name="Ministries">What is live, by ministry; null where it is of one alone.</param>
/// <param name="IsWhole">Whether the table has all that was chosen.</param>
/// <param name="Order">In which order the list stands; null where no server answers, as <paramref name="Find"/>.</param>
/// <param name="Lists">Those with anything in them.</param>
/// <param name="Next">Link to the activities that follow; null where none do.</param>
/// <param name="Files">The selection as files: name and link; none where no server answers.</param>
public sealed record DashboardView(
    PageFrame Frame,
    string AsOf,
    bool Invented,
    ImmutableArray<FilterView> Filters,
    string? Chosen,
    FilterView? Order,
    FindInList? Find,
    ImmutableArray<Headline> Headlines,
    ImmutableArray<ShortList> Lists,
    ImmutableArray<TabledChart> Charts,
    TableView? Ministries,
    TableView Activities,
    bool IsWhole,
    string? Next,
    ImmutableArray<(string Name, string Link)> Files
)
{
    /// <summary>The workbooks of yearly reports, the newest year first; none where no server answers.</summary>
    public ImmutableArray<(int Year, ImmutableArray<(string Name, string Link)> Files)> Workbooks { get; init; } = [];

    /// <summary>Why most was estimated anew; null where nothing was.</summary>
    public string? Reasons { get; init; }

    /// <summary>Link to the feed of what changes in the selection; null where no server answers.</summary>
    public string? Feed { get; init; }
}

/// <summary>A form that looks for words in a list.</summary>
/// <param name="Words">What was looked for.</param>
/// <param name="Kept">What was chosen already, by its name in the address.</param>
public sealed record FindInList(string Action, string Words, ImmutableArray<(string Key, string Value)> Kept);

/// <summary>A few activities that have something in common, the newest first.</summary>
public sealed record ShortList(string Id, string Title, ImmutableArray<ShortLine> Lines);

/// <param name="Says">Of which ministry, and when.</param>
public readonly record struct ShortLine(string Name, string Link, string Says);
