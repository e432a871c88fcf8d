using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Commitments.Enter;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Commitments.Correct;

/// <summary>The form with which a promise is put right.</summary>
/// <param name="Read">How its deadline is read now, to be looked at before it is kept; empty while nothing was checked.</param>
/// <param name="Shown">What the form sends along of that.</param>
/// <param name="Back">To the promise.</param>
public sealed record CorrectView(
    WorkFrame Frame,
    FormView Form,
    Commitment Promise,
    ImmutableArray<(string Name, string Value)> Read,
    string Shown,
    string Back
)
{
    public Bilingual Button => Read.IsEmpty ? EnterTexts.Check : CorrectTexts.Button;

    public ImmutableArray<Choice> Promisers => PromiseChoices.Promisers(Frame);

    public ImmutableArray<Choice> Chambers => PromiseChoices.Chambers(Frame);
}

/// <summary>The words of that form.</summary>
static class CorrectTexts
{
    public static readonly Bilingual Title = new("Verbeter een toezegging", "Correct a promise");
    public static readonly Bilingual Lead = new(
        "Zet recht wat bij het overnemen uit het stuk misging. Wat er stond, blijft in de geschiedenis. Het nummer en het ministerie blijven.",
        "Put right what went wrong when it was copied from the paper. What stood there stays in the history. The number and the ministry stay."
    );
    public static readonly Bilingual Why = new("Wat klopte er niet?", "What was wrong?");
    public static readonly Bilingual Button = new("Verbeter", "Correct");
    public static readonly Bilingual Nothing = new("U hebt niets gewijzigd.", "You changed nothing.");
    public static readonly Bilingual Link = new(
        "Verbeter wat verkeerd is overgenomen",
        "Correct what was copied wrong"
    );
    public static readonly Bilingual ReadThen = new(
        "Klopt dit? Verbeter de toezegging dan. Anders past u hieronder de woorden aan of kiest u zelf een dag.",
        "Is this right? Then correct the promise. Otherwise change the words below or choose a day yourself."
    );
}
