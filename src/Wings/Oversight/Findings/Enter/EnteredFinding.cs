using System.Collections.Immutable;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Findings.Enter;

/// <summary>A finding as somebody typed it, found to be good.</summary>
sealed record EnteredFinding(
    string Organisation,
    int Year,
    int ReportYear,
    string FoundBy,
    string Chapter,
    string Part,
    string Title,
    FindingDomain Domain,
    Severity Severity,
    bool Objection,
    int FirstYear,
    string? Predecessor,
    string Detail,
    ImmutableArray<string> Recommendations,
    FindingMarking Marking
)
{
    /// <param name="enteredBy">Pseudonym of who chose the marking.</param>
    public AuditFinding Coded(string code, Id<AuditFinding> id, string publisher, bool invented, string enteredBy) =>
        new()
        {
            Id = id,
            Code = code,
            Year = Year,
            ReportYear = ReportYear,
            FoundBy = FoundBy,
            Chapter = Chapter,
            Organisation = Organisation,
            Part = Part,
            Title = Title,
            Domain = Domain,
            Severity = Severity,
            Objection = Objection,
            FirstYear = FirstYear,
            Predecessor = Predecessor,
            Detail = Detail,
            Publisher = publisher,
            Invented = invented,
            Recommendations = [.. Recommendations.Select((text, i) => new Recommendation(i + 1, text))],
            Marking = Marking,
            MarkedBy = enteredBy,
        };
}
