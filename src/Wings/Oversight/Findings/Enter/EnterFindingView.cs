using System.Collections.Immutable;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Findings.Enter;

/// <summary>The form with which a finding is entered.</summary>
public sealed record EnterFindingView(WorkFrame Frame, FormView Form, ImmutableArray<Choice> Departments)
{
    public ImmutableArray<Choice> Domains =>
        [.. Enum.GetValues<FindingDomain>().Select(one => new Choice(one.ToString(), Frame.In(FindingTexts.Of(one))))];

    public ImmutableArray<Choice> Severities =>
        [.. Enum.GetValues<Severity>().Select(one => new Choice(one.ToString(), Frame.In(FindingTexts.Of(one))))];

    public ImmutableArray<Choice> Markings => MarkingChoices.Of(Frame);
}

/// <summary>The markings to choose from, with who may then read.</summary>
static class MarkingChoices
{
    public static ImmutableArray<Choice> Of(WorkFrame frame) =>
        [
            .. Enum.GetValues<FindingMarking>()
                .Order()
                .Select(one => new Choice(one.ToString(), frame.In(FindingTexts.Of(one)))
                {
                    Hint = frame.In(FindingTexts.Means(one)),
                }),
        ];
}
