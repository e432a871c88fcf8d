using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Findings.Follow;

/// <summary>One issue through the years: the chain of predecessors and of what came of it, a row a year.</summary>
static class FindingStory
{
    /// <param name="issue">Every finding of it that may be seen, in any order.</param>
    public static TableView Table(AuditFinding one, IReadOnlyList<AuditFinding> issue, WorkFrame frame, DateOnly today)
    {
        string In(Bilingual text) => frame.In(text);
        return new(
            "story",
            In(FollowFindingTexts.Story),
            [
                new(In(FindingTexts.Year)),
                new(In(FollowFindingTexts.Step)),
                new(In(FindingTexts.Severity)),
                new(In(FindingTexts.Measures)),
                new(In(FollowFindingTexts.Judgement)),
                new(In(FollowFindingTexts.Verdict)),
            ],
            [
                .. issue
                    .OrderBy(other => other.Year)
                    .ThenBy(other => other.Code, StringComparer.Ordinal)
                    .Select(other => Row(other, other.Code == one.Code, issue, frame, today)),
            ]
        );
    }

    static Row Row(AuditFinding one, bool isThis, IReadOnlyList<AuditFinding> issue, WorkFrame frame, DateOnly today)
    {
        string In(Bilingual text) => frame.In(text);
        var judged = one.State is FindingState.Solved or FindingState.Continues;
        return new([
            new(FindingForms.Number(one.Year), Link: isThis ? null : frame.To(FindingPaths.Of(one.Code))),
            new(In(FindingTexts.Of(Step(one, issue)))),
            new(In(FindingTexts.Of(one.Severity)), Signal: FindingTexts.SignalOf(one.Severity)),
            new(In(FindingList.Ready(one.Measures, today))),
            new(In(FindingTexts.Of(one.Expected))),
            judged
                ? new(In(FindingTexts.Of(one.State)), Signal: FindingTexts.SignalOf(one.State))
                : new(In(FollowFindingTexts.NoVerdict)),
        ]);
    }

    /// <summary>How it came into its year; of one whose predecessor may not be seen, that it continues.</summary>
    static TransitionKind Step(AuditFinding one, IReadOnlyList<AuditFinding> issue) =>
        one.Predecessor is { } before && issue.All(other => other.Code != before)
            ? TransitionKind.Continued
            : Transitions
                .Into(one.Year, issue.Select(other => other.AsOfYear))
                .Steps.First(step => step.Now?.Key == one.Code)
                .Kind;
}
