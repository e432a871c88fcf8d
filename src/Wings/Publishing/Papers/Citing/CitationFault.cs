using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Papers.Citing;

/// <summary>What is wrong with a reference, or cannot be told of it.</summary>
/// <param name="Key">Holds what it depends on: another reference, or another fault, is another key.</param>
/// <param name="IsWrong">Whether it contradicts itself or the register; else it is only not known.</param>
sealed record CitationFault(string Key, bool IsWrong, Bilingual Says);
