using System.Collections.Immutable;
using Rekenschap.Ui.Feedback;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Findings.Follow;

/// <summary>One finding, in the order in which it is read.</summary>
/// <param name="Story">The same issue in each year that the visitor may see.</param>
/// <param name="Verdicts">The department's judgement, the auditor's and the internal auditor's, side by side.</param>
/// <param name="Continue">Where it is entered for the year after; null for who may not.</param>
/// <param name="Add">Where a measure is added; null for who may not.</param>
/// <param name="Correct">Where what was copied wrong is put right; null for who may not.</param>
/// <param name="History">What was done with it, and what stood there before.</param>
/// <param name="Public">Link to the public page; null where nothing was released.</param>
public sealed record FindingView(
    WorkFrame Frame,
    AuditFinding Finding,
    (Signal Signal, string Word) Severity,
    (Signal Signal, string Word) State,
    ImmutableArray<(string Name, string Value)> Facts,
    TableView Story,
    TableView Verdicts,
    ImmutableArray<RecommendationView> Recommendations,
    TableView Measures,
    string? Continue,
    string? Add,
    string? Correct,
    string? Public,
    ImmutableArray<FindingDeed> Deeds,
    TableView History
)
{
    public ImmutableArray<Choice> RecommendationChoices => FindingForms.Recommendations(Finding);

    public ImmutableArray<Choice> Expectations => FindingForms.Expectations(Frame);

    public ImmutableArray<Choice> Opinions =>
        [
            .. Enum.GetValues<InternalOpinion>()
                .Where(one => one != InternalOpinion.Unsaid)
                .Select(one => new Choice(one.ToString(), Frame.In(FindingTexts.Of(one)))),
        ];

    public ImmutableArray<Choice> Markings => Enter.MarkingChoices.Of(Frame);
}

/// <summary>A recommendation with what both sides said to it.</summary>
/// <param name="Promise">How the promise that was given stands, and the link to it; null where there is none.</param>
public sealed record RecommendationView(
    string Text,
    string Answer,
    string Afterword,
    (string Words, string Link)? Promise
);
