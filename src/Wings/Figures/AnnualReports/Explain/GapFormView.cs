using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;

namespace Rekenschap.Figures.AnnualReports.Explain;

/// <summary>The differences that ask for an explanation.</summary>
public sealed record GapFormView(
    FormView Form,
    string Period,
    string Revision,
    ImmutableArray<Choice> Categories,
    ImmutableArray<GapFieldsView> Gaps
);

/// <summary>The fields of one difference.</summary>
/// <param name="Title">The figure with its difference.</param>
/// <param name="Before">What was said of another difference; null where nothing was.</param>
public sealed record GapFieldsView(
    Bilingual Title,
    string? Before,
    string Category,
    string Words,
    (string Name, string Value) Seen
);
