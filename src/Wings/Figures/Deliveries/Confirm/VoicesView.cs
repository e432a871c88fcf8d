using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Figures.Deliveries.Confirm;

/// <summary>What those for whom a delivery speaks say of it, for its deliverer and for who publishes.</summary>
/// <param name="Until">Until when silence stops it; null where that day has passed.</param>
/// <param name="Settle">The form to decide on a dispute; null for who may not, and where nothing is disputed.</param>
public sealed record VoicesView(
    Language Language,
    string Tally,
    string? Until,
    TableView Table,
    FormView? Settle,
    ImmutableArray<Choice> Disputing,
    string Revision
);
