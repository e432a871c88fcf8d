using System.Collections.Immutable;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Findings.Import;

/// <summary>Where a spreadsheet is chosen.</summary>
public sealed record AskSheetView(WorkFrame Frame, FormView Form);

/// <summary>A spreadsheet that waits: how it is read, what is wrong, and what would come.</summary>
/// <param name="Remembered">Whether its organisation said before how such a sheet is read.</param>
/// <param name="How">The form with how it is read.</param>
/// <param name="Faults">Null where there are none, as the notes.</param>
/// <param name="Count">How much would come.</param>
/// <param name="Steps">Null where nothing would change.</param>
/// <param name="Accept">Null where there is nothing to accept, or something is wrong.</param>
/// <param name="Shown">What the acceptance sends along of what was looked at.</param>
/// <param name="Other">Where another file is chosen.</param>
public sealed record SheetView(
    WorkFrame Frame,
    string File,
    bool Remembered,
    FormView How,
    ImmutableArray<SheetQuestion> Columns,
    ImmutableArray<SheetQuestion> All,
    ImmutableArray<SheetQuestion> Words,
    TableView? Faults,
    TableView? Notes,
    string Count,
    TableView? Steps,
    FormView? Accept,
    string Shown,
    FormView Discard,
    string Other
);
