using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims.Words;

namespace Rekenschap.Publishing.Untagged;

/// <summary>What English words state, and what they only seem to.</summary>
internal sealed partial class EnglishCircumstances(IEnumerable<string> nouns)
    : Circumstances(CountedThings.In(Language.En).Concat(nouns))
{
    protected override bool Wished(Sentence words, int at) =>
        words.Is(at, "everyone", "nobody") || words.Is(at, "no") && words.Is(at + 1, "one")
            ? words.Near(at, 5, Wishes)
            : words.Is(at, "all")
                && words.After(at, 4, "expected", "required", "asked", "obliged", "must", "should", "shall") >= 0;

    public override int Vague(Sentence words, int at) =>
        words.Is(at, "too") && words.Is(at + 1, "few", "many") ? Counted(words, at + 2)
        : words.Is(at, "only") && words.Is(at + 1, "a") && words.Is(at + 2, "few") ? Counted(words, at + 3)
        : words.Is(at, "part") && words.Is(at + 1, "of") && words.Is(at + 2, "the") ? Counted(words, at + 3)
        : -1;

    public override bool IsNumber(Sentence words, int at, int next) =>
        words.Word(at) != "one" || next - at > 1 || One(words, at);

    static bool One(Sentence words, int at) =>
        !words.HyphenAfter(at)
        && !words.HyphenBefore(at)
        && !words.Is(
            at - 1,
            "no",
            "each",
            "any",
            "every",
            "this",
            "that",
            "the",
            "another",
            "which",
            "some",
            "first",
            "number",
            "at",
            "with",
            "as"
        )
        && !words.Is(
            at + 1,
            "of",
            "another",
            "or",
            "and",
            "hand",
            "can",
            "must",
            "should",
            "could",
            "may",
            "might",
            "would",
            "will",
            "day",
            "way",
            "thing",
            "side",
            "that",
            "who",
            "which",
            "is",
            "more",
            "by",
            "stop",
            "to",
            "does",
            "needs",
            "size",
            ""
        );

    public override int SplitVerb(Sentence words, int at)
    {
        var end = words.Word(at) switch
        {
            "went" or "gone" or "goes" or "go" => words.After(at, 3, "up", "down"),
            "remained" or "remain" or "remains" or "stayed" => words.After(at, 5, "same", "constant", "level"),
            _ => -1,
        };
        return end < 0 || Intended(words, at) ? -1 : end + 1;
    }

    protected override bool Intended(Sentence words, int at) => words.Before(at, 2, Modals) >= 0;

    protected override bool Fraction(Sentence words, int at, int next) =>
        !words.HyphenBefore(at) && !words.HyphenAfter(next - 1) && !words.Is(next, "party", "parties", "time", "way");

    protected override bool Trend(Sentence words, int at, int next, Meaning meaning) =>
        words.Word(at) switch
        {
            "growth" => !words.Is(at - 1, "personal", "professional"),
            "fall" or "falls" or "fell" or "fallen" or "falling" => !words.Is(
                next,
                "under",
                "within",
                "into",
                "outside",
                "back",
                "short",
                "behind",
                "through",
                "apart",
                "for"
            ) && !Base(words, at),
            "rise" or "rises" or "rising" => !words.Is(at - 1, "give", "gives", "given", "gave", "giving")
                && !(words.Is(at - 1, "the") && words.Is(next, "of"))
                && !Base(words, at),
            "decline" or "declined" or "declines" => !words.Is(next, "to", "the", "a") && !Base(words, at),
            "drop" or "dropped" => !words.Is(next, "out", "off") && !Base(words, at),
            _ => !Base(words, at),
        };

    /// <summary>A verb's base form after "to" or a modal tells what is wanted, not what is.</summary>
    bool Base(Sentence words, int at) => Bases.Contains(words.Word(at)) && Intended(words, at);

    protected override bool Stable(Sentence words, int at, int next) =>
        words.Word(at) switch
        {
            "unchanged" => true,
            "stable" => words.Near(
                at,
                3,
                "remain",
                "remains",
                "remained",
                "is",
                "are",
                "was",
                "were",
                "been",
                "stayed",
                "kept"
            ),
            "maintained" => words.Is(at - 1, "was", "were", "been") && !words.Is(next, "by"),
            _ => false,
        };

    protected override bool Target(Sentence words, int at) =>
        words.Is(at, "met", "achieved")
        && !words.Is(at + 1, "with")
        && words.Near(at, 14, "target", "targets", "goal", "goals", "objective", "objectives", "norm", "ambition");

    protected override bool Rank(Sentence words, int at, int next) =>
        words.Word(at) switch
        {
            "most" => MostOf(words, at, next) || words.Is(at - 1, "the") && Countable.Contains(words.Word(next)),
            "highest" => !words.Is(next, "priority", "quality", "standard", "standards", "court", "level")
                && !words.Is(next + 1, "court"),
            "largest" or "smallest" or "biggest" or "longest" or "shortest" => true,
            _ => true,
        };

    protected override bool Majority(Sentence words, int at, int next) =>
        !words.Is(at, "most") || MostOf(words, at, next);

    /// <summary>"most of the", "most ministries"; not "most important", "at most", "the most serious".</summary>
    bool MostOf(Sentence words, int at, int next)
    {
        var word = words.Word(next);
        return !words.Is(at - 1, "at", "the", "a")
            && (
                word is "of" or "people" or "staff"
                || Countable.Contains(word)
                || Countable.Contains(words.Word(next + 1))
                || word.Length > 3
                    && word[^1] == 's'
                    && !word.EndsWith("ous", StringComparison.Ordinal)
                    && !word.EndsWith("ss", StringComparison.Ordinal)
            );
    }

    protected override bool All(Sentence words, int at, int next) =>
        !words.Is(at, "all")
        || !words.HyphenBefore(at)
            && !words.Is(
                at - 1,
                "at",
                "after",
                "above",
                "first",
                "last",
                "once",
                "for",
                "in",
                "not",
                "of",
                "best",
                "despite",
                "overall",
                "thank"
            )
            && !(words.Is(next, "the") && words.Is(next + 1, "more"))
            && !words.Is(
                next,
                "right",
                "in",
                "too",
                "but",
                "along",
                "day",
                "time",
                "about",
                "at",
                "levels",
                "intents",
                "respects",
                "circumstances",
                "fronts",
                "means",
                "due",
                "kinds",
                "sorts",
                "likelihood",
                "fairness",
                ""
            );

    protected override bool None(Sentence words, int at, int next) =>
        words.Word(at) switch
        {
            "none" => !words.Is(next, "the", "other"),
            "no" => Countable.Contains(words.Word(next)) || words.Is(next, "one") && !words.HyphenAfter(next),
            _ => true,
        };

    /// <summary>"led to faster handling", "thanks to lower costs": what came about is measured against what was before.</summary>
    static bool CameAbout(Sentence words, int at) =>
        words.Is(at, "faster", "higher", "lower", "shorter", "longer")
        && words.Together(at, at + 1)
        && !words.Is(
            at + 1,
            "education",
            "house",
            "court",
            "courts",
            "grades",
            "authority",
            "authorities",
            "term",
            "level"
        )
        && words.Before(
            at,
            4,
            "led",
            "resulted",
            "resulting",
            "brought",
            "saw",
            "thanks",
            "due",
            "because",
            "delivered"
        ) >= 0
        && words.Before(at, 8, WhatMayBe) < 0;

    protected override bool Comparison(Sentence words, int at)
    {
        if (CameAbout(words, at))
            return true;
        if (words.Before(at, 6, WhatMayBe) >= 0)
            return false;
        var than = words.After(at, 5, "than");
        return than >= 0
            && (
                words.Is(at, "higher", "lower", "faster", "slower", "larger", "smaller", "longer", "shorter")
                    && than <= at + 2
                || words.Is(than + 1, "expected", "planned", "before", "last", "budgeted", "average", "previous")
                || words.Is(than + 1, "in", "a", "the")
                    && (
                        words.IsHole(than + 2)
                        || words.Is(than + 2, "year", "previous")
                        || words.Is(than + 2, "the") && words.Is(than + 3, "previous", "year", "preceding")
                    )
            );
    }
}
