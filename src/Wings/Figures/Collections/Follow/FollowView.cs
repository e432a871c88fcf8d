using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Rekenschap.Figures.Collections.Standings;
using Rekenschap.Figures.Templates.Fetching;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Collections.Follow;

/// <summary>All collections of the edition that is worked on.</summary>
/// <param name="Calendar">Address of a file with every due date.</param>
/// <param name="Open">Where another is opened; null for who may not.</param>
/// <param name="Freeze">Where is said from when nothing changes any more; null for who may not.</param>
public sealed record FollowListView(
    WorkFrame Frame,
    TableView Collections,
    string Calendar,
    string? Open,
    string? Freeze
);

/// <summary>One collection: what is asked, how far the visitor's organisation is, and for who may see it how far everybody is.</summary>
/// <param name="Frozen">Why nothing can be handed in now, for who would; null where it can.</param>
/// <param name="State">Of the visitor's organisation; null where nothing is asked of it.</param>
/// <param name="UnderWay">Address of what it has under way; null where nothing is.</param>
/// <param name="Deliver">The form to hand a file in; null for who may not, and while something is under way.</param>
/// <param name="IsIn">Something of it was accepted already: the next is a correction.</param>
/// <param name="Everybody">Null for who sees its own organisation only.</param>
/// <param name="Own">What other slices add to one's own organisation.</param>
/// <param name="All">What other slices add to what concerns everybody.</param>
public sealed record FollowView(
    WorkFrame Frame,
    string Asked,
    string? Frozen,
    Cell? State,
    string? UnderWay,
    FormView? Deliver,
    bool IsIn,
    StandView? Everybody,
    ImmutableArray<RenderFragment> Own,
    ImmutableArray<RenderFragment> All,
    ImmutableArray<FormView> Forms
)
{
    /// <summary>Whether what is under way waits for whoever delivers.</summary>
    public bool IsOurTurn { get; init; }

    /// <summary>Where the template is; null for who does not deliver.</summary>
    public TemplateLinksView? Template { get; init; }

    /// <summary>Address of the grid in which figures are typed; null for who may not.</summary>
    public string? Grid { get; init; }
}
