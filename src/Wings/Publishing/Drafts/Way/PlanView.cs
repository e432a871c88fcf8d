using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Drafts.Overview;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Publishing.Drafts.Way;

/// <summary>Who takes which step until when.</summary>
/// <param name="Form">Null for who may not change it.</param>
public sealed record PlanView(
    DraftFrame Around,
    TableView Steps,
    FormView? Form,
    ImmutableArray<Choice> Ministries,
    ImmutableArray<(string Field, Bilingual Label)> Dates,
    string Revision
);
