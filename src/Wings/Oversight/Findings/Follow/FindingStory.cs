using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Findings.Follow;

/// <summary>One issue through the years: the chain of predecessors and of what came of it, a row a year.</summary>
static class FindingStory
{
    /// <summary>Every finding of the issue among those that may be seen, the first year first.</summary>
    public static IReadOnlyList<AuditFinding> Of(AuditFinding one, IReadOnlyList<AuditFinding> seen)
    {
        var root = FindingIssues.RootOf(one.Code, seen.ToDictionary(other => other.Code, other => other.Predecessor));
        var predecessors = seen.ToDictionary(other => other.Code, other => other.Predecessor);
        return
        [
            .. seen.Where(other => FindingIssues.RootOf(other.Code, predecessors) == root)
                .OrderBy(other => other.Year)
                .ThenBy(other => other.Code, StringComparer.Ordinal),
        ];
    }

    public static TableView Table(AuditFinding one, IReadOnlyList<AuditFinding> seen, WorkFrame frame, DateOnly today)
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
            [.. Of(one, seen).Select(other => Row(other, other.Code == one.Code, seen, frame, today))]
        );
    }

    static Row Row(AuditFinding one, bool isThis, IReadOnlyList<AuditFinding> seen, WorkFrame frame, DateOnly today)
    {
        string In(Bilingual text) => frame.In(text);
        var judged = one.State is FindingState.Solved or FindingState.Continues;
        return new([
            new(FindingForms.Number(one.Year), Link: isThis ? null : frame.To(FindingPaths.Of(one.Code))),
            new(In(FindingTexts.Of(Step(one, seen)))),
            new(In(FindingTexts.Of(one.Severity)), Signal: FindingTexts.SignalOf(one.Severity)),
            new(In(FindingList.Ready(one, today))),
            new(In(FindingTexts.Of(one.Expected))),
            judged
                ? new(In(FindingTexts.Of(one.State)), Signal: FindingTexts.SignalOf(one.State))
                : new(In(FollowFindingTexts.NoVerdict)),
        ]);
    }

    /// <summary>How it came into its year; of one whose predecessor may not be seen, that it continues.</summary>
    static TransitionKind Step(AuditFinding one, IReadOnlyList<AuditFinding> seen) =>
        one.Predecessor is { } before && seen.All(other => other.Code != before)
            ? TransitionKind.Continued
            : Transitions
                .Into(one.Year, seen.Select(other => other.AsOfYear))
                .Steps.First(step => step.Now?.Key == one.Code)
                .Kind;
}
