using System.Collections.Immutable;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Portfolio.Activities.Definitions;

/// <summary>An indicator with every definition that it ever had, in order.</summary>
public sealed record DefinedIndicator
{
    /// <exception cref="ArgumentException">Versions do not count from 1 up, days do not follow one another, or a redefinition does not say how it is compared.</exception>
    public DefinedIndicator(string key, Bilingual name, params ImmutableArray<Definition> definitions)
    {
        if (definitions.IsEmpty || definitions[0] is not { From: null, Against: Comparison.First })
            throw new ArgumentException("The first definition holds from the beginning", nameof(definitions));
        for (var i = 0; i < definitions.Length; i++)
            if (definitions[i].Indicator != key || definitions[i].Version != i + 1)
                throw new ArgumentException($"Version {i + 1} of {key} is out of order", nameof(definitions));
        foreach (var (before, after) in definitions.Zip(definitions.Skip(1)))
            if (after.Against == Comparison.First || after.Mapping is null || after.From <= before.From)
                throw new ArgumentException($"Version {after.Version} of {key} does not follow", nameof(definitions));
        (Key, Name, Definitions) = (key, name, definitions);
    }

    public string Key { get; }

    public Bilingual Name { get; }

    public ImmutableArray<Definition> Definitions { get; }

    /// <summary>The definition that held on a day, by day; what tells itself which it follows is not asked by day.</summary>
    public Definition On(DateOnly day) => Definitions.Last(one => one.Version == 1 || one.From <= day);

    /// <summary>The redefinitions by which the years of a series fall apart, each with the first year that is counted by it on its last day.</summary>
    /// <param name="years">In order.</param>
    public IEnumerable<(int Year, Definition Definition)> BreaksIn(IEnumerable<int> years)
    {
        Definition? before = null;
        foreach (var year in years)
        {
            var now = On(new(year, 12, 31));
            if (
                before is not null
                && Definitions.Skip(before.Version).Take(now.Version - before.Version).Any(one => one.Breaks)
            )
                yield return (year, now);
            before = now;
        }
    }
}
