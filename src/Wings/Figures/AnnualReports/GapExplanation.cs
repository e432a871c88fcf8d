using Rekenschap.Figures.Markings;
using Rekenschap.Kernel.People;

namespace Rekenschap.Figures.AnnualReports;

/// <summary>What somebody said of a difference with the annual report. It holds as long as the difference stays the same.</summary>
/// <param name="Difference">Delivered less reported as it then was, in full.</param>
/// <param name="By">Pseudonym; for the office only.</param>
public sealed record GapExplanation(
    GapCategory Category,
    string Words,
    Marking Marking,
    decimal Difference,
    DateTimeOffset At,
    Role Role,
    string By
);
