namespace Rekenschap.Publishing.Claims.Statistics;

/// <summary>What a two-sided test gives.</summary>
/// <param name="Statistic">Above 0 when the second sample is the higher, below 0 when it is the lower.</param>
/// <param name="P">The chance of a difference at least so large where there is none.</param>
internal readonly record struct TestResult(double Statistic, double P);
