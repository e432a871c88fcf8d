using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Publishing.Claims;

/// <summary>Two claims of which at most one tells what is known (kind 13).</summary>
public sealed record Contradiction(JudgedClaim One, JudgedClaim Other);

/// <summary>Finds claims on one indicator and coordinate that cannot both be meant.</summary>
public static class Contradictions
{
    /// <summary>
    /// Every pair whose intervals exclude each other, or that says of one number that it is about it and that it is more or
    /// less; in the order of the claims, each pair once.
    /// </summary>
    public static ImmutableArray<Contradiction> Find(IEnumerable<JudgedClaim> claims)
    {
        var groups = claims.SelectMany((claim, index) => Facts(claim, index)).GroupBy(fact => fact.About);
        var pairs = new SortedDictionary<(int, int), Contradiction>();
        foreach (var group in groups)
        foreach (var (one, other) in Excluding([.. group]))
            pairs.TryAdd((one.Index, other.Index), new(one.Claim, other.Claim));
        return [.. pairs.Values];
    }

    readonly record struct Subject(string Indicator, Coordinate At, Coordinate? From, Compared Compared, AsOf AsOf);

    readonly record struct Fact(int Index, JudgedClaim Claim, Subject About, Interval Interval, Stated? Stated);

    static IEnumerable<Fact> Facts(JudgedClaim claim, int index)
    {
        if (claim is not { Indicator: { } indicator, At: { } at })
            return [];
        return (
            claim.Parts.IsDefaultOrEmpty
                ? [(claim.Compared, claim.Interval, claim.Stated)]
                : claim.Parts.Select(part => (part.Compared, part.Interval, part.Stated))
        )
            .Where(part => part.Interval is not null)
            .Select(part => (About: AboutWhat(indicator, at, claim, part.Item1), part))
            .Where(pair => pair.About is not null)
            .Select(pair => new Fact(index, claim, pair.About!.Value, pair.part.Interval!.Value, pair.part.Stated));
    }

    /// <summary>A start is a level at its own coordinate; a change has two.</summary>
    static Subject? AboutWhat(string indicator, Coordinate at, JudgedClaim claim, Compared compared) =>
        compared switch
        {
            Compared.Level => new(indicator, at, null, Compared.Level, claim.AsOf),
            Compared.Start when claim.From is { } from => new(indicator, from, null, Compared.Level, claim.AsOf),
            Compared.Growth or Compared.Difference or Compared.Multiple => new(
                indicator,
                at,
                claim.From,
                compared,
                claim.AsOf
            ),
            _ => null,
        };

    /// <summary>Facts that say the same are compared once, so that a figure that is named a thousand times costs no million.</summary>
    static IEnumerable<(Fact, Fact)> Excluding(ImmutableArray<Fact> facts)
    {
        var same = facts.GroupBy(fact => (fact.Interval, fact.Stated)).Select(group => group.ToArray()).ToArray();
        for (var i = 0; i < same.Length; i++)
        for (var j = i + 1; j < same.Length; j++)
            if (Exclude(same[i][0], same[j][0]))
                foreach (var one in same[i])
                foreach (var other in same[j])
                    if (one.Index != other.Index)
                        yield return one.Index < other.Index ? (one, other) : (other, one);
    }

    static bool Exclude(Fact one, Fact other) =>
        Apart(one.Interval, other.Interval)
        || Apart(other.Interval, one.Interval)
        || AboutAndBeside(one.Stated, other.Stated)
        || AboutAndBeside(other.Stated, one.Stated);

    static bool Apart(Interval lower, Interval higher) =>
        lower.High is { } high
        && higher.Low is { } low
        && (high < low || (high == low && !(lower.HighIncluded && higher.LowIncluded)));

    /// <summary>"circa 100.000" and "meer dan 100.000": at most one of them tells what is known.</summary>
    static bool AboutAndBeside(Stated? one, Stated? other) =>
        one is { Hedge: Hedge.About } about
        && other is { Hedge: Hedge.MoreThan or Hedge.LessThan or Hedge.WellOver or Hedge.Nearly } beside
        && about.Number == beside.Number;
}
