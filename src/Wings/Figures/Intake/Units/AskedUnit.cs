namespace Rekenschap.Figures.Intake.Units;

/// <summary>A unit beside figures of a file that is not the one that is asked for.</summary>
/// <param name="Key">What an answer about it goes by.</param>
/// <param name="Written">As the file has it.</param>
/// <param name="Wanted">As the catalogue has it.</param>
/// <param name="Factor">What seems right to multiply by; null where nobody can know.</param>
public sealed record AskedUnit(string Key, string Written, string Wanted, decimal? Factor);
