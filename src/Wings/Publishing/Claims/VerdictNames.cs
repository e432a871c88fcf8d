using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Claims;

/// <summary>The verdicts in the words that stand everywhere: on pages, in reasons, in the glossary and at the prompt.</summary>
public static class VerdictNames
{
    public static Bilingual Of(Verdict verdict) =>
        verdict switch
        {
            Verdict.Holds => new("Klopt", "Holds"),
            Verdict.Understated => new("Te zwak gesteld", "Understated"),
            Verdict.Fails => new("Wijkt af", "Deviates"),
            Verdict.Unverifiable => new("Niet na te gaan", "Not verified"),
            Verdict.Open => new("Nog open", "Still open"),
            _ => new("Niet te lezen", "Unreadable"),
        };

    /// <summary>A reason begins with its verdict: "Wijkt af: 3,90 keer ligt niet tussen ...".</summary>
    public static Bilingual Before(Verdict verdict, string nl, string en)
    {
        var name = Of(verdict);
        return new($"{name.Nl}: {nl}", $"{name.En}: {en}");
    }
}
