using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Commitments;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Findings.Balance;

/// <summary>What came and went in a year.</summary>
/// <param name="Why">Where it does not add up, or two things that are said cannot both be.</param>
/// <param name="Unseen">That steps count which the visitor may not see; null where there are none.</param>
/// <param name="State">The form with which a number is taken over from the report; null for who may not.</param>
public sealed record BalanceView(
    WorkFrame Frame,
    int Year,
    FilterView Years,
    TableView Lines,
    ImmutableArray<Bilingual> Why,
    TableView Steps,
    Bilingual? Unseen,
    FormView? State,
    ImmutableArray<Choice> Departments
);
