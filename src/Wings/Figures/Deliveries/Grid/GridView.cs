using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Deliveries.Grid;

/// <summary>The grid of an organisation, one page of it.</summary>
/// <param name="Busy">Address of the delivery that was handed in, while nothing can be typed; else null.</param>
/// <param name="Warning">What to look at before going on; null where nothing.</param>
/// <param name="Saved">When it was kept last; null where it was not yet.</param>
/// <param name="Lead">What stands in the fields, and what typing does.</param>
/// <param name="Draft">Revision of what was kept.</param>
/// <param name="Revision">Of the delivery in preparation; empty where there is none.</param>
public sealed record GridView(
    WorkFrame Frame,
    FormView Form,
    string Back,
    string BackTo,
    string? Busy,
    string? Warning,
    string? Saved,
    string? Untyped,
    Bilingual Lead,
    ImmutableArray<GridTableView> Tables,
    int Page,
    int Pages,
    string Draft,
    string Revision,
    string Note
);
