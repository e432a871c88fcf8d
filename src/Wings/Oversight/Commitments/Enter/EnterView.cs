using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Commitments.Enter;

/// <summary>The form with which a promise is entered.</summary>
/// <param name="Read">How its deadline is read, to be looked at before it is kept; null while nothing was checked.</param>
/// <param name="Shown">What the form sends along of that.</param>
public sealed record EnterView(
    WorkFrame Frame,
    FormView Form,
    ImmutableArray<Choice> Ministries,
    ImmutableArray<(string Name, string Value)> Read,
    string Shown
)
{
    public Bilingual Button => Read.IsEmpty ? EnterTexts.Check : EnterTexts.Enter;

    public ImmutableArray<Choice> Promisers =>
        [
            new(nameof(Promiser.Minister), Frame.In(EnterTexts.Minister)),
            new(nameof(Promiser.StateSecretary), Frame.In(EnterTexts.StateSecretary)),
        ];

    public ImmutableArray<Choice> Chambers =>
        [.. Enum.GetValues<Chamber>().Select(one => new Choice(one.ToString(), Frame.In(CommitmentTexts.Of(one))))];
}
