using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Search;

namespace Rekenschap.Publishing.Named;

/// <summary>The figures of an edition by the words of their names in one language, to tell which of them a sentence names in full. Made once for an edition.</summary>
internal sealed class FigureNames
{
    static readonly ConditionalWeakTable<IEditionFigures, FrozenDictionary<Language, FigureNames>> Known = [];

    /// <summary>A name of one short word ("Posts", "Afval") may be said without meaning the figure.</summary>
    const int LongWord = 7;

    readonly FrozenDictionary<string, ImmutableArray<NamedFigure>> byStem;

    FigureNames(IEditionFigures edition, Language language) =>
        byStem = edition
            .Indicators.Select(one => new NamedFigure(one, Stems(one.Name.In(language))))
            .Where(one => one.Stems.Count > 1 || one.Stems.Any(stem => stem.Length >= LongWord))
            .SelectMany(one => one.Stems.Select(stem => (stem, one)))
            .GroupBy(one => one.stem, StringComparer.Ordinal)
            .ToFrozenDictionary(
                one => one.Key,
                one => one.Select(figure => figure.one).ToImmutableArray(),
                StringComparer.Ordinal
            );

    public static FigureNames Of(IEditionFigures edition, Language language) =>
        Known.GetValue(
            edition,
            all => Enum.GetValues<Language>().ToFrozenDictionary(one => one, one => new FigureNames(all, one))
        )[language];

    /// <summary>The figures of whose name each word stands among these, inflected or not; what says how it is measured need not.</summary>
    public IEnumerable<NamedFigure> In(IReadOnlySet<string> stems) =>
        stems
            .SelectMany(stem => byStem.GetValueOrDefault(stem, []))
            .Distinct()
            .Where(one => one.Stems.IsSubsetOf(stems));

    /// <summary>The telling words of a text by their stems.</summary>
    public static FrozenSet<string> Stems(string text) =>
        Folding
            .Words(text)
            .Where(word => !SmallWords.Has(word) && !SmallWords.Measures(word))
            .Select(Stem)
            .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Of a folded word; "vervuld" and "vervulde" have one.</summary>
    public static string Stem(string word) =>
        Kinship.Stem(word) is var stem && stem is [_, _, _, _, .., 'd' or 't'] ? stem[..^1] : stem;
}

/// <summary>A figure and the words by which it is named.</summary>
internal sealed record NamedFigure(IndicatorFacts Indicator, FrozenSet<string> Stems);
