using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;

namespace Rekenschap.Figures.Deliveries.Mend;

/// <summary>The figures of which a file says that there is none, each to be ticked where it follows.</summary>
/// <param name="Rest">What is said of more than can be ticked at once; null where all can.</param>
public sealed record LaterView(FormView Form, ImmutableArray<Choice> Figures, Bilingual? Rest, string Revision);
