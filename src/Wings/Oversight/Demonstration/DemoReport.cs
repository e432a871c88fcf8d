using System.Collections.Immutable;
using Rekenschap.Oversight.Reports;
using Rekenschap.Oversight.Reports.Reactions;

namespace Rekenschap.Oversight.Demonstration;

/// <summary>A report of the demonstration and what became of it. Words are in Dutch.</summary>
/// <param name="Drafted">When its draft went out (UTC).</param>
/// <param name="Settled">When it was settled (UTC); null for a draft.</param>
/// <param name="Embargo">Until when (UTC); null for none.</param>
sealed record DemoReport(
    string Auditor,
    string Title,
    string Reference,
    int Year,
    DateTimeOffset Drafted,
    DateOnly Due,
    bool Wide,
    DateTimeOffset? Settled,
    DateTimeOffset? Embargo,
    ImmutableArray<ReportRecommendation> Recommendations
)
{
    public ImmutableArray<DemoReaction> Reactions { get; init; } = [];
}

/// <summary>What a department says to one recommendation.</summary>
/// <param name="Until">When it means to be ready; null where it does not take the recommendation over.</param>
/// <param name="Sent">When all reactions of the department went; null while they did not.</param>
/// <param name="Afterword">Of the auditor; null for none.</param>
/// <param name="Step">How far it is; carried out is reported as such. Null while nothing was said.</param>
sealed record DemoReaction(
    int Number,
    string Organisation,
    Stance Stance,
    string Text,
    DateOnly? Until,
    DateTimeOffset? Sent,
    string? Afterword = null,
    FollowUpStep? Step = null
);
