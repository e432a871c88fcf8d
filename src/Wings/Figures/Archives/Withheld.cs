using System.Collections.Immutable;
using Rekenschap.Figures.Catalogue;
using Rekenschap.Figures.Observations;
using Rekenschap.Figures.Questions;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Figures.Archives;

/// <summary>The moment of a question: after how many acceptances, and how many answers to them, it was asked.</summary>
readonly record struct AskedAt(int Accepted, int Answered);

/// <summary>
/// What an archive only commits to, and the figures that rest on it. Such a figure cannot be worked out without what is
/// withheld; it is taken as it was published.
/// </summary>
sealed class Withheld
{
    readonly ImmutableHashSet<int> numbers;
    readonly ILookup<(int Indicator, Period Period), Observation> at;
    readonly ILookup<int, Observation> of;
    readonly IReadOnlyDictionary<StatedKey, Figure> stated;
    int unknown;

    /// <param name="observations">With their numbers in the order of acceptance.</param>
    public Withheld(
        IReadOnlyCollection<(int Number, Observation Observation)> observations,
        IReadOnlyDictionary<StatedKey, Figure> stated
    )
    {
        numbers = [.. observations.Select(one => one.Number)];
        at = observations.ToLookup(one => (one.Observation.Indicator, one.Observation.Period), one => one.Observation);
        of = observations.ToLookup(one => one.Observation.Indicator, one => one.Observation);
        this.stated = stated;
    }

    public bool IsEmpty => numbers.IsEmpty;

    /// <summary>Figures taken as published.</summary>
    public int Stated => stated.Count;

    /// <summary>How often a figure was asked for that rests on what is withheld and was not published either.</summary>
    public int Unknown => unknown;

    public bool Holds(int number) => numbers.Contains(number);

    public Figure? Find(StatedKey key) => stated.TryGetValue(key, out var figure) ? figure : null;

    public void Miss() => Interlocked.Increment(ref unknown);

    /// <summary>Whether a figure rests on anything withheld: a part of it, or a weight of one.</summary>
    public bool IsBehind(Ground ground, Prepared question, Period period, int top, AsOf asOf) =>
        CollectedFigures
            .Needed(question, period)
            .SelectMany(one => at[(question.Index, one)])
            .Any(one => IsUnder(ground, one, top, asOf) && question.Matches(one.Breakdown))
        || WeightsOf(ground, question).Any(weight => of[weight].Any(one => IsUnder(ground, one, top, asOf)));

    static bool IsUnder(Ground ground, Observation one, int top, AsOf asOf) =>
        asOf == AsOf.Now || top == MemberTree.Whole || ground.Tree.IsAtOrBelow(one.Organisation, top);

    static IEnumerable<int> WeightsOf(Ground ground, Prepared question) =>
        question
            .Indicator.Aggregation.PerDimension.Values.Append(question.Indicator.Aggregation.Default)
            .Where(step => step.Rule == AggregationRule.Weighted)
            .Select(step => ground.Catalogue.IndexOf(step.Weight ?? ""))
            .Where(weight => weight >= 0);
}

/// <summary>A figure of a collected indicator, as it was asked for at a moment.</summary>
readonly record struct StatedKey(AskedAt Moment, int Indicator, Coordinate At, AsOf AsOf);
