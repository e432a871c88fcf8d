using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Publishing.Claims;
using Rekenschap.Publishing.Claims.Words;
using Rekenschap.Publishing.Named;
using Rekenschap.Publishing.Search;

namespace Rekenschap.Publishing.Drafts.Write.Tagging;

/// <summary>A figure that words may state, with where it is asked and what the words are there.</summary>
/// <param name="Naming">What of its name is said there.</param>
internal sealed record Candidate(
    IndicatorFacts Indicator,
    double Score,
    FigureAddress Address,
    JudgedClaim Judged,
    Naming Naming
);

/// <summary>
/// Finds the figures that words may state: by the words of their sentence, the nearest to them first, by the unit of
/// their number, and by whether they hold there. Pure.
/// </summary>
internal sealed record RankFigures(CatalogueWords Catalogue, WordsJudge Judge, Context Context)
{
    /// <summary>So many are held against the figures, the likeliest by their words.</summary>
    const int MostJudged = 30;

    const double Sought = 6;

    readonly Hints hints = Hints.Of(Context.Words, Judge.Language).In(Context, Judge.Language);

    /// <param name="sought">What somebody typed to find a figure; empty leaves it to the sentence.</param>
    public ImmutableArray<Candidate> Find(string sought, int most)
    {
        var scores = new double[Catalogue.Indicators.Length];
        var typed = Folding.Words(sought).Distinct().Take(8).ToList();
        foreach (var word in typed)
            Catalogue.Add(scores, word, Sought, Likeness.Of);
        var found = scores.Select(score => score > 0).ToArray();
        foreach (var (word, weight) in Around())
        {
            Catalogue.Add(scores, word, weight, Kinship.Of);
            foreach (var other in SaidOtherwise.Of(word))
                Catalogue.Add(scores, other, 0.5 * weight, Exactly);
        }
        var guess = new GuessAddress(Judge, Context, hints);
        ImmutableArray<Candidate> best =
        [
            .. Catalogue
                .Indicators.Select((one, i) => (Indicator: one, Score: Fits(one) * scores[i], Found: found[i]))
                .Where(one => one.Score > 0 && (typed.Count == 0 || one.Found))
                .OrderByDescending(one => one.Score)
                .Take(MostJudged)
                .Select(one => Held(one.Indicator, one.Score, guess))
                .OrderByDescending(one => one.Score)
                .ThenBy(one => one.Indicator.Code, StringComparer.Ordinal)
                .Take(most),
        ];
        return typed.Count > 0 ? best : NamedFirst(best);
    }

    /// <summary>What the sentence does not name may hold by chance: it never goes before all that it names.</summary>
    static ImmutableArray<Candidate> NamedFirst(ImmutableArray<Candidate> best) =>
        best is [{ Naming.IsNamed: false }, ..] && best.FirstOrDefault(one => one.Naming.IsNamed) is { } named
            ? best.Remove(named).Insert(0, named)
            : best;

    static double Exactly(string one, string other) => one == other ? 1 : 0;

    Candidate Held(IndicatorFacts indicator, double score, GuessAddress guess)
    {
        var (address, judged) = At(indicator, guess);
        var naming = NamingOf(indicator, address);
        var likely = judged.Verdict switch
        {
            // That it holds says little of a figure that nothing around it names.
            Verdict.Holds => naming.IsNamed ? 1.8 : 1.2,
            Verdict.Understated => 1.2,
            Verdict.Fails => 1,
            Verdict.Unverifiable => 0.7,
            _ => 0.5,
        };
        return new(indicator, score * likely, address, judged, naming);
    }

    /// <summary>Where the words hold, of the periods that their sentence is about; else where they likeliest stand.</summary>
    (FigureAddress, JudgedClaim) At(IndicatorFacts indicator, GuessAddress guess)
    {
        var all = guess.All(indicator).Select(one => (one, Judge.Judge(Context.Words, one))).ToList();
        var holds = all.FindIndex(one => one.Item2.Verdict == Verdict.Holds);
        return all[Math.Max(0, holds)];
    }

    public Naming NamingOf(IndicatorFacts indicator, FigureAddress address)
    {
        var target = Judge.Edition.Targets.FirstOrDefault(one => one.Code == address["against"]);
        return Naming.Of(indicator, target, Context, Judge.Language);
    }

    /// <summary>The words of the sentence, lighter the further from what is marked; those of the heading count a little.</summary>
    IEnumerable<(string Word, double Weight)> Around() =>
        Away(Context.Before, fromEnd: true)
            .Concat(Away(Context.After, fromEnd: false))
            .Concat(Telling(Context.Words).Select(word => (word, 1.2)))
            .Concat(Telling(Context.Heading).Select(word => (word, 0.3)))
            .Concat(Telling(Context.Earlier).TakeLast(20).Select((word, i) => (word, 0.15 + 0.015 * i)))
            .GroupBy(one => one.Item1, StringComparer.Ordinal)
            .Select(one => (one.Key, one.Max(word => word.Item2)))
            .OrderByDescending(one => one.Item2)
            .Take(40);

    static IEnumerable<(string, double)> Away(string text, bool fromEnd)
    {
        var words = Folding.Words(text).ToList();
        return words
            .Select((word, i) => (word, 1 / (1 + (fromEnd ? words.Count - 1 - i : i) / 10.0)))
            .Where(one => !SmallWords.Has(one.word));
    }

    static IEnumerable<string> Telling(string text) => Folding.Words(text).Where(word => !SmallWords.Has(word));

    /// <summary>Whether words of this kind can state this figure at all, as a factor.</summary>
    double Fits(IndicatorFacts one)
    {
        var own = Units.Of(one.Unit);
        var unit =
            hints.Unit is not { } said ? (hints.Number && one.IsRatio && !hints.Share ? 0.6 : 1)
            : said.ConvertsTo(own) ? 1.6
            : hints.Change && hints.Number ? 1
            : 0.25;
        var share = hints.Share && !hints.Number && !one.IsRatio ? 0.3 : 1;
        var target =
            !hints.Target ? 1
            : Judge.Edition.Targets.Any(target => target.Indicator == one.Code) ? 2
            : 0.2;
        return unit * share * target;
    }
}
