using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims.Judging;

namespace Rekenschap.Publishing.Claims.Writing;

/// <summary>Multiples in words.</summary>
internal static class MultipleWords
{
    static readonly ImmutableArray<(decimal Times, Bilingual Words)> Multiples =
    [
        (0.5m, new("gehalveerd", "halved")),
        (2, new("verdubbeld", "doubled")),
        (3, new("verdrievoudigd", "tripled")),
        (4, new("verviervoudigd", "quadrupled")),
        (5, new("vervijfvoudigd", "fivefold")),
        (6, new("verzesvoudigd", "sixfold")),
        (7, new("verzevenvoudigd", "sevenfold")),
        (8, new("verachtvoudigd", "eightfold")),
        (9, new("vernegenvoudigd", "ninefold")),
        (10, new("vertienvoudigd", "tenfold")),
    ];

    /// <summary>The multiple that holds for a ratio of end to start, with the first of the hedges that makes it so.</summary>
    public static Bilingual? For(decimal ratio, Policy policy, params ReadOnlySpan<Hedge> hedges)
    {
        foreach (var hedge in hedges)
        foreach (var (times, words) in Multiples)
            if (MultipleStatement.ReachOf(times, hedge, policy).Judge(ratio) == Verdict.Holds)
                return HedgeWords.Before(hedge, words);
        return null;
    }
}
