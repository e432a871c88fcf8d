using System.Collections.Immutable;
using Rekenschap.Publishing.Drafts.Overview;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Publishing.Drafts.Preview;

/// <summary>Who may look at a document before it is public.</summary>
/// <param name="Made">A link that was made just now; null where none was.</param>
/// <param name="New">Null for who may make none.</param>
public sealed record PreviewsView(
    DraftFrame Around,
    TableView Table,
    string? Made,
    FormView? New,
    ImmutableArray<EndForm> Ends
);

/// <param name="For">Whose link it ends.</param>
public sealed record EndForm(FormView Form, string For);
