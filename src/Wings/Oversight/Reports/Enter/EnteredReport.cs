using System.Collections.Immutable;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Reports.Enter;

/// <summary>A report as somebody typed it, found to be good.</summary>
sealed record EnteredReport(
    string Title,
    string Reference,
    string Paper,
    int Year,
    DateOnly Date,
    string Auditor,
    bool Wide,
    ReportState State,
    DateOnly Due,
    DateTimeOffset? Embargo,
    ImmutableArray<ReportRecommendation> Recommendations
)
{
    /// <param name="keeper">Code of the organisation that enters it.</param>
    public AuditReport Numbered(int number, Id<AuditReport> id, string publisher, string keeper, bool invented) =>
        new()
        {
            Id = id,
            Number = number,
            Title = Title,
            Reference = Reference,
            Paper = Paper,
            Year = Year,
            Date = Date,
            Auditor = Auditor,
            Publisher = publisher,
            Keeper = keeper,
            Wide = Wide,
            Invented = invented,
            State = State,
            Due = Due,
            Embargo = Embargo,
            Recommendations = Recommendations,
        };
}
