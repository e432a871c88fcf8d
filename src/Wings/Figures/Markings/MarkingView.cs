using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Figures.Markings;

/// <summary>How a delivery is marked, and what may be done about it.</summary>
/// <param name="Explanations">Each with its marking; null where there are none.</param>
/// <param name="Raise">Null for who may not, or where nothing can be higher.</param>
public sealed record MarkingView(
    Language Language,
    Marking Marking,
    TableView? Explanations,
    MarkingFormView? Raise,
    MarkingFormView? Lower
);

/// <summary>A form for another marking, of the delivery or of one of its explanations.</summary>
public sealed record MarkingFormView(
    FormView Form,
    Bilingual Button,
    ImmutableArray<Choice> About,
    ImmutableArray<Marking> Markings,
    string Revision,
    bool WithReason
);
