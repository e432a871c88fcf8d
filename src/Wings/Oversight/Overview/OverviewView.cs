using System.Collections.Immutable;
using Rekenschap.Oversight.Commitments;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Overview;

/// <summary>The overview of one year, for who makes it.</summary>
/// <param name="Books">The same as workbooks; none where nothing writes them.</param>
/// <param name="Begin">The form that begins the document; null for who may not.</param>
/// <param name="Take">The form that takes promises into the edition; null for who may not, and where nothing differs.</param>
/// <param name="Differing">How many promises the edition has otherwise.</param>
/// <param name="HasFigures">Whether the edition accepted any figure of the year that the registers count.</param>
public sealed record OverviewView(
    WorkFrame Frame,
    int Year,
    FilterView Years,
    TableView Departments,
    string Public,
    string Csv,
    ImmutableArray<(string Words, string Link)> Books,
    FormView? Begin,
    FormView? Take,
    int Differing,
    bool HasFigures
);
