using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Search;

namespace Rekenschap.Publishing.Named;

/// <summary>
/// Which words of a figure's name are said around the words that it may be stated by. A figure that is not named there may
/// hold all the same, by chance.
/// </summary>
/// <param name="Unsaid">As they stand in its name, and said nowhere near.</param>
/// <param name="Share">Part of the name that is said, from 0 to 1.</param>
internal sealed record Naming(ImmutableArray<string> Unsaid, double Share)
{
    const double Near = 0.5;

    /// <summary>So many words of its definition say a figure whose name is not said.</summary>
    const int Described = 2;

    public bool IsNamed => Share > 0;

    public bool IsWhole => Unsaid.IsEmpty;

    public static Naming Of(IndicatorFacts one, TargetFacts? against, Context context, Language language)
    {
        var around = Said($"{context.Sentence} {context.Earlier}");
        var name = Words($"{one.Name.In(language)} {against?.Name?.In(language)}");
        if (name.Length == 0)
            return new([], 1);
        var said = name.Count(word => Is(word.Folded, around));
        if (said == 0 && IsOtherwiseSaid(one, around, language))
            said = 1;
        if (said == 0 && Said(context.Heading) is { Count: > 0 } above)
            said = name.Count(word => Is(word.Folded, above));
        return new(
            [.. name.Where(word => !Is(word.Folded, around)).Select(word => word.Written)],
            (double)said / name.Length
        );
    }

    /// <summary>By what it counts, or by what its definition says it is.</summary>
    static bool IsOtherwiseSaid(IndicatorFacts one, HashSet<string> around, Language language) =>
        Nouns(one, language).Any(noun => IsSaid(Words(noun), around))
        || Words(one.Definition?.In(language) ?? "").Count(word => Is(word.Folded, around)) >= Described;

    static bool IsSaid(ImmutableArray<(string Written, string Folded)> words, HashSet<string> said) =>
        !words.IsEmpty && words.All(word => Is(word.Folded, said));

    static ImmutableArray<string> Nouns(IndicatorFacts one, Language language) =>
        language == Language.Nl ? one.NounsNl : one.NounsEn;

    static bool Is(string word, HashSet<string> said) => said.Any(other => Kinship.Of(other, word) >= Near);

    /// <summary>With what an office also calls them.</summary>
    static HashSet<string> Said(string text) =>
        Folding
            .Words(text)
            .Where(Tells)
            .SelectMany(word => SaidOtherwise.Of(word).Prepend(word))
            .ToHashSet(StringComparer.Ordinal);

    static ImmutableArray<(string Written, string Folded)> Words(string name) =>
        [
            .. name.Split([' ', '(', ')', ',', '/'], StringSplitOptions.RemoveEmptyEntries)
                .SelectMany(written => Folding.Words(written).Take(1).Select(folded => (written, folded)))
                .Where(one => Tells(one.folded))
                .DistinctBy(one => one.folded),
        ];

    static bool Tells(string folded) => !SmallWords.Has(folded) && !SmallWords.Measures(folded);
}
