using System.Collections.Frozen;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Claims.Words;

/// <summary>Which word says the opposite of one that compares, so that what is proposed still fits what is compared: of "langer" it is "korter".</summary>
internal static class ComparingWords
{
    static readonly FrozenDictionary<string, string> Pairs = new (string One, string Other)[]
    {
        ("hoger", "lager"),
        ("hogere", "lagere"),
        ("meer", "minder"),
        ("langer", "korter"),
        ("langere", "kortere"),
        ("groter", "kleiner"),
        ("grotere", "kleinere"),
        ("vaker", "minder vaak"),
        ("sneller", "minder snel"),
        ("harder", "minder hard"),
        ("higher", "lower"),
        ("longer", "shorter"),
        ("larger", "smaller"),
        ("faster", "slower"),
        ("more often", "less often"),
    }
        .SelectMany(pair => new[] { pair, (One: pair.Other, Other: pair.One) })
        .ToFrozenDictionary(pair => pair.One, pair => pair.Other, StringComparer.Ordinal);

    /// <param name="word">As it was said, folded.</param>
    /// <param name="higher">Whether it says that something is the higher, or grows the faster.</param>
    public static Bilingual Opposite(string word, bool higher, bool growth) =>
        Pairs.TryGetValue(word, out var other)
            ? Bilingual.Same(other)
            : (growth, higher) switch
            {
                (true, true) => new("minder hard", "slower"),
                (true, false) => new("harder", "faster"),
                (false, true) => new("lager", "lower"),
                _ => new("hoger", "higher"),
            };
}
