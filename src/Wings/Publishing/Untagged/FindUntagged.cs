using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims.Words;

namespace Rekenschap.Publishing.Untagged;

/// <summary>
/// Finds what states a figure and stands in no tag: every number, number word, trend, multiple, share word, rank and
/// magnitude. Pure; the same text gives the same places in any culture.
/// </summary>
internal sealed class FindUntagged
{
    static readonly string[] Ties =
    [
        "van",
        "naar",
        "tot",
        "met",
        "en",
        "of",
        "tussen",
        "from",
        "to",
        "by",
        "with",
        "and",
        "between",
        "op de",
        "de",
        "in",
        "out",
    ];

    static readonly string[] Units =
    [
        "%",
        "‰",
        "procent",
        "procentpunt",
        "percent",
        "percentage",
        "cent",
        "fte",
        "€",
        "euro",
        "eur",
        "kwh",
        "mwh",
        "gwh",
        "tj",
        "gj",
        "mj",
        "m2",
        "m3",
        "ton",
        "kg",
        "dagen",
        "weken",
        "maanden",
        "jaar",
        "uur",
        "days",
        "weeks",
        "months",
        "years",
        "hours",
        "miljoen",
        "miljard",
        "mln",
        "mld",
        "duizend",
        "million",
        "billion",
        "thousand",
        "x",
        "keer",
        "times",
        "points",
        "punten",
    ];

    readonly Language language;
    readonly Vocabulary vocabulary;
    readonly Circumstances circumstances;

    /// <param name="nouns">Nouns of the catalogue's indicators in the language: what this edition counts.</param>
    public FindUntagged(Language language, IEnumerable<string> nouns)
    {
        this.language = language;
        vocabulary = Vocabulary.Of(language);
        circumstances = language == Language.Nl ? new DutchCircumstances(nouns) : new EnglishCircumstances(nouns);
    }

    /// <summary>The statements of one passage in order; words that belong together ("daalde met 22 procent") are one.</summary>
    public ImmutableArray<Found> In(string text, bool heading)
    {
        var masked = LeftAlone.Mask(text, heading);
        var words = new Sentence(masked);
        var found = new bool[words.Tokens.Length];
        for (var i = 0; i < found.Length; i++)
        for (var end = StatementAt(words, i); end > i; end--)
            found[end - 1] = true;
        foreach (System.Text.RegularExpressions.Match form in FurtherWords.In(masked, language))
            Cover(words, found, form.Index, form.Index + form.Length);
        Widen(words, found);
        return Runs(words, found);
    }

    /// <summary>The index after the statement that begins at a token; -1 where none does.</summary>
    int StatementAt(Sentence words, int at)
    {
        if (words.Word(at).Any(char.IsDigit) || words.Word(at).Any(char.IsNumber))
            return at + 1;
        if (vocabulary.Numbers.At(words.Tokens, at) is { } number && circumstances.IsNumber(words, at, number.Next))
            return number.Next;
        if (Against(words, at) is { } against)
            return against;
        foreach (var (meaning, next) in vocabulary.At(words.Tokens, at))
            if (words.Together(at, next - 1) && circumstances.States(words, at, next, meaning))
                return next;
        if (
            FurtherWords.Of(words.Word(at), language) is { } further
            && circumstances.States(words, at, at + 1, further)
        )
            return at + 1;
        return Math.Max(circumstances.SplitVerb(words, at), circumstances.Vague(words, at));
    }

    /// <summary>"Meer dan de 30.567": the number is another figure's, and that something is more than it is a statement of its own.</summary>
    int? Against(Sentence words, int at)
    {
        foreach (var (meaning, next) in vocabulary.At(words.Tokens, at))
            if (meaning.Sense is Sense.MoreThan or Sense.LessThan && IsThatOfAnother(words, next))
                return next;
        return null;
    }

    static bool IsThatOfAnother(Sentence words, int article) =>
        words.Is(article, "de", "het", "the")
        && words.Is(article - 1, "dan", "than")
        && words.Together(article, article + 1)
        && (words.IsHole(article + 1) || words.Word(article + 1) is [>= '0' and <= '9', ..]);

    static void Cover(Sentence words, bool[] found, int start, int end)
    {
        for (var i = 0; i < found.Length; i++)
            if (words.Tokens[i].Start < end && words.Tokens[i].End > start)
                found[i] = true;
    }

    /// <summary>Takes hedges before, units after, modifiers beside and small words between into one statement, so that one tag can hold it.</summary>
    void Widen(Sentence words, bool[] found)
    {
        Follow(words, found);
        for (var i = found.Length - 1; i >= 0; i--)
            if (!found[i] && HedgeEnd(words, found, i) is { } end)
                Array.Fill(found, true, i, end - i);
        Follow(words, found);
    }

    /// <summary>Units and small words join what stands before them; modifiers, once joined, bring further ones near.</summary>
    static void Follow(Sentence words, bool[] found)
    {
        for (var i = 1; i < found.Length; i++)
            found[i] |=
                found[i - 1] && words.Together(i - 1, i) && (Units.Contains(words.Word(i)) || IsTie(words, found, i));
    }

    static bool IsTie(Sentence words, bool[] found, int at) =>
        at + 1 < found.Length
        && found[at + 1]
        && Ties.Contains(words.Word(at))
        && words.Together(at, at + 1)
        && !IsThatOfAnother(words, at);

    /// <summary>The index after a hedge or modifier at a token, where it stands beside a statement.</summary>
    int? HedgeEnd(Sentence words, bool[] found, int at)
    {
        foreach (var (meaning, next) in vocabulary.At(words.Tokens, at))
        {
            var before = next < found.Length && found[next] && words.Together(at, next);
            var after = at > 0 && found[at - 1] && words.Together(at - 1, at);
            if (before && IsHedge(meaning.Sense) || (before || after) && IsModifier(meaning.Sense))
                return next;
        }
        return null;
    }

    static bool IsHedge(Sense sense) =>
        sense is (>= Sense.About and <= Sense.Between) or Sense.Comfortably or Sense.Significant or Sense.Not;

    static bool IsModifier(Sense sense) => sense is Sense.Slightly or Sense.Strongly or Sense.Explosively;

    static ImmutableArray<Found> Runs(Sentence words, bool[] found)
    {
        var runs = ImmutableArray.CreateBuilder<Found>();
        for (var i = 0; i < found.Length; i++)
        {
            if (!found[i])
                continue;
            var first = i;
            while (i + 1 < found.Length && found[i + 1] && words.Together(i, i + 1))
                i++;
            runs.Add(new(words.Tokens[first].Start, words.Tokens[i].End));
        }
        return runs.ToImmutable();
    }
}
