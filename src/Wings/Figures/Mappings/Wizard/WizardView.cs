using System.Collections.Immutable;
using Rekenschap.Figures.Deliveries.Mend;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Mappings.Wizard;

/// <summary>How a sheet is read: what was guessed or said of it, what comes of that, and the form to say it otherwise.</summary>
/// <param name="Back">Address of the delivery.</param>
/// <param name="Says">What comes of it, in a sentence.</param>
/// <param name="Warnings">What to look at first.</param>
/// <param name="Unsaid">What somebody must choose still, each with its field.</param>
/// <param name="Confirm">The form that says that it is right; null while something is unsaid.</param>
/// <param name="Ask">The form to say it otherwise.</param>
/// <param name="Carried">All that was said, which the confirmation sends along.</param>
/// <param name="Own">Units that somebody may convert by a number of her own.</param>
/// <param name="Missed">What is asked and does not come of it.</param>
/// <param name="Mends">Figures to mend before they can be taken over.</param>
public sealed record WizardView(
    WorkFrame Frame,
    string Back,
    Bilingual Says,
    ImmutableArray<Bilingual> Warnings,
    ImmutableArray<(string Field, Bilingual Says)> Unsaid,
    FormView? Confirm,
    FormView Ask,
    ImmutableArray<(string Name, string Value)> Carried,
    ImmutableArray<WizardChoice> Choices,
    ImmutableArray<WizardLabels> Labels,
    ImmutableArray<OwnFactorView> Own,
    ImmutableArray<MendField> Mends,
    ImmutableArray<Bilingual> Missed,
    TableView Rows,
    TableView? Findings,
    TableView? Figures
)
{
    /// <summary>Whether what was said of the same sheet before is filled in.</summary>
    public bool IsRemembered { get; init; }
}
