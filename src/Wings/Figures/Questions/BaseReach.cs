using System.Collections.Concurrent;
using System.Collections.Immutable;
using Rekenschap.Figures.Catalogue;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Figures.Questions;

/// <summary>Periods and expected organisations of any indicator; of a derived one those of all that it rests on.</summary>
internal sealed class BaseReach
{
    readonly Ground ground;
    readonly Dictionary<string, ImmutableArray<string>> all;
    readonly Dictionary<string, ImmutableArray<string>> bases;
    readonly ConcurrentDictionary<string, ImmutableArray<Period>> periods = new(StringComparer.Ordinal);
    readonly ConcurrentDictionary<(string, Period), ImmutableArray<string>> expected = new();

    public BaseReach(Ground ground)
    {
        this.ground = ground;
        all = ground
            .Catalogue.Indicators.Select(indicator => indicator.Code)
            .Distinct(StringComparer.Ordinal)
            .ToDictionary(code => code, code => AllBehind(ground, code), StringComparer.Ordinal);
        bases = all.ToDictionary(
            one => one.Key,
            one => one.Value.Where(code => !ground.Catalogue.Find(code)!.Facts.IsDerived).ToImmutableArray(),
            StringComparer.Ordinal
        );
    }

    /// <summary>The collected indicators that an indicator rests on in the end; itself when it is one.</summary>
    public ImmutableArray<string> BasesOf(string indicator) => bases.GetValueOrDefault(indicator, []);

    /// <summary>The indicator and all that it rests on, derived ones too.</summary>
    public ImmutableArray<string> RestsOn(string indicator) => all.GetValueOrDefault(indicator, []);

    /// <summary>Whole periods of the indicator's own frequency, in order.</summary>
    public ImmutableArray<Period> Periods(string indicator) =>
        ground.Catalogue.Find(indicator) is { } found ? periods.GetOrAdd(indicator, _ => PeriodsOf(found)) : [];

    /// <summary>Codes of those expected; pages ask for the same ones for every organisation.</summary>
    public ImmutableArray<string> ExpectedCodes(string indicator, Period period) =>
        bases.ContainsKey(indicator)
            ? expected.GetOrAdd((indicator, period), key => [.. Expected(key.Item1, key.Item2).Select(ground.CodeOf)])
            : [];

    /// <summary>Who is expected to deliver for the last of the periods that a period is made of.</summary>
    public ImmutableArray<int> Expected(string indicator, Period period) =>
        bases.TryGetValue(indicator, out var codes)
            ? [.. codes.SelectMany(code => ExpectedOf(code, period)).Distinct().Order()]
            : [];

    ImmutableArray<Period> PeriodsOf(Indicator indicator) =>
        [
            .. bases[indicator.Code]
                .SelectMany(code => ground.Expectation.PeriodsOf(code, indicator.Facts.Frequency))
                .Distinct()
                .Order(),
        ];

    ImmutableArray<int> ExpectedOf(string collected, Period period)
    {
        var own = ground.Catalogue.Find(collected)!.Facts.Frequency;
        var last = period.Split(own).LastOrDefault(period);
        return ground.Expectation.Of(collected, last);
    }

    static ImmutableArray<string> AllBehind(Ground ground, string code)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<string>([code]);
        while (open.TryDequeue(out var next))
            if (ground.Catalogue.IndexOf(next) is var index && index >= 0 && seen.Add(next))
                foreach (var further in ground.Formulas[index]?.Formula?.Indicators ?? [])
                    open.Enqueue(further);
        return [.. seen];
    }
}
