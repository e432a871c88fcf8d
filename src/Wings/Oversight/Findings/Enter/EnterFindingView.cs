using System.Collections.Immutable;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Findings.Enter;

/// <summary>The form with which a finding is entered.</summary>
public sealed record EnterFindingView(WorkFrame Frame, FormView Form, ImmutableArray<Choice> Departments)
{
    public ImmutableArray<Choice> Domains => FindingChoices.Domains(Frame);

    public ImmutableArray<Choice> Severities => FindingChoices.Severities(Frame);

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

/// <summary>What a finding may be about, and how heavily it may weigh.</summary>
static class FindingChoices
{
    public static ImmutableArray<Choice> Domains(WorkFrame frame) =>
        [.. Enum.GetValues<FindingDomain>().Select(one => new Choice(one.ToString(), frame.In(FindingTexts.Of(one))))];

    public static ImmutableArray<Choice> Severities(WorkFrame frame) =>
        [.. Enum.GetValues<Severity>().Select(one => new Choice(one.ToString(), frame.In(FindingTexts.Of(one))))];
}
