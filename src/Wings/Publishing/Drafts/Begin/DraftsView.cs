using System.Collections.Immutable;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing.Drafts.Begin;

/// <summary>The documents that are worked on.</summary>
/// <param name="Begin">Null for who only reads.</param>
/// <param name="Folder">By which the edition is taken along; null for who may not.</param>
public sealed record DraftsView(WorkFrame Frame, TableView Drafts, BeginView? Begin, FormView? Folder);

/// <param name="Free">Documents of the edition that nobody works on.</param>
public sealed record BeginView(FormView Take, FormView New, ImmutableArray<Choice> Free);
