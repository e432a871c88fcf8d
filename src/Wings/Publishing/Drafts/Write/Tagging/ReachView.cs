using Rekenschap.Publishing.Documents;

namespace Rekenschap.Publishing.Drafts.Write.Tagging;

/// <summary>The same words with one more or one less.</summary>
/// <param name="Says">What it does: which word is taken in or left out.</param>
/// <param name="Link">The page on which those words are marked.</param>
/// <param name="At">Where they stand, for a script.</param>
public sealed record ReachView(string Says, string Link, Stretch At);
