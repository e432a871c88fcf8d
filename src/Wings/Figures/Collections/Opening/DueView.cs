using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Collections.Opening;

/// <summary>The form that moves the due date of a collection.</summary>
/// <param name="Was">The due date that the page showed.</param>
public sealed record DueView(WorkFrame Frame, FormView Form, string Was, string Back, string BackTo);
