using System.Collections.Frozen;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Documents;
using Rekenschap.Publishing.Named;
using Rekenschap.Publishing.Said;
using Rekenschap.Publishing.Search;
using Rekenschap.Publishing.Untagged;

namespace Rekenschap.Publishing.Beside;

/// <summary>
/// A figure that a sentence names in full while what is linked in it is another, which it does not name in full: "er zijn
/// [3.219] vacatures vervuld" of the vacancies that were opened. Pure.
/// </summary>
internal sealed class OtherFigures(IEditionFigures edition, Language language)
{
    const double Near = 0.5;

    readonly FigureNames names = FigureNames.Of(edition, language);
    readonly Dictionary<int, Own> own = [];

    public IEnumerable<FoundBeside> In(string text, IReadOnlyList<TaggedAt> tags)
    {
        foreach (var (start, end) in SentenceEnds.Cut(text))
        {
            var here = tags.Where(one => one.At >= start && one.At < end).ToList();
            var words = new Sentence(text[start..end]);
            foreach (var tag in here)
                if (tag.Claim is { Judged.At: not null } claim && In(words, claim, here) is { } found)
                    yield return found with
                    {
                        Start = start + found.Start,
                        End = start + found.End,
                    };
        }
    }

    FoundBeside? In(Sentence words, DocumentClaim claim, List<TaggedAt> here)
    {
        if (OwnOf(claim) is not { } mine)
            return null;
        var stems = FigureNames.Stems(
            $"{string.Join(' ', words.Tokens.Select(one => one.Folded))} {claim.Judged.Tag.Words}"
        );
        if (mine.Name.IsSubsetOf(stems))
            return null;
        foreach (var other in names.In(stems).OrderByDescending(one => one.Stems.Count))
            for (var at = 0; at < words.Tokens.Length; at++)
                if (Folded(words.Tokens[at].Folded) is { } word && other.Stems.Contains(FigureNames.Stem(word)))
                    if (!here.Exists(one => one.Claim is { } any && OwnOf(any)?.Has(word) == true))
                        return new(words.Tokens[at].Start, words.Tokens[at].End, claim, BesideKind.Other)
                        {
                            Figure = other.Indicator.Name,
                        };
        return null;
    }

    static string? Folded(string token) => Folding.Words(token).FirstOrDefault(word => !SmallWords.Has(word));

    Own? OwnOf(DocumentClaim claim)
    {
        if (claim.Judged.Indicator is not { } code || edition.Indicator(code) is not { } indicator)
            return null;
        return own.TryGetValue(claim.Number, out var known)
            ? known
            : own[claim.Number] = new(FigureNames.Stems(indicator.Name.In(language)), () => Said(indicator, claim));
    }

    /// <param name="Name">Stems of its name.</param>
    sealed record Own(FrozenSet<string> Name, Func<IEnumerable<string?>> Said)
    {
        FrozenSet<string>? words;

        /// <summary>All that the catalogue says of it, folded.</summary>
        FrozenSet<string> Words =>
            words ??= Said().SelectMany(text => Folding.Words(text ?? "")).ToFrozenSet(StringComparer.Ordinal);

        public bool Has(string word) => Words.Any(other => Kinship.Of(word, other) >= Near);
    }

    /// <summary>With the names of what it is compared with.</summary>
    IEnumerable<string?> Said(IndicatorFacts one, DocumentClaim claim) =>
        [
            one.Name.In(language),
            one.Definition?.In(language),
            one.Code.Replace('_', ' '),
            one.Formula?.Replace('_', ' '),
            claim.Judged.Tag.Words,
            .. language == Language.Nl ? one.NounsNl : one.NounsEn,
            .. edition
                .Indicators.Where(other => claim.Judged.Tag.Target.Contains(other.Code, StringComparison.Ordinal))
                .Select(other => other.Name.In(language)),
            .. NamesSaid
                .Dimensions(edition, one)
                .SelectMany(dimension => edition.Members(dimension))
                .Select(member => member.Name.In(language)),
            .. edition
                .Targets.Where(target => target.Indicator == one.Code)
                .Select(target => target.Name?.In(language)),
        ];
}
