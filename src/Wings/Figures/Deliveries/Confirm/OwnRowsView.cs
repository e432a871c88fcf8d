using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Feedback;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Deliveries.Confirm;

/// <summary>What others deliver for the visitor's organisation.</summary>
public sealed record OwnListView(WorkFrame Frame, TableView Deliveries);

/// <summary>The rows of the visitor's organisation in what another handed in, and what it may say of them.</summary>
/// <param name="Says">What was answered, and why; null where nothing was.</param>
/// <param name="Settled">Why the coordinator lets it go on all the same; null where he did not.</param>
/// <param name="Found">Null where nothing was found in these rows.</param>
/// <param name="Confirm">Null where it may not be answered now, or was confirmed.</param>
/// <param name="Dispute">Null where it may not be answered now.</param>
/// <param name="Seen">What was looked at, as forms carry it.</param>
public sealed record OwnRowsView(
    WorkFrame Frame,
    Signal Signal,
    string State,
    string Lead,
    string? Says,
    string? Settled,
    TableView? Rows,
    TableView? Found,
    FormView? Confirm,
    Bilingual ConfirmButton,
    DisputeView? Dispute,
    string Seen
);

/// <summary>The form to dispute, with what can be disputed.</summary>
public sealed record DisputeView(FormView Form, ImmutableArray<Choice> Which);
