using System.Collections.Immutable;

namespace Rekenschap.Oversight.Reports;

/// <summary>What the auditor recommends, and to which departments.</summary>
/// <param name="Number">Within the report, from 1.</param>
/// <param name="For">Codes of the departments, in order; at least one.</param>
public sealed record ReportRecommendation(int Number, string Text, ImmutableArray<string> For);
