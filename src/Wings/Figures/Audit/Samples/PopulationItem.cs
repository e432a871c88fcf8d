namespace Rekenschap.Figures.Audit.Samples;

/// <summary>One value that counts, as a sample is drawn from it.</summary>
/// <param name="Key">Its coordinate as in a claim: unique in a population, and the same wherever it is worked out.</param>
/// <param name="Stratum">Code of its organisation.</param>
/// <param name="Value">In the indicator's unit; null where there is none.</param>
public readonly record struct PopulationItem(string Key, string Stratum, decimal? Value);

/// <summary>An item that was drawn.</summary>
/// <param name="Index">Of the item in the population that was given.</param>
/// <param name="Hits">How many of the points fell on it; 1 unless drawn by value.</param>
public readonly record struct Drawn(int Index, int Hits);
