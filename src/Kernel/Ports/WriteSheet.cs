using Rekenschap.Kernel.Values;

namespace Rekenschap.Kernel.Ports;

/// <summary>Writes a list as a spreadsheet that somebody takes along: one sheet of words under its heading.</summary>
/// <param name="name">Of the sheet.</param>
/// <param name="day">On which it was made.</param>
/// <param name="rows">The heading first; at least that.</param>
/// <returns>The bytes of an OpenDocument spreadsheet.</returns>
public delegate byte[] WriteSheet(
    string name,
    Language language,
    DateOnly day,
    IEnumerable<IReadOnlyList<string>> rows
);
