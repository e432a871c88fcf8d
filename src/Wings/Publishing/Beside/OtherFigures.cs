using System.Collections.Frozen;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims.Words;
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
/// <param name="beside">What an organisation is called is no name of a figure: a ministry "of Employment" is not about employment.</param>
internal sealed class OtherFigures(IEditionFigures edition, Language language, NamedBeside beside)
{
    const double Near = 0.5;

    readonly FigureNames names = FigureNames.Of(edition, language);
    readonly Dictionary<string, Own> own = new(StringComparer.Ordinal);

    public IEnumerable<FoundBeside> In(string text, IReadOnlyList<TaggedAt> tags)
    {
        text = WithoutOrganisations(text);
        foreach (var (start, end) in SentenceEnds.Cut(text))
        {
            var here = tags.Where(one => one.At >= start && one.At < end && one.Claim is { Judged.At: not null })
                .ToList();
            if (here.Count > 0)
                foreach (var found in In(text[start..end], start, here))
                    yield return found with
                    {
                        Start = start + found.Start,
                        End = start + found.End,
                    };
        }
    }

    /// <summary>As long as it was.</summary>
    string WithoutOrganisations(string text)
    {
        var masked = text.ToCharArray();
        foreach (var one in beside.In(text).Where(one => one.Kind == NameKind.Organisation))
            masked.AsSpan(one.Start..one.End).Fill(' ');
        return new(masked);
    }

    /// <summary>Each figure that is named beside the linked ones is told of the nearest tag that does not name its own.</summary>
    IEnumerable<FoundBeside> In(string sentence, int start, List<TaggedAt> here)
    {
        var tagged = string.Join(' ', here.Select(one => one.Claim!.Judged.Tag.Words).Distinct());
        var stems = FigureNames.Stems($"{sentence} {tagged}");
        var unnamed = here.Where(one => OwnOf(one.Claim!) is { } mine && !mine.Name.IsSubsetOf(stems)).ToList();
        if (unnamed.Count == 0 || names.In(stems).ToList() is not { Count: > 0 } named)
            yield break;
        foreach (var (word, token) in Strange(new Sentence(sentence), here, named))
            if (named.Where(one => one.Stems.Contains(word)).MaxBy(one => one.Stems.Count) is { } other)
            {
                named.Remove(other);
                yield return new(
                    token.Start,
                    token.End,
                    unnamed.MinBy(one => Math.Abs(one.At - start - token.Start)).Claim!,
                    BesideKind.Other
                )
                {
                    Figure = other.Indicator.Name,
                };
            }
    }

    /// <summary>Words of the named figures, each once, that no figure linked here is known by.</summary>
    IEnumerable<(string Stem, Token Token)> Strange(Sentence words, List<TaggedAt> here, List<NamedFigure> named)
    {
        var all = named.SelectMany(one => one.Stems).ToHashSet(StringComparer.Ordinal);
        var known = here.Select(one => OwnOf(one.Claim!)).OfType<Own>().Distinct().ToList();
        foreach (var token in words.Tokens)
            if (
                Folded(token.Folded) is { } word
                && all.Remove(FigureNames.Stem(word))
                && !known.Exists(one => one.Has(word))
            )
                yield return (FigureNames.Stem(word), token);
    }

    static string? Folded(string token) => Folding.Words(token).FirstOrDefault(word => !SmallWords.Has(word));

    Own? OwnOf(DocumentClaim claim)
    {
        if (claim.Judged.Indicator is not { } code || edition.Indicator(code) is not { } indicator)
            return null;
        return own.TryGetValue(claim.Judged.Tag.Target, out var known)
            ? known
            : own[claim.Judged.Tag.Target] = new(
                FigureNames.Stems(indicator.Name.In(language)),
                () => Said(indicator, claim)
            );
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
