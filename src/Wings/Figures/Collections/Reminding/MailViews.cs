using System.Collections.Immutable;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Collections.Reminding;

/// <summary>The mails about a collection, and the form that asks for more.</summary>
/// <param name="IsSending">Whether a mail server was set.</param>
/// <param name="Ask">Null where nobody has anything left to do.</param>
public sealed record MailListView(
    WorkFrame Frame,
    bool IsSending,
    TableView Mails,
    FormView? Ask,
    ImmutableArray<Choice> Whom,
    string Back,
    string BackTo
);

/// <summary>One mail, as its receiver reads it.</summary>
public sealed record MailView(
    WorkFrame Frame,
    string To,
    string State,
    string? Fault,
    string Subject,
    string Text,
    string Back
);
