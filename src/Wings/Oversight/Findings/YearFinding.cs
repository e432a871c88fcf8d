namespace Rekenschap.Oversight.Findings;

/// <summary>A finding as the audit of one year has it; the issue through the years is the chain of predecessors.</summary>
/// <param name="Key">Unique over all years.</param>
/// <param name="Department">Code of the department that the report is on.</param>
/// <param name="Year">The year that was audited, not that of the report.</param>
/// <param name="FirstYear">The first year for which the auditor found the issue; the year itself for a new one.</param>
/// <param name="Predecessor">Key of the same issue in an earlier year; null for a new one.</param>
public sealed record YearFinding(
    string Key,
    string Department,
    int Year,
    Severity Severity,
    int FirstYear,
    string? Predecessor = null
)
{
    /// <summary>Whether it counts in the stock of deficiencies.</summary>
    public bool InStock => Severity >= Severity.Deficiency;
}
