using System.Collections.Immutable;

namespace Rekenschap.Oversight.Findings;

/// <summary>What the ledger commits to of a finding: all of it, kept apart from the ledger and closed as the finding is.</summary>
sealed record FindingEntry(
    string Code,
    int Year,
    int ReportYear,
    string FoundBy,
    string Chapter,
    string Organisation,
    string Part,
    string Title,
    string Domain,
    string Severity,
    bool Objection,
    int FirstYear,
    string? Predecessor,
    string Detail,
    ImmutableArray<Recommendation> Recommendations,
    ImmutableArray<Measure> Measures,
    string State,
    string Expected,
    string Judgement,
    string Verdict,
    string Standing,
    DateOnly? StandingOn,
    string Support,
    string PublicDraft,
    string PublicText,
    string Marking,
    ImmutableArray<NamedAuditors> Named,
    int Revision
)
{
    public string Reference { get; init; } = "";

    public string Opinion { get; init; } = nameof(InternalOpinion.Unsaid);

    public string OpinionSaid { get; init; } = "";

    public DateOnly? OpinionOn { get; init; }

    /// <summary>Why it was corrected. Closed as the finding is, so that it stands here and not in the ledger itself.</summary>
    public string Why { get; init; } = "";

    public static FindingEntry Of(AuditFinding one) =>
        new(
            one.Code,
            one.Year,
            one.ReportYear,
            one.FoundBy,
            one.Chapter,
            one.Organisation,
            one.Part,
            one.Title,
            one.Domain.ToString(),
            one.Severity.ToString(),
            one.Objection,
            one.FirstYear,
            one.Predecessor,
            one.Detail,
            one.Recommendations,
            one.Measures,
            one.State.ToString(),
            one.Expected.ToString(),
            one.Judgement,
            one.Verdict,
            one.Standing,
            one.StandingOn,
            one.Support,
            one.PublicDraft,
            one.PublicText,
            one.Marking.ToString(),
            one.Named,
            one.Revision
        )
        {
            Reference = one.Reference,
            Opinion = one.Opinion.ToString(),
            OpinionSaid = one.OpinionSaid,
            OpinionOn = one.OpinionOn,
        };
}
