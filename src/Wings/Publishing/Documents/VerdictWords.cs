using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;
using Rekenschap.Ui.Feedback;

namespace Rekenschap.Publishing.Documents;

/// <summary>Each verdict's word and mark, and what was decided about a claim that does not hold.</summary>
public static class VerdictWords
{
    public static readonly Bilingual Deviates = new("Wijkt af van de cijfers", "Deviates from the figures");
    public static readonly Bilingual NotVerified = new("Niet nagegaan", "Not verified");
    static readonly Bilingual AcceptedWeak = new("Zwak gesteld, aanvaard", "Understated, accepted");

    public static Bilingual Of(Verdict verdict) =>
        verdict switch
        {
            Verdict.Holds => new("Klopt", "True"),
            Verdict.Understated => new("Te zwak gesteld", "Understated"),
            Verdict.Fails => new("Klopt niet", "Not true"),
            Verdict.Unverifiable => new("Niet na te gaan", "Cannot be verified"),
            _ => new("Niet te lezen", "Unreadable"),
        };

    /// <summary>The word as the public reads it: a released claim deviates, an accepted one is not verified.</summary>
    public static Bilingual Of(DocumentClaim claim) =>
        (claim.Judged.Verdict, claim.Release, claim.Acceptance) switch
        {
            (Verdict.Fails, not null, _) => Deviates,
            (Verdict.Unverifiable, _, not null) => NotVerified,
            (Verdict.Understated, _, not null) => AcceptedWeak,
            var (verdict, _, _) => Of(verdict),
        };

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
