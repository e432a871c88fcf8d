namespace Rekenschap.Figures.AnnualReports.Record;

/// <summary>One figure of an annual report as somebody wrote it.</summary>
/// <param name="Step">To what it is rounded; empty for its last digit.</param>
readonly record struct ReportLine(string Value, string Where, string Step);
