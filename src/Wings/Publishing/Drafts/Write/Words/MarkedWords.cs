using Rekenschap.Publishing.Documents;
using Rekenschap.Publishing.Documents.Reading;

namespace Rekenschap.Publishing.Drafts.Write.Words;

/// <summary>Words that bear a mark: a figure of ours, no figure, or somebody else's.</summary>
/// <param name="Words">As their reader sees them.</param>
/// <param name="Whole">From bracket to bracket.</param>
/// <param name="Label">The words as they were written.</param>
/// <param name="Address">What stands between the round brackets.</param>
/// <param name="Claim">What was judged; null for words that are no claim.</param>
internal sealed record MarkedWords(
    string Words,
    int Line,
    Stretch Whole,
    Stretch Label,
    Stretch Address,
    Destination As,
    DocumentClaim? Claim
);
