using System.Collections.Immutable;
using Rekenschap.Publishing.Documents;

namespace Rekenschap.Publishing.Drafts.FactCheck;

/// <summary>A piece of a document that says something: a paragraph, a heading, a row of a table, a chart.</summary>
/// <param name="Source">As it stands in the text, in Markdown.</param>
/// <param name="At">Where it begins in the text with plain line ends.</param>
/// <param name="Plain">As it is read.</param>
/// <param name="Organisations">Codes of those of whom it says something.</param>
sealed record FactPassage(
    string Source,
    int At,
    string Plain,
    ImmutableArray<DocumentClaim> Claims,
    ImmutableHashSet<string> Organisations
);
