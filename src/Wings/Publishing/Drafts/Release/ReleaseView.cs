using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Drafts.Overview;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Publishing.Drafts.Release;

/// <summary>What is let through of a document, and what could be.</summary>
public sealed record ReleaseView(
    DraftFrame Around,
    TableView Table,
    ImmutableArray<AskForm> Asks,
    ImmutableArray<AnswerForm> Answers
)
{
    public IEnumerable<FormView> Forms => Asks.Select(one => one.Form);
}

/// <summary>A claim that who looks may ask to let through.</summary>
public sealed record AskForm(FormView Form, string Words, string Why, Bilingual Button, string Number, string Revision);

/// <summary>A release that who looks may confirm or withdraw.</summary>
public sealed record AnswerForm(
    FormView? Confirm,
    FormView? Withdraw,
    string Words,
    string Reason,
    string Id,
    string Revision
);
