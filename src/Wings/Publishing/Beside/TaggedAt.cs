using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Documents;

namespace Rekenschap.Publishing.Beside;

/// <summary>A tag in a passage.</summary>
/// <param name="At">Offset of its hole.</param>
/// <param name="Claim">Null for words that state no figure of ours.</param>
internal readonly record struct TaggedAt(int At, DocumentClaim? Claim);

/// <summary>Words found beside a tag.</summary>
internal readonly record struct FoundBeside(int Start, int End, DocumentClaim Claim, BesideKind Kind)
{
    /// <summary>The other figure that they name; null where they name none.</summary>
    public Bilingual? Figure { get; init; }
}
