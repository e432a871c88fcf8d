using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;

namespace Rekenschap.Figures.Deliveries.Decide;

/// <summary>Errors that cannot be mended: what was asked, what was let pass, and what the visitor may do about it.</summary>
/// <param name="Plea">Why its supplier puts it forward; null where nobody did.</param>
/// <param name="Passed">What was let pass, with why.</param>
/// <param name="Refer">Null for who may not put it forward now.</param>
/// <param name="Pass">Null for who may not let it pass now.</param>
public sealed record PassView(
    Language Language,
    string? Plea,
    ImmutableArray<string> Passed,
    FormView? Refer,
    FormView? Pass,
    ImmutableArray<Choice> Rules,
    string Revision
);
