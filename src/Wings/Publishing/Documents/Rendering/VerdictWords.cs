using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;

namespace Rekenschap.Publishing.Documents.Rendering;

/// <summary>How verdicts are named: to machines by one stable word, to readers by what they mean.</summary>
internal static class VerdictWords
{
    /// <summary>The word in files: holds, understated, fails, unverifiable, unreadable.</summary>
    public static string Code(Verdict verdict) => verdict.ToString().ToLowerInvariant();

    public static Bilingual Say(Verdict verdict) =>
        verdict switch
        {
            Verdict.Holds => new("klopt", "holds"),
            Verdict.Understated => new("te zwak gezegd", "understated"),
            Verdict.Fails => new("wijkt af van de cijfers", "deviates from the figures"),
            Verdict.Unverifiable => new("niet gecontroleerd", "not verified"),
            _ => new("niet te lezen", "unreadable"),
        };
}
