using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Findings;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Oversight.Programmes;

/// <summary>One of the names by which a list is narrowed.</summary>
/// <param name="Name">In the address.</param>
/// <param name="Of">What one has under it: several organisations.</param>
/// <param name="Said">What a value is called.</param>
sealed record NarrowKey<T>(string Name, Bilingual Label, Func<T, IEnumerable<string>> Of, Func<string, Bilingual> Said);

/// <summary>A list narrowed by its address: fifty at a time, with ways to see others. What is nothing that there is, holds for none.</summary>
sealed class Narrow<T>
{
    const int AtOnce = 50;

    readonly ImmutableArray<NarrowKey<T>> keys;
    readonly ImmutableArray<string> asked;
    readonly IReadOnlyCollection<T> seen;

    /// <param name="ask">What the address says of a name; empty where it says nothing.</param>
    public Narrow(IReadOnlyCollection<T> seen, ImmutableArray<NarrowKey<T>> keys, Func<string, string> ask)
    {
        (this.seen, this.keys) = (seen, keys);
        asked = [.. keys.Select(key => ask(key.Name))];
        Shown = [.. seen.Where(one => Fits(one, asked))];
    }

    /// <summary>All that fit, in order.</summary>
    public IReadOnlyList<T> Shown { get; }

    public bool IsEmpty => seen.Count == 0;

    public IEnumerable<T> From(int from) => Shown.Skip(from).Take(AtOnce);

    bool Fits(T one, ImmutableArray<string> values) =>
        keys.Zip(values).All(pair => pair.Second.Length == 0 || pair.First.Of(one).Contains(pair.Second));

    public string Query(params ReadOnlySpan<(string Key, string Value)> more) => Query(asked, more);

    string Query(ImmutableArray<string> values, params ReadOnlySpan<(string Key, string Value)> more)
    {
        var parts = keys.Zip(values)
            .Where(pair => pair.Second.Length > 0)
            .Select(pair => (pair.First.Name, pair.Second))
            .ToList();
        foreach (var one in more)
            parts.Add(one);
        return parts.Count == 0
            ? ""
            : "?" + string.Join('&', parts.Select(part => $"{part.Item1}={Uri.EscapeDataString(part.Item2)}"));
    }

    /// <param name="page">Link to the page itself, without a question.</param>
    public ImmutableArray<FilterView> Filters(string page, Language language) =>
        [.. Enumerable.Range(0, keys.Length).Select(place => Filter(page, language, place))];

    FilterView Filter(string page, Language language, int place)
    {
        var others = seen.Where(one => Fits(one, asked.SetItem(place, ""))).ToList();
        var counts = others.SelectMany(one => keys[place].Of(one).Distinct()).CountBy(key => key).ToDictionary();
        FilterChoice Choice(Bilingual words, string value, int count) =>
            new(
                string.Create(CultureInfo.InvariantCulture, $"{words.In(language)} ({count})"),
                asked[place] == value ? null : page + Query(asked.SetItem(place, value))
            );
        return new(
            keys[place].Label.In(language),
            [
                Choice(FindingTexts.All, "", others.Count),
                .. counts
                    .Keys.Append(asked[place])
                    .Where(key => key.Length > 0)
                    .Distinct()
                    .Order(StringComparer.Ordinal)
                    .Select(key => Choice(keys[place].Said(key), key, counts.GetValueOrDefault(key))),
            ]
        );
    }

    /// <returns>Link to those that follow; null where none do.</returns>
    public string? Next(string page, int from) =>
        from + AtOnce < Shown.Count
            ? page + Query(("from", (from + AtOnce).ToString(CultureInfo.InvariantCulture)))
            : null;

    /// <summary>The words of a value of a closed set, by its key; the key itself where it is none.</summary>
    public static Func<string, Bilingual> Named<TValue>(Func<TValue, Bilingual> words)
        where TValue : struct, Enum =>
        key =>
            Enum.GetValues<TValue>().Where(one => FindingFilter.KeyOf(one) == key).Select(words).FirstOrDefault()
            ?? Bilingual.Same(key);
}
