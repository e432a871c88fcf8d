using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Figures.Deliveries.Decide;

/// <summary>What was asked at which cell when the delivery was returned.</summary>
public sealed record AskedCellsView(TableView Table);

/// <summary>The form that returns a delivery with a reason at each cell.</summary>
public sealed record ReturnCellsView(
    Language Language,
    FormView Form,
    ImmutableArray<(string Field, Bilingual Label)> Cells,
    string Revision
);
