namespace Rekenschap.Browser.Tests.Months;

/// <summary>What somebody types in a workbook.</summary>
/// <param name="File">Where it lies, and is saved.</param>
/// <param name="Sheet">From 1.</param>
/// <param name="Cells">By name: <c>D5</c>. What is no number is typed as text.</param>
sealed record TypedCells(string File, int Sheet, Dictionary<string, string> Cells);
