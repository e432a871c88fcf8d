using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Figures.Observations;

/// <summary>
/// The combinations of members of further dimensions (besides period and organisation) that occur in an edition, each
/// with a number; 0 is the empty combination. Not safe for concurrent adding.
/// </summary>
public sealed class Breakdowns
{
    readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal) { [""] = 0 };
    readonly List<ImmutableSortedDictionary<string, string>> members = [Coordinate.NoMembers];

    public int Count => members.Count;

    /// <summary>The members of a numbered combination.</summary>
    public ImmutableSortedDictionary<string, string> this[int number] => members[number];

    /// <summary>The number of a combination, given when it is first seen.</summary>
    public int NumberOf(ImmutableSortedDictionary<string, string> combination)
    {
        var key = Key(combination);
        if (!numbers.TryGetValue(key, out var number))
        {
            number = numbers[key] = members.Count;
            members.Add(combination);
        }
        return number;
    }

    /// <summary>The number of a combination, or -1 where the edition has no value for it.</summary>
    public int Find(ImmutableSortedDictionary<string, string> combination) =>
        numbers.GetValueOrDefault(Key(combination), -1);

    static string Key(ImmutableSortedDictionary<string, string> combination) =>
        string.Join('\u001F', combination.Select(pair => pair.Key + "=" + pair.Value));
}
