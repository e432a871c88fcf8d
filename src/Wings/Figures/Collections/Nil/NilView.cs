using System.Collections.Immutable;
using Rekenschap.Ui.Forms;

namespace Rekenschap.Figures.Collections.Nil;

/// <summary>The form with which an organisation says that it has nothing to deliver.</summary>
public sealed record NilView(FormView Form, ImmutableArray<Choice> Indicators, bool IsOpen);
