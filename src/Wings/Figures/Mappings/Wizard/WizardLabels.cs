using System.Collections.Immutable;
using Rekenschap.Ui.Forms;

namespace Rekenschap.Figures.Mappings.Wizard;

/// <summary>Labels of one dimension, each with the members that it may stand for.</summary>
public sealed record WizardLabels(
    ImmutableArray<(string LabelField, string Label, string CodeField)> Asked,
    ImmutableArray<Choice> Choices
);
