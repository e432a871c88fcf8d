using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;

namespace Rekenschap.Figures.Audit.Access;

/// <summary>The form with which an auditor asks to be named.</summary>
public sealed record AskAssignmentView(
    FormView Form,
    ImmutableArray<Choice> Organisations,
    ImmutableArray<Choice> Collections
);

/// <summary>One that can be decided on: what is asked, and a form for each decision.</summary>
public sealed record DecideAssignmentView(
    Language Language,
    string Title,
    string AskedFor,
    ImmutableArray<(FormView Form, Bilingual Button)> Forms,
    string Revision
);
