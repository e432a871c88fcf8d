using System.Collections.Immutable;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Figures.Questions;

/// <summary>Periods and expected organisations of any indicator; of a derived one those of all that it rests on.</summary>
internal sealed class BaseReach(Ground ground)
{
    readonly Dictionary<string, ImmutableArray<string>> bases = ground
        .Catalogue.Indicators.Select(indicator => indicator.Code)
        .Distinct(StringComparer.Ordinal)
        .ToDictionary(code => code, code => BasesOf(ground, code), StringComparer.Ordinal);

    /// <summary>Whole periods of the indicator's own frequency, in order.</summary>
    public ImmutableArray<Period> Periods(string indicator) =>
        ground.Catalogue.Find(indicator) is not { } found
            ? []
            :
            [
                .. bases[indicator]
                    .SelectMany(code => ground.Expectation.PeriodsOf(code, found.Facts.Frequency))
                    .Distinct()
                    .Order(),
            ];

    /// <summary>Who is expected to deliver for the last of the periods that a period is made of.</summary>
    public ImmutableArray<int> Expected(string indicator, Period period) =>
        bases.TryGetValue(indicator, out var codes)
            ? [.. codes.SelectMany(code => ExpectedOf(code, period)).Distinct().Order()]
            : [];

    ImmutableArray<int> ExpectedOf(string collected, Period period)
    {
        var own = ground.Catalogue.Find(collected)!.Facts.Frequency;
        var last = period.Split(own).LastOrDefault(period);
        return ground.Expectation.Of(collected, last);
    }

    /// <summary>The collected indicators that an indicator rests on in the end; itself when it is one.</summary>
    static ImmutableArray<string> BasesOf(Ground ground, string code)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<string>([code]);
        while (open.TryDequeue(out var next))
            if (ground.Catalogue.IndexOf(next) is var index && index >= 0 && seen.Add(next))
                foreach (var further in RestsOn(ground, index))
                    open.Enqueue(further);
        return [.. seen.Where(one => !ground.Catalogue.Find(one)!.Facts.IsDerived)];
    }

    static ImmutableArray<string> RestsOn(Ground ground, int index) =>
        ground.Formulas[index]?.Formula is { } formula ? formula.Indicators : [];
}
