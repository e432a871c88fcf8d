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

    /// <summary>The same of a claim that rests on a register and no figure.</summary>
    public static readonly Bilingual DeviatesFromRegister = new(
        "Wijkt af van het register",
        "Deviates from the register"
    );

    /// <summary>A claim that was let through keeps its verdict; that it was let through is said beside it.</summary>
    public static Bilingual Of(DocumentClaim claim) =>
        claim.Judged is { Verdict: Verdict.Holds, RestsOnInvented: true } ? HoldsInExercise : Of(claim.Judged.Verdict);

    /// <summary>A row or figure that was made up proves nothing: what holds by it must not look like what holds.</summary>
    public static readonly Bilingual HoldsInExercise = new("Klopt binnen de oefening", "Holds within the exercise");

    /// <summary>How a claim stands now: its verdict, or that a correction overtook it.</summary>
    public static Bilingual Of(JudgedDocument document, DocumentClaim claim) =>
        document.ErratumOf(claim) is { } erratum ? Standing(erratum.Was.Verdict, erratum.Is.Verdict) : Of(claim);

    /// <summary>"Klopte bij publicatie, wijkt nu af": what it was when published stays true of it, and is not all.</summary>
    public static Bilingual Standing(Verdict was, Verdict now)
    {
        var (before, today) = (When(was), Now(now));
        return new($"{before.Nl}, {today.Nl}", $"{before.En}, {today.En}");
    }

    static Bilingual When(Verdict verdict) =>
        verdict switch
        {
            Verdict.Holds => new("Klopte bij publicatie", "Held when published"),
            Verdict.Understated => new("Te zwak gesteld bij publicatie", "Understated when published"),
            Verdict.Fails => new("Week af bij publicatie", "Deviated when published"),
            Verdict.Unverifiable => new("Niet na te gaan bij publicatie", "Not verified when published"),
            Verdict.Open => new("Nog open bij publicatie", "Still open when published"),
            _ => new("Niet te lezen bij publicatie", "Unreadable when published"),
        };

    static Bilingual Now(Verdict verdict) =>
        verdict switch
        {
            Verdict.Holds => new("klopt nu", "holds now"),
            Verdict.Understated => new("is nu te zwak gesteld", "is understated now"),
            Verdict.Fails => new("wijkt nu af", "deviates now"),
            Verdict.Unverifiable => new("is nu niet na te gaan", "cannot be verified now"),
            Verdict.Open => new("is nu nog open", "is still open now"),
            _ => new("is nu niet te lezen", "cannot be read now"),
        };

    /// <summary>A reason without the verdict's word before it, for beside a mark that already says it.</summary>
    public static string Beside(Verdict verdict, Bilingual reason, Language language)
    {
        var (word, text) = (Of(verdict).In(language) + ": ", reason.In(language));
        return text.StartsWith(word, StringComparison.Ordinal) ? text[word.Length..] : text;
    }

    /// <summary>The same at a desk, where a page has fields for what stands in an address.</summary>
    public static string AtDesk(Verdict verdict, Bilingual reason, Language language) =>
        AddressHint.Without(Beside(verdict, reason, language));

    public static Signal SignalOf(Verdict verdict) =>
        verdict switch
        {
            Verdict.Holds => Signal.Holds,
            Verdict.Understated or Verdict.Unverifiable => Signal.Warns,
            Verdict.Open => Signal.Neutral,
            _ => Signal.Fails,
        };

    public static Signal SignalOf(DocumentClaim claim) =>
        claim.Release is not null ? Signal.Warns
        : claim.Judged is { Verdict: Verdict.Holds, RestsOnInvented: true } ? Signal.Neutral
        : SignalOf(claim.Judged.Verdict);

    /// <summary>The mark of what is known now.</summary>
    public static Signal SignalOf(JudgedDocument document, DocumentClaim claim) =>
        document.ErratumOf(claim) is { } erratum ? SignalOf(erratum.Is.Verdict) : SignalOf(claim);
}
