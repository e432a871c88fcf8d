using System.Collections.Immutable;
using Rekenschap.Publishing.Drafts.Overview;
using Rekenschap.Ui.Forms;

namespace Rekenschap.Publishing.Drafts.Write;

/// <summary>The text of a document, to be written.</summary>
/// <param name="From">Number of the version that is changed.</param>
/// <param name="Found">What the checker says of the version that was saved last.</param>
public sealed record WriteView(DraftFrame Around, FormView Form, string From, ImmutableArray<string> Found);
