using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;

namespace Rekenschap.Figures.Mappings.Wizard;

/// <summary>Labels of one column, each with what it may stand for.</summary>
public sealed record WizardLabels(
    Bilingual Title,
    ImmutableArray<(string LabelField, string Label, string CodeField)> Asked,
    ImmutableArray<Choice> Choices
);
