using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Commitments.Enter;

/// <summary>The form with which a promise is entered.</summary>
/// <param name="Read">How its deadline is read, to be looked at before it is kept; null while nothing was checked.</param>
/// <param name="Shown">What the form sends along of that.</param>
/// <param name="Letter">The promise in a public text from which it is entered; empty where there is none.</param>
public sealed record EnterView(
    WorkFrame Frame,
    FormView Form,
    ImmutableArray<Choice> Ministries,
    ImmutableArray<(string Name, string Value)> Read,
    string Shown,
    string Letter
)
{
    public Bilingual Button => Read.IsEmpty ? EnterTexts.Check : EnterTexts.Enter;

    public ImmutableArray<Choice> Promisers => PromiseChoices.Promisers(Frame);

    public ImmutableArray<Choice> Chambers => PromiseChoices.Chambers(Frame);
}

/// <summary>Who may have promised, and to whom.</summary>
static class PromiseChoices
{
    public static ImmutableArray<Choice> Promisers(WorkFrame frame) =>
        [
            new(nameof(Promiser.Minister), frame.In(EnterTexts.Minister)),
            new(nameof(Promiser.StateSecretary), frame.In(EnterTexts.StateSecretary)),
        ];

    public static ImmutableArray<Choice> Chambers(WorkFrame frame) =>
        [.. Enum.GetValues<Chamber>().Select(one => new Choice(one.ToString(), frame.In(CommitmentTexts.Of(one))))];
}
