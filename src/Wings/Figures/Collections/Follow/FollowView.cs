using Rekenschap.Figures.Templates.Fetching;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Collections.Follow;

/// <summary>All collections of the edition that is worked on.</summary>
public sealed record FollowListView(WorkFrame Frame, TableView Collections);

/// <summary>One collection: what is asked, how far the visitor's organisation is, and for who may see it how far everybody is.</summary>
/// <param name="State">Of the visitor's organisation; null where nothing is asked of it.</param>
/// <param name="UnderWay">Address of what it has under way; null where nothing is.</param>
/// <param name="Deliver">The form to hand a file in; null for who may not, and while something is under way.</param>
/// <param name="IsIn">Something of it was accepted already: the next is a correction.</param>
/// <param name="Everybody">Null for who sees its own organisation only.</param>
public sealed record FollowView(
    WorkFrame Frame,
    string Asked,
    Cell? State,
    string? UnderWay,
    FormView? Deliver,
    bool IsIn,
    TableView? Everybody
)
{
    /// <summary>Where the template is; null for who does not deliver.</summary>
    public TemplateLinksView? Template { get; init; }
    /// <summary>Address of the grid in which figures are typed; null for who may not.</summary>
    public string? Grid { get; init; }
}
