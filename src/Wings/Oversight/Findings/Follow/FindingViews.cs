using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Commitments;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Findings.Follow;

/// <summary>Builds the page of one finding.</summary>
/// <param name="issue">The same issue in each year that the visitor may see.</param>
/// <param name="promises">Those to which its answers refer.</param>
sealed class FindingViews(
    WorkCall call,
    WorkFrame frame,
    AuditFinding one,
    IReadOnlyList<AuditFinding> issue,
    IReadOnlyList<CommitmentLine> promises
)
{
    DateOnly Today => call.Clock.Today;

    bool Works => call.Who.Is(Role.Supplier) && call.Who.Organisation == one.Organisation;

    bool Leads => call.Who.Is(Role.Coordinator) && call.Who.Organisation == one.Publisher;

    public FindingView Build(ImmutableArray<FindingDeed> deeds, TableView history) =>
        new(
            frame,
            one,
            (FindingTexts.SignalOf(one.Severity), In(FindingTexts.Of(one.Severity))),
            (FindingTexts.SignalOf(one.State), In(FindingTexts.Of(one.State))),
            [.. Facts().Select(fact => (In(fact.Name), In(fact.Value)))],
            FindingStory.Table(one, issue, frame, Today),
            Verdicts(),
            [.. one.Recommendations.Select(Recommendation)],
            Measures(),
            Works || Leads ? frame.To(FindingPaths.New) + $"?after={Uri.EscapeDataString(one.Code)}" : null,
            MayAct ? frame.To(FindingPaths.Measure(one.Code)) : null,
            MayCorrect ? frame.To(FindingPaths.Correct(one.Code)) : null,
            one.PublicText.Length > 0 ? frame.To(FindingPaths.Public) : null,
            deeds,
            history
        );

    bool MayAct => Works && FindingWorkflow.Rows.Row(one.State, FindingVerb.Act) is not null;

    bool MayCorrect =>
        FindingWorkflow
            .Rows.Allowed(one.State, call.Who.Actor)
            .Where(verb => FindingForms.Correcting.Contains(verb))
            .Any(verb => FindingForms.NotFor(verb, one, call.Act(FindingForms.RoleOf(verb), "")) is null);

    string In(Bilingual text) => frame.In(text);

    IEnumerable<(Bilingual Name, Bilingual Value)> Facts()
    {
        yield return (FindingTexts.Code, Bilingual.Same(one.Code));
        if (one.Reference.Length > 0)
            yield return (FindingTexts.Reference, Bilingual.Same(one.Reference));
        yield return (FindingTexts.Year, Same(one.Year));
        yield return (FindingTexts.ReportYear, Same(one.ReportYear));
        yield return (FindingTexts.FoundBy, FindingDesk.NameOf(call, one.FoundBy));
        yield return (FindingTexts.Department, FindingDesk.NameOf(call, one.Organisation));
        yield return (
            FindingTexts.Part,
            one.Part.Length == 0 ? FindingTexts.WholeDepartment : Bilingual.Same(one.Part)
        );
        yield return (FindingTexts.Chapter, Bilingual.Same(one.Chapter));
        yield return (FindingTexts.Domain, FindingTexts.Of(one.Domain));
        yield return (FindingTexts.Objection, one.Objection ? FindingTexts.Yes : FindingTexts.No);
        yield return (FindingTexts.Since, Same(one.FirstYear));
        yield return (FindingTexts.Marking, Marked());
        foreach (var named in one.Named)
            yield return (
                FollowFindingTexts.Readers,
                new(
                    $"{named.Organisation}, {FollowFindingTexts.Until.Nl} {Days.Long(named.Until, Language.Nl)}",
                    $"{named.Organisation}, {FollowFindingTexts.Until.En} {Days.Long(named.Until, Language.En)}"
                )
            );
    }

    Bilingual Marked()
    {
        var (marking, means) = (FindingTexts.Of(one.Marking), FindingTexts.Means(one.Marking));
        return new($"{marking.Nl}. {means.Nl}", $"{marking.En}. {means.En}");
    }

    static Bilingual Same(int number) => Bilingual.Same(FindingForms.Number(number));

    TableView Verdicts()
    {
        var verdict = one.State is FindingState.Solved or FindingState.Continues;
        return new(
            "verdicts",
            In(FollowFindingTexts.Verdicts),
            [
                new(In(FollowFindingTexts.InShort)),
                new(In(FollowFindingTexts.Judgement)),
                new(In(FollowFindingTexts.Verdict)),
                new(In(FollowFindingTexts.Opinion)),
            ],
            [
                new([
                    new(In(FollowFindingTexts.InShort)),
                    new(In(FindingTexts.Of(one.Expected))),
                    verdict
                        ? new(In(FindingTexts.Of(one.State)), Signal: FindingTexts.SignalOf(one.State))
                        : new(In(FollowFindingTexts.NoVerdict)),
                    new(In(FindingTexts.Of(one.Opinion)), Signal: FindingTexts.SignalOf(one.Opinion)),
                ]),
                new([
                    new(In(FollowFindingTexts.InWords)),
                    Cell.Of(one.Judgement),
                    Cell.Of(one.Verdict),
                    Cell.Of(one.OpinionSaid),
                ]),
                new([
                    new(In(FollowFindingTexts.WhoSays)),
                    new($"controller, {one.Organisation}"),
                    new($"auditor, {one.FoundBy}"),
                    new(
                        one.OpinionOn is { } day
                            ? $"auditor, {FindingGuards.InternalAuditor}, {Days.Unbroken(day, frame.Language)}"
                            : $"auditor, {FindingGuards.InternalAuditor}"
                    ),
                ]),
            ]
        );
    }

    RecommendationView Recommendation(Recommendation part) =>
        new(part.Text, part.Answer, part.Afterword, part.Promise is { } number ? Promise(number) : null);

    (string, string)? Promise(int number)
    {
        if (promises.FirstOrDefault(promise => promise.Number == number) is not { } promise)
            return null;
        var standing = CommitmentTexts.Told(promise.Facts.On(Today), promise.Facts.DaysLate(Today));
        return ($"{number}. {promise.Subject}: {In(standing)}", frame.To(CommitmentPaths.Of(number)));
    }

    TableView Measures() =>
        new(
            "measures",
            In(FindingTexts.Measures),
            [
                new(In(FollowFindingTexts.Measure)),
                new(In(FollowFindingTexts.Owner)),
                new(In(FollowFindingTexts.Start)),
                new(In(FollowFindingTexts.Planned)),
                new(In(FollowFindingTexts.Ready)),
                new(In(FollowFindingTexts.Stage)),
                new(In(FollowFindingTexts.Status)),
                new(In(FollowFindingTexts.Evidence)),
            ],
            [.. one.Measures.Select(Measure)],
            Empty: In(FollowFindingTexts.NoMeasures)
        );

    Row Measure(Measure measure) =>
        new([
            new(
                $"{measure.Number}. {measure.What}",
                Link: MayAct ? frame.To(FindingPaths.Measure(one.Code)) + $"?number={measure.Number}" : null
            ),
            new(measure.Owner),
            new(Days.Unbroken(measure.Start, frame.Language)),
            new(Days.Unbroken(measure.Planned, frame.Language)),
            new(measure.Ready is { } ready ? Days.Unbroken(ready, frame.Language) : Cell.Dash),
            new(In(FindingTexts.Of(measure.Stage))),
            new(In(FindingTexts.Of(measure.On(Today))), Signal: FindingTexts.SignalOf(measure.On(Today))),
            Cell.Of(measure.Evidence),
        ]);
}
