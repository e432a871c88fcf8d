using System.Collections.Frozen;
using Rekenschap.Publishing.Claims.Words;

namespace Rekenschap.Publishing.Untagged;

/// <summary>
/// Whether a wording of the vocabulary states something where it stands. A word is taken for a statement unless its
/// circumstances say otherwise: a purpose ("om te verminderen"), an idiom ("alle respect"), an order ("de derde partij").
/// </summary>
internal abstract class Circumstances(IEnumerable<string> nouns)
{
    /// <summary>Words for what can be counted, after which "geen" and "no" are a number: those of the office, and the nouns of the catalogue.</summary>
    protected FrozenSet<string> Countable { get; } = nouns.Select(Tokenizer.Fold).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the tokens from <paramref name="at"/> up to <paramref name="next"/>, which say <paramref name="meaning"/>, state something.</summary>
    public bool States(Sentence words, int at, int next, Meaning meaning) =>
        meaning.Sense switch
        {
            Sense.Fraction => Fraction(words, at, next),
            Sense.Multiple => meaning.Noun || !Intended(words, at),
            Sense.Magnitude or Sense.NearlyAll or Sense.VastMajority => true,
            Sense.LargePart or Sense.SmallPart or Sense.Minority => !words.Is(at - 1, "no"),
            Sense.Rise or Sense.Fall => Trend(words, at, next, meaning),
            Sense.Stable => Stable(words, at, next),
            Sense.Met => Target(words, at),
            Sense.Improved => words.Near(at, 3, "significant", "significante", "significantly"),
            Sense.Highest or Sense.Lowest => Rank(words, at, next),
            Sense.Majority => Majority(words, at, next),
            Sense.All => All(words, at, next) && !Wished(words, at),
            Sense.None or Sense.No => None(words, at, next) && !Wished(words, at),
            Sense.Higher or Sense.Lower or Sense.Faster or Sense.Slower => Comparison(words, next - 1),
            _ => false,
        };

    /// <summary>"iedereen moet meedoen", "nobody should be left behind": what everybody or nobody is wished to do tells nothing.</summary>
    protected abstract bool Wished(Sentence words, int at);

    /// <summary>The index after a vague share of what can be counted: "te weinig ambtenaren", "een deel van de panden"; else -1.</summary>
    public abstract int Vague(Sentence words, int at);

    protected int Counted(Sentence words, int next) => Countable.Contains(words.Word(next)) ? next : -1;

    /// <summary>Whether a number in words is one: "een" is an article, "acht" a verb, "one" a person.</summary>
    public abstract bool IsNumber(Sentence words, int at, int next);

    /// <summary>Where a verb that is split over the sentence begins at a token, the index after its last part; else -1.</summary>
    public abstract int SplitVerb(Sentence words, int at);

    protected abstract bool Intended(Sentence words, int at);

    protected abstract bool Fraction(Sentence words, int at, int next);

    protected abstract bool Trend(Sentence words, int at, int next, Meaning meaning);

    protected abstract bool Stable(Sentence words, int at, int next);

    protected abstract bool Target(Sentence words, int at);

    protected abstract bool Rank(Sentence words, int at, int next);

    protected abstract bool Majority(Sentence words, int at, int next);

    protected abstract bool All(Sentence words, int at, int next);

    protected abstract bool None(Sentence words, int at, int next);

    /// <summary>"hoger dan gepland", "meer verzoeken dan in 2022"; more and less need something measured behind "than".</summary>
    protected abstract bool Comparison(Sentence words, int at);
}
