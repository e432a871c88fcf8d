using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;
using Rekenschap.Ui.Feedback;

namespace Rekenschap.Publishing.Documents;

/// <summary>Each verdict's word and mark, and what was decided about a claim that does not hold.</summary>
public static class VerdictWords
{
    /// <summary>What the law of the house has printed beside a released claim; the verdict's word in full.</summary>
    public static readonly Bilingual Deviates = new("Wijkt af van de cijfers", "Deviates from the figures");

    public static Bilingual Of(Verdict verdict) => VerdictNames.Of(verdict);

    /// <summary>A claim that was let through keeps its verdict; that it was let through is said beside it.</summary>
    public static Bilingual Of(DocumentClaim claim) => Of(claim.Judged.Verdict);

    /// <summary>A reason without the verdict's word before it, for beside a mark that already says it.</summary>
    public static string Beside(Verdict verdict, Bilingual reason, Language language)
    {
        var (word, text) = (Of(verdict).In(language) + ": ", reason.In(language));
        return text.StartsWith(word, StringComparison.Ordinal) ? text[word.Length..] : text;
    }

    public static Signal SignalOf(Verdict verdict) =>
        verdict switch
        {
            Verdict.Holds => Signal.Holds,
            Verdict.Understated or Verdict.Unverifiable => Signal.Warns,
            _ => Signal.Fails,
        };

    public static Signal SignalOf(DocumentClaim claim) =>
        claim.Release is not null ? Signal.Warns : SignalOf(claim.Judged.Verdict);
}
