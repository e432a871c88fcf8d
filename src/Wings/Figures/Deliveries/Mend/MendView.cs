using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;

namespace Rekenschap.Figures.Deliveries.Mend;

/// <summary>The errors of a delivery, each with a field to mend it in.</summary>
/// <param name="Others">What is said of errors that stand elsewhere; null where there are none.</param>
/// <param name="Grid">Address of the grid.</param>
public sealed record MendView(
    FormView Form,
    Bilingual Lead,
    ImmutableArray<MendField> Fields,
    Bilingual? Others,
    string Revision,
    string Grid
);
