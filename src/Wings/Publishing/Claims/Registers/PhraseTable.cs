using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims.Words;

namespace Rekenschap.Publishing.Claims.Registers;

/// <summary>Phrases of a language with what each says; the longest that begins at a token wins.</summary>
internal sealed class PhraseTable<T>(params (T Says, string Nl, string En)[] rows)
    where T : struct
{
    readonly ImmutableArray<(ImmutableArray<string> Words, T Says)> dutch = Cut(
        Language.Nl,
        rows.Select(row => (row.Says, row.Nl))
    );
    readonly ImmutableArray<(ImmutableArray<string> Words, T Says)> english = Cut(
        Language.En,
        rows.Select(row => (row.Says, row.En))
    );

    /// <summary>What begins at a token, with the index after it; null where nothing does.</summary>
    public (T Says, int Next)? At(RegisterWords words, int index)
    {
        foreach (var (phrase, says) in words.Language == Language.Nl ? dutch : english)
            if (words.Stands(phrase, index))
                return (says, index + phrase.Length);
        return null;
    }

    /// <summary>The first phrase for it, as the system itself would write it.</summary>
    public Bilingual Write(T says)
    {
        var row = rows.First(one => one.Says.Equals(says));
        return new(row.Nl.Split('|')[0], row.En.Split('|')[0]);
    }

    static ImmutableArray<(ImmutableArray<string>, T)> Cut(
        Language language,
        IEnumerable<(T Says, string Words)> rows
    ) =>
        [
            .. rows.SelectMany(row =>
                    row.Words.Split('|').Select(words => (RegisterWords.Of(words, language).Folded, row.Says))
                )
                .OrderByDescending(row => row.Folded.Length),
        ];
}
