using System.Collections.Immutable;
using Rekenschap.Figures.Deliveries;

namespace Rekenschap.Figures.Editions;

/// <summary>
/// Compares what two readings found in one delivery whose file became another, where their combinations of members have
/// the same numbers.
/// </summary>
static class OtherCells
{
    /// <summary>
    /// The indicators, by position, of which a cell became another or stands elsewhere; null where more than cells did:
    /// answers, notes, words about the whole, how many cells there are.
    /// </summary>
    public static HashSet<int>? Between(ReadDelivery before, ReadDelivery now)
    {
        if (
            before.Index != now.Index
            || before.Observations.Length != now.Observations.Length
            || !before.Sheets.SequenceEqual(now.Sheets)
            || !before.Confirmations.SequenceEqual(now.Confirmations)
            || !before.SpokenFor.SetEquals(now.SpokenFor)
            || !Same(before.Explanations, now.Explanations)
            || !Same(before.Notes, now.Notes)
        )
            return null;
        var others = new HashSet<int>();
        foreach (var (was, isNow) in before.Observations.Zip(now.Observations))
            if (was != isNow || before.PlaceText(was.Place) != now.PlaceText(isNow.Place))
                others.UnionWith([was.Indicator, isNow.Indicator]);
        return others;
    }

    /// <summary>Whether observations of both readings mean the same members by the same number.</summary>
    public static bool CanTell(EditionRead before, EditionRead now) =>
        before.Breakdowns.Length == now.Breakdowns.Length
        && before.Breakdowns.Zip(now.Breakdowns).All(pair => pair.First.SequenceEqual(pair.Second));

    static bool Same<TKey>(ImmutableDictionary<TKey, string> before, ImmutableDictionary<TKey, string> now)
        where TKey : notnull =>
        before.Count == now.Count && before.All(one => now.TryGetValue(one.Key, out var text) && text == one.Value);
}
