using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;

namespace Rekenschap.Publishing.Sentences;

/// <summary>A sentence that the system wrote on a figure, in both languages.</summary>
/// <param name="Claims">What it states, each part as the judge found it; every one of them holds.</param>
public sealed record FigureSentence(Bilingual Words, ImmutableArray<JudgedClaim> Claims);
