using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;

namespace Rekenschap.Figures.Mappings.Wizard;

public sealed record WizardChoice(string Field, Bilingual Label, ImmutableArray<Choice> Choices);
