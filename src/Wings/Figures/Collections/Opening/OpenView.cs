using System.Collections.Immutable;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Collections.Opening;

/// <summary>The form that opens a collection, and what it can begin with.</summary>
/// <param name="Here">Address of this page, to take an earlier collection over.</param>
public sealed record OpenView(
    WorkFrame Frame,
    string Here,
    ImmutableArray<Choice> Past,
    FormView Form,
    ImmutableArray<Choice> Indicators,
    ImmutableArray<Choice> Kinds
);
