using Rekenschap.Oversight.Notices;
using Rekenschap.Oversight.Reports.Reactions;

namespace Rekenschap.Oversight.Reports;

/// <summary>What the ledger commits to of a report: of words only their hash, for it keeps what it is told for ever.</summary>
sealed record ReportEntry(
    int Number,
    string Auditor,
    int Year,
    DateOnly Date,
    string State,
    DateOnly Due,
    DateTimeOffset? Embargo,
    string Sha256,
    int Recommendations,
    IReadOnlyList<string> Departments,
    int Revision
)
{
    public static ReportEntry Of(AuditReport one) =>
        new(
            one.Number,
            one.Auditor,
            one.Year,
            one.Date,
            one.State.ToString(),
            one.Due,
            one.Embargo,
            NoticeEntry.Hash([one.Title, one.Reference, one.Paper, .. one.Recommendations.Select(part => part.Text)]),
            one.Recommendations.Length,
            [.. one.Departments],
            one.Revision
        );
}

/// <summary>What the ledger commits to of a reaction.</summary>
sealed record ReportReactionEntry(
    int Report,
    int Number,
    string Organisation,
    string State,
    string Stance,
    DateOnly? Until,
    DateTimeOffset? SentAt,
    string Sha256,
    IReadOnlyList<FollowUpEntry> Steps,
    int Revision
)
{
    public static ReportReactionEntry Of(int report, ReportReaction one) =>
        new(
            report,
            one.Number,
            one.Organisation,
            one.State.ToString(),
            one.Stance.ToString(),
            one.Until,
            one.SentAt,
            NoticeEntry.Hash([
                one.Text,
                one.Remark,
                one.Afterword,
                one.Finding,
                .. one.Steps.SelectMany(step => new[] { step.Says, step.Evidence }),
            ]),
            [.. one.Steps.Select(step => new FollowUpEntry(step.On, step.HowFar.ToString()))],
            one.Revision
        );
}

sealed record FollowUpEntry(DateOnly On, string HowFar);
