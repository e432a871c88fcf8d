using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Import;

/// <summary>Where a spreadsheet is chosen.</summary>
public sealed record AskSheetView(
    WorkFrame Frame,
    FormView Form,
    Bilingual Lead,
    Bilingual Rows,
    Bilingual Back,
    string List
);

/// <summary>A spreadsheet that waits: how it is read, what is wrong, and what would come.</summary>
/// <param name="Remembered">Whether its organisation said before how such a sheet is read.</param>
/// <param name="How">The form with how it is read.</param>
/// <param name="Faults">Null where there are none, as the notes.</param>
/// <param name="Count">How much would come.</param>
/// <param name="Steps">Null where there is nothing to tell.</param>
/// <param name="Accept">Null where there is nothing to accept, or something is wrong.</param>
/// <param name="AsksWhy">Whether what was there changes, for a reason.</param>
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
    ImmutableArray<SheetQuestion> Doubts,
    TableView? Faults,
    TableView? Notes,
    string Count,
    TableView? Steps,
    FormView? Accept,
    bool AsksWhy,
    bool Changes,
    string Shown,
    FormView Discard,
    string Other
);
