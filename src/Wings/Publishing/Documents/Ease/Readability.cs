using System.Collections.Immutable;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Documents.Ease;

/// <summary>
/// How easily a text reads, by what can be counted in it: Flesch-Douma for Dutch (W.H. Douma, De leesbaarheid van
/// landbouwbladen, 1960), Flesch Reading Ease for English (R. Flesch, 1948). Higher is easier. It knows nothing of sense
/// or order: a low score proves a text hard, a high one does not prove it clear.
/// </summary>
/// <param name="Words">What has a letter in it; a number in digits is read at a glance and counts for nothing.</param>
public readonly record struct Readability(Language Language, int Sentences, int Words, int Syllables)
{
    /// <summary>
    /// From here on a text is in the band "standard" (60 to 70) or easier, which by convention is taken for B1 or easier.
    /// The levels of the Common European Framework are about readers, so that this is a rule of thumb.
    /// </summary>
    public const decimal Plain = 60m;

    /// <summary>Usually between 0 and 100, one decimal; null of a text without words.</summary>
    public decimal? Score
    {
        get
        {
            if (Words == 0)
                return null;
            var length = (decimal)Words / Sentences;
            var weight = (decimal)Syllables / Words;
            var score =
                Language == Language.Nl
                    ? 206.835m - 0.93m * length - 77m * weight
                    : 206.835m - 1.015m * length - 84.6m * weight;
            return Math.Round(score, 1, MidpointRounding.AwayFromZero);
        }
    }

    /// <summary>Whether the score is in a band that reads as B1 or easier.</summary>
    public bool IsPlain => Score >= Plain;

    /// <summary>Measures paragraphs of plain text; a paragraph ends a sentence.</summary>
    public static Readability Of(IEnumerable<string> paragraphs, Language language)
    {
        var sentences = paragraphs.SelectMany(SentencesOf).ToImmutableArray();
        var words = sentences.SelectMany(words => words).ToImmutableArray();
        return new(language, sentences.Length, words.Length, words.Sum(word => Ease.Syllables.In(word, language)));
    }

    /// <summary>The words of each sentence. A mark ends one only before white space, so that "1.018" and "6.9%" do not.</summary>
    static IEnumerable<ImmutableArray<string>> SentencesOf(string paragraph)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        foreach (var token in paragraph.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (token.Any(char.IsLetter))
                words.Add(token);
            if (words.Count > 0 && Ends(token))
                yield return words.DrainToImmutable();
        }
        if (words.Count > 0)
            yield return words.DrainToImmutable();
    }

    static bool Ends(string token) => token.TrimEnd('"', '\'', ')', ']', '*', '”', '’') is [.., '.' or '!' or '?'];
}
