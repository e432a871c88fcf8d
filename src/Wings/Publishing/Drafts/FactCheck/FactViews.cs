using System.Collections.Immutable;
using Rekenschap.Publishing.Drafts.Overview;
using Rekenschap.Ui.Feedback;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing.Drafts.FactCheck;

/// <summary>What lies with a ministry for fact check.</summary>
public sealed record FactListView(WorkFrame Frame, TableView Table);

/// <summary>What a document says of one ministry.</summary>
/// <param name="Confirm">Null once the fact check is closed, as is <paramref name="Correct"/>.</param>
public sealed record FactView(
    WorkFrame Frame,
    string Document,
    ImmutableArray<(string Name, string Value)> Facts,
    ImmutableArray<PassageView> Passages,
    FormView? Confirm,
    FormView? Correct,
    TableView Sent,
    string Version
);

/// <param name="Field">In which a correction of it is typed.</param>
public sealed record PassageView(
    string Field,
    string Plain,
    ImmutableArray<(Signal Signal, string Verdict, string Says)> Verdicts
);

/// <summary>What ministries said of a document, and what its editors have to answer.</summary>
public sealed record FactTallyView(DraftFrame Around, TableView Table, ImmutableArray<CorrectionView> Open)
{
    public IEnumerable<FormView> Forms => Open.SelectMany(one => new[] { one.Take, one.Decline }).OfType<FormView>();
}

/// <param name="Take">Null where the passage is no longer there, or for who does not write.</param>
public sealed record CorrectionView(
    string Id,
    string Ministry,
    string Passage,
    string Says,
    FormView? Take,
    FormView? Decline,
    string Version
);
