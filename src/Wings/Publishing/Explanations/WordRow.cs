using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;
using Rekenschap.Publishing.Claims.Words;

namespace Rekenschap.Publishing.Explanations;

/// <summary>Words of the vocabulary that say the same, and what they allow.</summary>
/// <param name="Senses">Which wordings the row is about.</param>
/// <param name="Hedge">For a hedge: what its worked example must state.</param>
/// <param name="Amount">Only wordings of this amount; null for any.</param>
sealed record WordRow(ImmutableArray<Sense> Senses, Bilingual Allows, Hedge? Hedge = null, decimal? Amount = null)
{
    public bool IsOf(Meaning meaning) => Senses.Contains(meaning.Sense) && (Amount is null || Amount == meaning.Amount);
}
