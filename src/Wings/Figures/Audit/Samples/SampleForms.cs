using System.Collections.Immutable;
using Rekenschap.Ui.Forms;

namespace Rekenschap.Figures.Audit.Samples;

/// <summary>The form with which a sample is drawn.</summary>
public sealed record DrawFormView(
    FormView Form,
    ImmutableArray<Choice> Indicators,
    ImmutableArray<Choice> Collections,
    ImmutableArray<Choice> Methods
);

/// <summary>The form with what was found of each item.</summary>
/// <param name="Items">Name of each item, in order.</param>
public sealed record FindingsFormView(
    FormView Form,
    ImmutableArray<string> Items,
    ImmutableArray<Choice> Findings,
    string Revision
);

/// <summary>The form with the last word.</summary>
public sealed record CloseFormView(FormView Form, string Revision);
