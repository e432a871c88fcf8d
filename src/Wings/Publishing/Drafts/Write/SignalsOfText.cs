using System.Collections.Frozen;
using Rekenschap.Publishing.Beside;
using Rekenschap.Publishing.Documents;
using Rekenschap.Ui.Feedback;

namespace Rekenschap.Publishing.Drafts.Write;

/// <summary>How the marks of a text stand, for who sees them in it: by their verdict, and by what stands beside them.</summary>
sealed class SignalsOfText(JudgedDocument judged)
{
    readonly FrozenDictionary<int, BesideTag> beside = judged
        .Beside.GroupBy(one => one.Number)
        .ToFrozenDictionary(all => all.Key, all => all.OrderBy(one => !one.Turns).First());

    /// <summary>What stands beside a mark and says otherwise; what changes its words goes before what names something else.</summary>
    public BesideTag? Beside(DocumentClaim claim) => beside.GetValueOrDefault(claim.Number);

    /// <summary>holds, warns or fails.</summary>
    public string Of(DocumentClaim claim) =>
        (VerdictWords.SignalOf(claim), Beside(claim)) switch
        {
            (Signal.Holds or Signal.Neutral, null) => "holds",
            (Signal.Holds or Signal.Neutral or Signal.Warns, not { Turns: true }) => "warns",
            _ => "fails",
        };

    /// <summary>How many claims keep the text from going out, by themselves or by what was left out of their mark.</summary>
    public int Wrong => judged.Claims.Count(one => one.Blocks || Beside(one) is { Turns: true });
}
